import { describe, expect, it } from '@jest/globals';
import { demoWeb } from '../../preview/demo/demoWeb.ts';
import type { Web } from '../../preview/host/contract.ts';
import { perdooContract } from '../connectors/contracts/perdoo.ts';
import { ask, asked, openAddon, sheetOf } from './addon.ts';
import { connectDemo } from './connectedDemo.ts';

type Host = ReturnType<typeof openAddon>;

/** A workbook in which Perdoo is connected, and all that was asked of it. */
function open(language: 'en' | 'fa', answer: Web = demoWeb) {
  const bodies: string[] = [];
  const web: Web = (request) => {
    bodies.push(request.body);
    return answer(request);
  };
  const host = openAddon({ web });
  const { source, account } = connectDemo(perdooContract, host, { days: 1 });
  return { host, bodies, request: { source, account, language } };
}

/** What stands under some headers, in the rows that have a key. */
function rowsOf(host: Host, tab: string, ...headers: string[]): unknown[][] {
  const [head = [], ...rows] = sheetOf(host, tab).getDataRange().getValues();
  const positions = headers.map((header) => head.indexOf(header));
  if (positions.includes(-1)) throw new Error(`${tab} has no ${headers[positions.indexOf(-1)]}.`);
  return rows.map((row) => positions.map((at) => row[at])).filter(([key]) => /^O\d/.test(String(key)));
}

const page = (list: string, nodes: readonly object[]) => ({
  status: 200,
  headers: {},
  body: JSON.stringify({
    data: { [list]: { edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } } },
  }),
});

describe('bringing goals of Perdoo in', () => {
  it('makes objectives and key results of them, and steps of the work below', () => {
    const { host, request } = open('en');
    const { lines, stopped } = asked(host, 'bringGoals', request);
    expect(stopped).toBeNull();
    expect(lines.map(({ key, became, why }) => [key, became, why])).toEqual([
      ['O1', 'objective', null],
      ['O1.1', 'keyResult', null],
      ['O1.2', 'keyResult', null],
      ['O1.3', 'keyResult', null],
      ['O2', 'objective', null],
      ['O2.1', 'keyResult', null],
      ['O2.2', 'keyResult', null],
      ['O3', 'objective', 'closedThere'],
      ['O3.1', 'keyResult', null],
      ['', 'stays', 'pillar'],
      ['', 'stays', 'kpi'],
    ]);
    expect(lines.slice(-2).map(({ name }) => name)).toEqual(['Win the home market', 'Net revenue retention']);
    const rows = rowsOf(
      host,
      'OKRs',
      'Key',
      'Objective / key result',
      'Start',
      'Target',
      'Type',
      'Unit',
      'Aligned with',
    );
    expect(rows).toEqual([
      ['O1', 'رشد فروش آنلاین', '', '', '', '', ''],
      ['O1.1', 'ثبت‌نام از جست‌وجو', 0, 500, 'Increase', '', ''],
      ['O1.2', 'Trial to paid', 0.05, 0.15, 'Increase', '%', ''],
      ['O1.3', 'Monthly revenue', 40_000, 60_000, 'Increase', 'USD', ''],
      ['O2', 'Make the first week effortless', '', '', '', '', 'O1'],
      ['O2.1', 'Days to the first report', 12, 4, 'Decrease', 'days', ''],
      ['O2.2', 'Answers within a day', '', 0.95, 'Stay at or above', '%', ''],
      ['O3', '=HYPERLINK("https://example.com";"x")', '', '', '', '', ''],
      ['O3.1', 'Open complaints', '', 20, 'Stay at or below', '', ''],
    ]);
    expect(rowsOf(host, 'OKRs', 'Key', 'Owner', 'Status there', 'Link to the original')[4]).toEqual([
      'O2',
      'Sara',
      'At risk',
      'https://web.perdoo.com/#00000000-0000-4000-8000-000000000012',
    ]);
    expect(rowsOf(host, 'Steps', 'Key', 'Step', 'Weight', 'Owner')).toEqual([
      ['O1.1', 'Write ten guides', 0, 'Sara'],
      ['O1.1', '=2+2', 0, ''],
      // Who has told no name is known by the address.
      ['O2', 'Film the tour', 0, 'ali@example.com'],
    ]);
    expect(rowsOf(host, 'Steps', 'Key', 'Done on').map(([, day]) => day !== '')).toEqual([true, false, false]);
  });

  it('puts the address of an owner where reminders look for it, once, and takes it out again', () => {
    const { host, request } = open('en');
    expect(asked(host, 'bringGoals', request).people).toBe(1);
    const people = () =>
      sheetOf(host, 'People')
        .getDataRange()
        .getValues()
        .slice(1)
        .filter(([name]) => name !== '');
    expect(people()).toEqual([['Sara', '', 'sara@example.com']]);
    expect(asked(host, 'bringGoals', request).people).toBe(0);
    expect(people()).toHaveLength(1);
    host.type('People', 'B2', 'Growth');
    expect(ask(host, 'undo', { force: false })).toMatchObject({ value: { done: false, editedCells: 1 } });
    host.type('People', 'B2', '');
    asked(host, 'undo', { force: false });
    expect(sheetOf(host, 'People')).toBeNull();
  });

  it('speaks Persian in a Persian document', () => {
    const { host, request } = open('fa');
    asked(host, 'bringGoals', request);
    const rows = rowsOf(host, 'اهداف', 'کلید', 'نوع', 'واحد', 'وضعیت در آن ابزار');
    expect(rows.slice(0, 3)).toEqual([
      ['O1', '', '', 'در مسیر'],
      ['O1.1', 'افزایش', '', 'در مسیر'],
      ['O1.2', 'افزایش', 'درصد', 'در مسیر'],
    ]);
    expect(rows.slice(5)).toEqual([
      ['O2.1', 'کاهش', 'روز', 'در مسیر'],
      ['O2.2', 'حداقل', 'درصد', 'در مسیر'],
      ['O3', '', '', 'بسته شد'],
      ['O3.1', 'حداکثر', '', 'در مسیر'],
    ]);
  });

  it('adds nothing the second time', () => {
    const { host, request } = open('en');
    asked(host, 'bringGoals', request);
    const before = host.snapshot();
    const { lines } = asked(host, 'bringGoals', request);
    expect(lines.map(({ became }) => became)).toEqual(lines.map(({ key }) => (key === '' ? 'stays' : 'same')));
    expect(host.snapshot()).toEqual(before);
  });

  it('asks by the page and never goal by goal, and takes a goal that stands on two pages once', () => {
    const many = Array.from({ length: 100 }, (_, index) => index);
    const { host, bodies, request } = open('en', (sent) => {
      const { query, variables } = JSON.parse(sent.body) as { query: string; variables: { after?: string } };
      const from = Number(variables.after ?? 0);
      const ofKeyResults = query.includes('keyResults(');
      const answer = page(
        ofKeyResults ? 'keyResults' : 'goals',
        // The last of a page comes again on the next.
        many.map((index) =>
          ofKeyResults
            ? {
                id: `k${from + index}`,
                type: 'KEY_RESULT',
                name: 'Visits',
                endValue: 9,
                objective: { id: `g${index}` },
              }
            : { id: `g${index}`, type: 'OBJECTIVE', name: `Goal ${index}` },
        ),
      );
      const next = ofKeyResults && from < 396 ? String(from + 99) : null;
      return {
        ...answer,
        body: answer.body.replace(
          '"hasNextPage":false,"endCursor":null',
          `"hasNextPage":${next !== null},"endCursor":${JSON.stringify(next)}`,
        ),
      };
    });
    bodies.length = 0;
    const { lines } = asked(host, 'bringGoals', request);
    expect(lines).toHaveLength(100 + 496);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(596);
    expect(bodies).toHaveLength(6);
  });

  it('tells in Perdoo’s words why it gives none, and writes nothing', () => {
    let isChanged = false;
    const { host, request } = open('en', (sent) =>
      isChanged
        ? {
            status: 400,
            headers: {},
            body: '{"errors":[{"message":"Cannot query field \\"stage\\" on type \\"goal\\"."}]}',
          }
        : demoWeb(sent),
    );
    isChanged = true;
    const before = host.snapshot();
    const { stopped, lines } = asked(host, 'bringGoals', request);
    expect(stopped?.en).toMatch(/^Perdoo says: .*Cannot query field "stage"/);
    expect(lines).toEqual([]);
    expect(host.snapshot()).toEqual(before);
  });

  it('says that a key was revoked although the answer is a good one', () => {
    let isRevoked = false;
    const revoked = { status: 200, headers: {}, body: '{"errors":[{"message":"Invalid token."}],"data":null}' };
    const { host, request } = open('en', (sent) => (isRevoked ? revoked : demoWeb(sent)));
    isRevoked = true;
    expect(asked(host, 'bringGoals', request).stopped?.en).toContain('did not take the key');
  });
});

describe('sending progress back to Perdoo', () => {
  it('makes a check-in of it with its day and note, once, and finds nothing to send afterwards', () => {
    const { host, bodies, request } = open('en');
    asked(host, 'bringGoals', request);
    const entry = { key: 'O1.2', value: '17.5%', confidence: '', note: 'Two new mails' };
    asked(host, 'checkIn', { who: 'Sara', entries: [entry] });
    const of = { source: request.source, account: request.account };
    const { lines } = asked(host, 'previewSending', of);
    const changed = lines.filter(({ became }) => became === 'send');
    expect(changed.map(({ title, to }) => [title, to])).toEqual([['Trial to paid', 0.175]]);
    const changes = changed.map(({ key, id, above, from, to }) => ({ key, id, above, from, to, overNewer: false }));
    bodies.length = 0;
    expect(asked(host, 'sendGoals', { ...of, changes, goesOn: false }).sent).toMatchObject([
      { became: 'sent', there: 0.175 },
    ]);
    const inputs = bodies.map((body) => (JSON.parse(body) as { variables: { input?: object } }).variables.input);
    expect(inputs.filter(Boolean)).toEqual([
      {
        keyResult: '00000000-0000-4000-8000-000000000022',
        value: 17.5,
        commitDate: new Date().toISOString().slice(0, 10),
        commitType: 'MANUAL',
        description: 'Two new mails',
      },
    ]);
    expect(asked(host, 'previewSending', of).lines.every(({ became }) => became !== 'send')).toBe(true);
  });

  it('says in Perdoo’s words why it was refused', () => {
    let isClosed = false;
    const refused = { commit: null, errors: [{ field: 'keyResult', messages: ['It is closed.'] }] };
    const { host, request } = open('en', (sent) =>
      isClosed && sent.body.includes('upsertCommit')
        ? { status: 200, headers: {}, body: JSON.stringify({ data: { upsertCommit: refused } }) }
        : demoWeb(sent),
    );
    asked(host, 'bringGoals', request);
    asked(host, 'checkIn', { who: 'Sara', entries: [{ key: 'O1.3', value: '61000', confidence: '', note: '' }] });
    isClosed = true;
    const of = { source: request.source, account: request.account };
    const [line] = asked(host, 'previewSending', of).lines.filter(({ became }) => became === 'send');
    const { key = '', id = '', above = '', from = null, to = null } = line ?? {};
    const changes = [{ key, id, above, from, to, overNewer: false }];
    expect(asked(host, 'sendGoals', { ...of, changes, goesOn: false }).sent).toMatchObject([
      { became: 'refused', said: 'keyResult: It is closed.' },
    ]);
  });
});
