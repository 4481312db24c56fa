import { describe, expect, it } from '@jest/globals';
import { demoWeb } from '../../preview/demo/demoWeb.ts';
import type { FetchAnswer, FetchRequest } from '../../preview/host/contract.ts';
import type { SendingLine } from '../../src/api.ts';
import { asanaContract } from '../connectors/contracts/asana.ts';
import { clickUpContract } from '../connectors/contracts/clickup.ts';
import { ask, asked, openAddon, sheetOf } from './addon.ts';
import { connectDemo } from './connectedDemo.ts';

type Host = ReturnType<typeof openAddon>;
type Web = (request: FetchRequest) => FetchAnswer;

const isWrite = ({ method }: FetchRequest): boolean => method.toLowerCase() !== 'get';

/** A workbook with the goals of a tool, whose answers may be changed on the way and whose changes are counted. */
function open(contract: typeof asanaContract) {
  const tool = { web: demoWeb as Web, writes: [] as string[] };
  const host = openAddon({
    web: (request) => {
      if (isWrite(request)) tool.writes.push(request.url);
      return tool.web(request);
    },
  });
  const { source, account } = connectDemo(contract, host, { days: 1 });
  asked(host, 'bringGoals', { source, account, language: 'en' });
  return { host, tool, of: { source, account } };
}

const cellOf = (host: Host, title: string, header: string): GoogleAppsScript.Spreadsheet.Range => {
  const cells = sheetOf(host).getDataRange().getValues();
  const row = cells.findIndex((each) => each.includes(title));
  return sheetOf(host).getRange(row + 1, (cells[0] ?? []).indexOf(header) + 1);
};
const type = (host: Host, title: string, value: string): void =>
  void host.type('OKRs', cellOf(host, title, 'Current').getA1Notation(), value);
const numberAt = (host: Host, title: string, header = 'Value there'): unknown => cellOf(host, title, header).getValue();
const chosen = (lines: readonly SendingLine[], overNewer = false) =>
  lines
    .filter(({ became }) => became === 'send' || (overNewer && became === 'conflict'))
    .map(({ key, id, above, from, to }) => ({ key, id, above, from, to, overNewer }));

describe('sending progress back', () => {
  it('shows what would change and changes nothing', () => {
    const { host, tool, of } = open(clickUpContract);
    type(host, 'Monthly revenue', '59000.4');
    const before = host.snapshot();
    const { lines, stopped } = asked(host, 'previewSending', of);
    expect(stopped).toBeNull();
    expect(lines.map(({ title, became, why }) => [title, became, why])).toEqual([
      ['ثبت‌نام از جست‌وجو', 'same', null],
      ['Trial to paid', 'same', null],
      ['Blog launched', 'same', null],
      ['Monthly revenue', 'send', null],
      ['Launch list', 'same', null],
    ]);
    expect(lines[3]).toMatchObject({ here: 59_000.4, to: 59_000, above: 'g-sales', unit: 'USD' });
    expect(tool.writes).toEqual([]);
    expect(host.snapshot()).toEqual(before);
  });

  it('sends to ClickUp what was chosen, notes it, and finds nothing to send afterwards', () => {
    const { host, tool, of } = open(clickUpContract);
    type(host, 'Trial to paid', '9%');
    const first = asked(host, 'previewSending', of);
    const { sent, stopped } = asked(host, 'sendGoals', { ...of, changes: chosen(first.lines), goesOn: false });
    expect([sent, stopped]).toEqual([[{ id: 'k-conversion', became: 'sent', why: null, there: 0.09, said: '' }], null]);
    expect(tool.writes).toEqual(['https://api.clickup.com/api/v2/key_result/k-conversion']);
    expect(numberAt(host, 'Trial to paid')).toBe(0.09);
    expect(asked(host, 'previewSending', of).lines.every(({ became }) => became === 'same')).toBe(true);
    const again = asked(host, 'sendGoals', { ...of, changes: chosen(first.lines), goesOn: false });
    expect(again.sent.map(({ became }) => became)).toEqual(['already']);
    expect(tool.writes).toHaveLength(1);
    expect(asked(host, 'bringGoals', { ...of, language: 'en' }).lines.every(({ became }) => became === 'same')).toBe(
      true,
    );
  });

  it('sends the number of a KPI, with the note of the last check-in', () => {
    const { host, tool, of } = open(asanaContract);
    asked(host, 'checkIn', {
      who: 'Sara',
      entries: [{ key: 'O1.1', value: '15000', confidence: '', note: 'Two campaigns' }],
    });
    cellOf(host, 'Grow web visits', 'Current').setFormula('=15000+500');
    const notes: unknown[] = [];
    tool.web = (request) => {
      if (isWrite(request)) notes.push(JSON.parse(request.body));
      return demoWeb(request);
    };
    const { lines } = asked(host, 'previewSending', of);
    asked(host, 'sendGoals', { ...of, changes: chosen(lines), goesOn: false });
    expect(notes).toEqual([{ data: { current_number_value: 15_500 } }]);
    expect(cellOf(host, 'Grow web visits', 'Current').getFormula()).toBe('=15000+500');
  });

  it('leaves a number that has moved there since it was shown', () => {
    const { host, tool, of } = open(asanaContract);
    type(host, 'Monthly revenue', '51000');
    const changes = chosen(asked(host, 'previewSending', of).lines);
    tool.web = withNumber('1004', 52_000);
    const { sent } = asked(host, 'sendGoals', { ...of, changes, goesOn: false });
    expect(sent).toMatchObject([{ became: 'movedThere', there: 52_000 }]);
    expect(tool.writes).toEqual([]);
    const [conflict] = asked(host, 'previewSending', of).lines.filter(({ became }) => became === 'conflict');
    expect(conflict).toMatchObject({ from: 52_000, to: 51_000, why: 'changedInBoth' });
  });

  it('sends over a newer number only for a person who has seen it', () => {
    const { host, tool, of } = open(asanaContract);
    type(host, 'Monthly revenue', '51000');
    tool.web = withNumber('1004', 52_000);
    const { lines } = asked(host, 'previewSending', of);
    const careless = chosen(lines, true).map((each) => ({ ...each, overNewer: false }));
    expect(asked(host, 'sendGoals', { ...of, changes: careless, goesOn: false }).sent).toMatchObject([
      { became: 'movedThere' },
    ]);
    expect(tool.writes).toEqual([]);
    const { sent } = asked(host, 'sendGoals', { ...of, changes: chosen(lines, true), goesOn: false });
    expect(sent).toMatchObject([{ became: 'sent', there: 51_000 }]);
  });

  const theirs = (lines: readonly SendingLine[]) =>
    chosen(lines, true).map((each) => ({ ...each, overNewer: false, takesTheirs: true }));

  it('takes theirs over for a person who keeps it, after which both sides say the same', () => {
    const { host, tool, of } = open(asanaContract);
    const seen = numberAt(host, 'Monthly revenue');
    type(host, 'Monthly revenue', '51000');
    type(host, 'Grow web visits', '16400');
    tool.web = withNumber('1004', 52_000);
    const { lines } = asked(host, 'previewSending', of);
    const changes = [...chosen(lines), ...theirs(lines).filter(({ id }) => id === '1004')];
    const { sent } = asked(host, 'sendGoals', { ...of, changes, goesOn: false });
    expect(sent.map(({ id, became, there }) => [id, became, there])).toEqual([
      ['1002', 'sent', 16_400],
      ['1004', 'taken', 52_000],
    ]);
    expect(tool.writes).toHaveLength(1);
    const numbers = () => [numberAt(host, 'Monthly revenue', 'Current'), numberAt(host, 'Monthly revenue')];
    expect(numbers()).toEqual([52_000, 52_000]);
    const told = asked(host, 'bringGoals', { ...of, language: 'en' }).lines.find(({ link }) => link.endsWith('/1004'));
    expect(told).toMatchObject({ became: 'same', why: null });
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(numbers()).toEqual([51_000, seen]);
    expect(numberAt(host, 'Grow web visits', 'Current')).toBe(16_400);
  });

  it('asks before undoing what was taken over and typed over since', () => {
    const { host, tool, of } = open(asanaContract);
    type(host, 'Monthly revenue', '51000');
    tool.web = withNumber('1004', 52_000);
    asked(host, 'sendGoals', { ...of, changes: theirs(asked(host, 'previewSending', of).lines), goesOn: false });
    type(host, 'Monthly revenue', '53000');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: false });
    expect(numberAt(host, 'Monthly revenue', 'Current')).toBe(53_000);
    asked(host, 'undo', { force: true });
    expect(numberAt(host, 'Monthly revenue', 'Current')).toBe(51_000);
  });

  it('takes nothing over where a formula gives the number, or where theirs has moved since', () => {
    const { host, tool, of } = open(asanaContract);
    cellOf(host, 'Monthly revenue', 'Current').setFormula('=50000+1000');
    tool.web = withNumber('1004', 52_000);
    const changes = theirs(asked(host, 'previewSending', of).lines);
    expect(asked(host, 'sendGoals', { ...of, changes, goesOn: false }).sent).toMatchObject([
      { became: 'left', why: 'computedHere' },
    ]);
    expect(cellOf(host, 'Monthly revenue', 'Current').getFormula()).toBe('=50000+1000');
    type(host, 'Monthly revenue', '51000');
    tool.web = withNumber('1004', 52_500);
    expect(asked(host, 'sendGoals', { ...of, changes, goesOn: false }).sent).toMatchObject([
      { became: 'movedThere', there: 52_500 },
    ]);
    expect(numberAt(host, 'Monthly revenue', 'Current')).toBe(51_000);
    expect(tool.writes).toEqual([]);
  });

  it('leaves a number that was changed here since it was shown', () => {
    const { host, tool, of } = open(asanaContract);
    type(host, 'Monthly revenue', '53000');
    const changes = chosen(asked(host, 'previewSending', of).lines);
    type(host, 'Monthly revenue', '54000');
    const { sent } = asked(host, 'sendGoals', { ...of, changes, goesOn: false });
    expect(sent).toMatchObject([{ became: 'changedHere' }]);
    expect(tool.writes).toEqual([]);
  });

  it.each<[string, Web, string]>([
    ['answers nothing', lost, 'unknown'],
    ['answers that it broke', refusing(500), 'unknown'],
    ['does not let this person change it', refusing(403), 'refused'],
    ['does not take the number', refusing(400), 'refused'],
  ])('does not send twice where the tool %s', (_, web, became) => {
    const { host, tool, of } = open(asanaContract);
    type(host, 'Monthly revenue', '55000');
    const changes = chosen(asked(host, 'previewSending', of).lines);
    tool.web = web;
    const before = host.snapshot();
    const { sent, stopped } = asked(host, 'sendGoals', { ...of, changes, goesOn: false });
    expect([sent.map((each) => each.became), stopped]).toEqual([[became], null]);
    expect(tool.writes).toHaveLength(1);
    expect(host.snapshot()).toEqual(before);
  });

  it('finds what was taken without an answer, and does not send it again', () => {
    const { host, tool, of } = open(asanaContract);
    type(host, 'Monthly revenue', '56000');
    const changes = chosen(asked(host, 'previewSending', of).lines);
    tool.web = (request) => {
      const answer = demoWeb(request);
      return isWrite(request) ? { ...answer, status: 502, body: 'Bad gateway' } : answer;
    };
    expect(asked(host, 'sendGoals', { ...of, changes, goesOn: false }).sent).toMatchObject([{ became: 'unknown' }]);
    expect(asked(host, 'previewSending', of).lines.every(({ became }) => became !== 'send')).toBe(true);
    expect(asked(host, 'sendGoals', { ...of, changes, goesOn: false }).sent).toMatchObject([{ became: 'already' }]);
    expect(tool.writes).toHaveLength(1);
    expect(numberAt(host, 'Monthly revenue')).toBe(56_000);
  });

  it.each<[number, RegExp]>([
    [401, /did not take the key/],
    [429, /limit of Asana is reached/],
  ])('stops with a sentence where the tool answers %d, and tells nothing as sent', (status, sentence) => {
    const { host, tool, of } = open(asanaContract);
    type(host, 'Monthly revenue', '57000');
    const changes = chosen(asked(host, 'previewSending', of).lines);
    tool.web = refusing(status);
    const { sent, stopped } = asked(host, 'sendGoals', { ...of, changes, goesOn: false });
    expect([sent, stopped?.en]).toEqual([[], expect.stringMatching(sentence)]);
    expect(asked(host, 'previewSending', of).stopped === null).toBe(true);
  });

  it('tells of a goal that was deleted there, and of one whose period has another name', () => {
    const { host, tool, of } = open(asanaContract);
    type(host, 'Monthly revenue', '58000');
    type(host, 'Grow web visits', '16000');
    const changes = chosen(asked(host, 'previewSending', of).lines);
    tool.web = (request) => {
      if (request.url.includes('/goals/1004')) return { status: 404, body: '{"errors":[{"message":"Not Found"}]}' };
      const answer = demoWeb(request);
      return { ...answer, body: answer.body.replace(/Q\d FY\d\d/g, 'Spring') };
    };
    expect(asked(host, 'sendGoals', { ...of, changes, goesOn: false }).sent).toMatchObject([
      { id: '1002', became: 'sent' },
      { id: '1004', became: 'left', why: 'gone' },
    ]);
  });

  it('says what is not sent and why', () => {
    const { host, of } = open(asanaContract);
    cellOf(host, 'Monthly revenue', 'Unit').setValue('%');
    cellOf(host, 'Grow web visits', 'Link to the original').setValue('https://app.asana.com/0/goal/99');
    const { lines } = asked(host, 'previewSending', of);
    expect(lines.map(({ title, became, why }) => [title, became, why])).toEqual([
      ['Grow web visits', 'left', 'gone'],
      ['=1+1', 'same', null],
      ['Monthly revenue', 'left', 'percentAgainstNumber'],
    ]);
  });

  it('is undone in the file alone, and says so', () => {
    const { host, tool, of } = open(asanaContract);
    const there = numberAt(host, 'Monthly revenue');
    type(host, 'Monthly revenue', '59000');
    const changes = chosen(asked(host, 'previewSending', of).lines);
    asked(host, 'sendGoals', { ...of, changes, goesOn: false });
    const undone = asked(host, 'undo', { force: false });
    expect(undone).toMatchObject({ done: true, undone: { en: expect.stringContaining('which stay there') } });
    expect([numberAt(host, 'Monthly revenue'), numberAt(host, 'Monthly revenue', 'Current')]).toEqual([there, 59_000]);
    expect(tool.writes).toHaveLength(1);
    expect(asked(host, 'previewSending', of).lines.every(({ became }) => became === 'same')).toBe(true);
  });

  it('is one step for Undo, in however many calls it was sent', () => {
    const { host, of } = open(asanaContract);
    const there = numberAt(host, 'Grow web visits');
    type(host, 'Monthly revenue', '60000');
    type(host, 'Grow web visits', '17000');
    const changes = chosen(asked(host, 'previewSending', of).lines);
    asked(host, 'sendGoals', { ...of, changes: changes.slice(0, 1), goesOn: false });
    asked(host, 'sendGoals', { ...of, changes: changes.slice(1), goesOn: true });
    asked(host, 'undo', { force: false });
    expect(numberAt(host, 'Grow web visits')).toBe(there);
    expect(numberAt(host, 'Monthly revenue')).not.toBe(60_000);
  });

  it('loses and doubles nothing, whichever service call fails', () => {
    const every = process.env.RASAD_EVERY_CALL === undefined ? 5 : 1;
    const { host, tool, of } = open(asanaContract);
    for (let call = 1, value = 61_000; ; call += every, value += 10) {
      type(host, 'Monthly revenue', String(value));
      type(host, 'Grow web visits', String(value + 1));
      const before = host.snapshot();
      const { lines } = asked(host, 'previewSending', of);
      tool.writes.length = 0;
      host.failAt(call);
      const answer = ask(host, 'sendGoals', { ...of, changes: chosen(lines), goesOn: false });
      host.failAt(null);
      if (!answer.ok) expect([call, host.snapshot()]).toEqual([call, before]);
      const isWhole = answer.ok && answer.value.sent.every(({ became }) => became === 'sent');
      const rest = asked(host, 'previewSending', of).lines;
      asked(host, 'sendGoals', { ...of, changes: chosen(rest, true), goesOn: false });
      // What failed on its way out has not reached the tool.
      expect([call, tool.writes.length]).toEqual([call, 2]);
      expect(asked(host, 'previewSending', of).lines.every(({ became }) => became === 'same')).toBe(true);
      expect([numberAt(host, 'Monthly revenue', 'Current'), numberAt(host, 'Grow web visits', 'Current')]).toEqual([
        value,
        value + 1,
      ]);
      if (isWhole) {
        expect(call).toBeGreaterThan(10);
        return;
      }
    }
  });
});

/** Nothing comes back, and nobody knows whether anything arrived. */
function lost(request: FetchRequest): FetchAnswer {
  if (isWrite(request)) throw new Error('Address unavailable');
  return demoWeb(request);
}

function refusing(status: number): Web {
  return (request) => (isWrite(request) ? { status, body: '{"errors":[{"message":"No"}]}' } : demoWeb(request));
}

/** Asana with another number of one goal. */
function withNumber(id: string, current: number): Web {
  return (request) => {
    const answer = demoWeb(request);
    if (isWrite(request) || !request.url.includes('/goals')) return answer;
    const { data, ...more } = JSON.parse(answer.body);
    const moved = (goal: { gid: string; metric: object | null }) =>
      goal.gid === id ? { ...goal, metric: { ...goal.metric, current_number_value: current } } : goal;
    return { ...answer, body: JSON.stringify({ data: Array.isArray(data) ? data.map(moved) : moved(data), ...more }) };
  };
}
