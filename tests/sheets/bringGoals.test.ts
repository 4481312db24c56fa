import { describe, expect, it } from '@jest/globals';
import { demoWeb } from '../../preview/demo/demoWeb.ts';
import type { Web } from '../../preview/host/contract.ts';
import { tripsOf } from '../../scripts/benchGoals.ts';
import { GOALS_CALLS } from '../../scripts/budgets.ts';
import { manyGoals } from '../../scripts/manyGoals.ts';
import { asanaContract } from '../connectors/contracts/asana.ts';
import { clickUpContract } from '../connectors/contracts/clickup.ts';
import type { Contract } from '../connectors/contracts/contract.ts';
import { perdooContract } from '../connectors/contracts/perdoo.ts';
import { ask, asked, openAddon, sheetOf } from './addon.ts';
import { connectDemo } from './connectedDemo.ts';

type Host = ReturnType<typeof openAddon>;

const columnsOf = (host: Host, tab: string, ...headers: string[]): unknown[][] => {
  const [head = [], ...rows] = sheetOf(host, tab).getDataRange().getValues();
  return rows.map((row) => headers.map((header) => row[head.indexOf(header)]));
};
const keyed = (host: Host, ...headers: string[]): unknown[][] =>
  columnsOf(host, 'OKRs', 'Key', ...headers).filter(([key]) => /^O\d/.test(String(key)));

/** A workbook in which an account is connected whose answers may be changed on the way. */
function open(contract: Contract, change: (url: string, body: string) => string = (_, body) => body) {
  const web: Web = (request) => {
    const answer = demoWeb(request);
    return { ...answer, body: change(request.url, answer.body) };
  };
  const host = openAddon({ web });
  const { source, account } = connectDemo(contract, host, { days: 1 });
  return { host, request: { source, account, language: 'en' } };
}

/** Perdoo fills the People tab besides. */
const written = [clickUpContract, perdooContract];

describe('bringing goals in', () => {
  it('makes objectives and key results of ClickUp with links, and tasks beside them', () => {
    const { host, request } = open(clickUpContract);
    const { lines, stopped } = asked(host, 'bringGoals', request);
    expect(stopped).toBeNull();
    expect(lines.map(({ key, became }) => [key, became])).toEqual([
      ['O1', 'objective'],
      ['O1.1', 'keyResult'],
      ['O1.2', 'keyResult'],
      ['O1.3', 'keyResult'],
      ['O2', 'objective'],
      ['O2.1', 'keyResult'],
      ['O2.2', 'keyResult'],
    ]);
    const rows = keyed(host, 'Objective / key result', 'Owner', 'Target', 'Unit', 'Link to the original');
    expect(rows.slice(0, 3)).toEqual([
      ['O1', 'Grow organic sign-ups', 'Sara', '', '', 'https://app.clickup.com/9000/goals/g-signups#g-signups'],
      ['O1.1', 'ثبت‌نام از جست‌وجو', 'Sara', 500, 'sign-ups', 'https://app.clickup.com/9000/goals/g-signups#k-signups'],
      ['O1.2', 'Trial to paid', 'Sara', 0.15, '%', 'https://app.clickup.com/9000/goals/g-signups#k-conversion'],
    ]);
    expect(rows[4]?.[1]).toBe('=HYPERLINK("https://example.com";"x")');
    const steps = columnsOf(host, 'Steps', 'Key', 'Step', 'Weight', 'Owner').filter(([key]) => key !== '');
    expect(steps).toEqual([
      ['O1.1', 'Write ten guides', 0, 'Sara'],
      ['O1.1', 'Fix page titles', 0, ''],
      ['O2.2', 'Print the flyers', 0, 'Ali'],
    ]);
  });

  it('takes the weights of Asana, and doubles nothing the second time', () => {
    const { host, request } = open(asanaContract);
    asked(host, 'bringGoals', request);
    expect(keyed(host, 'Weight', 'Unit').slice(0, 4)).toEqual([
      ['O1', '', ''],
      ['O1.1', 1, ''],
      ['O1.2', 0.5, '%'],
      ['O1.3', 0.5, 'USD'],
    ]);
    const before = host.snapshot();
    const again = asked(host, 'bringGoals', request);
    expect(again.lines.every(({ became }) => became === 'same')).toBe(true);
    expect(host.snapshot()).toEqual(before);
  });

  it('brings a new number, and not over one that someone has typed', () => {
    let [visits, revenue] = [13_000, 41_000];
    const { host, request } = open(asanaContract, (url, body) =>
      url.includes('/goals?') ? withNumbers(body, { 1002: visits, 1004: revenue }) : body,
    );
    asked(host, 'bringGoals', request);
    const cell = cellOf(host, 'Monthly revenue', 'Current');
    host.type('OKRs', cell, '45000');
    [visits, revenue] = [14_000, 43_000];
    const { lines } = asked(host, 'bringGoals', request);
    expect(lines.slice(1, 4).map(({ name, became, why }) => [name, became, why])).toEqual([
      ['Grow web visits', 'updated', null],
      ['=1+1', 'same', null],
      ['Monthly revenue', 'same', 'changedInBoth'],
    ]);
    expect(keyed(host, 'Current', 'Value there').filter(([key]) => key === 'O1.1' || key === 'O1.3')).toEqual([
      ['O1.1', 14_000, 14_000],
      ['O1.3', 45_000, 41_000],
    ]);
    asked(host, 'undo', { force: false });
    expect(keyed(host, 'Current')[1]).toEqual(['O1.1', 13_000]);
  });

  it('can be undone, with the tabs that were made for it', () => {
    const { host, request } = open(clickUpContract);
    asked(host, 'bringGoals', request);
    asked(host, 'undo', { force: false });
    const names = (host.globals.SpreadsheetApp as typeof SpreadsheetApp)
      .getActiveSpreadsheet()
      .getSheets()
      .map((each) => each.getName());
    expect(names).not.toContain('OKRs');
    expect(names).not.toContain('Steps');
  });

  it('names a cycle of ClickUp for its days, tells the folder of a goal, and when a task was done', () => {
    const { host, request } = open(clickUpContract);
    const { lines } = asked(host, 'bringGoals', request);
    expect(lines.filter(({ folder }) => folder === 'Sales').map(({ key }) => key)).toEqual(['O2', 'O2.1', 'O2.2']);
    const cycles = new Set(keyed(host, 'Cycle').map(([, cycle]) => cycle));
    expect([...cycles]).toEqual([expect.stringMatching(/^Q[1-4] \d{4}$/)]);
    const done = columnsOf(host, 'Steps', 'Step', 'Done on').find(([step]) => step === 'Write ten guides')?.[1];
    expect((done as Date).toISOString()).toMatch(/^2026-10-(19|20)T/);
  });

  it('tells of a target that was changed there, and changes nothing', () => {
    let isChanged = false;
    const { host, request } = open(clickUpContract, (_, body) =>
      isChanged ? body.replace('"steps_end":"500"', '"steps_end":"600"') : body,
    );
    asked(host, 'bringGoals', request);
    isChanged = true;
    const { lines } = asked(host, 'bringGoals', request);
    expect(lines.find(({ key }) => key === 'O1.1')).toMatchObject({
      became: 'same',
      why: 'otherTarget',
      target: { target: 600 },
    });
    expect(keyed(host, 'Target')[1]).toEqual(['O1.1', 500]);
  });

  it('says in words that a key was revoked, and writes nothing', () => {
    let isRevoked = false;
    const web: Web = (request) => (isRevoked ? { status: 401, body: '{"err":"Token invalid"}' } : demoWeb(request));
    const host = openAddon({ web });
    const { source, account } = connectDemo(clickUpContract, host, { days: 1 });
    isRevoked = true;
    const before = host.snapshot();
    const { stopped, lines } = asked(host, 'bringGoals', { source, account, language: 'en' });
    expect(stopped?.en).toContain('did not take the key');
    expect(lines).toEqual([]);
    expect(host.snapshot()).toEqual(before);
  });

  it.each(written)('leaves the workbook as it was, whichever call to $connector.id fails', (contract) => {
    const every = process.env.RASAD_EVERY_CALL === undefined ? 9 : 1;
    const fresh = () => {
      const { host, request } = open(contract);
      asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
      host.resetCalls();
      return { host, request };
    };
    const whole = fresh();
    asked(whole.host, 'bringGoals', whole.request);
    const { total } = whole.host.calls;
    let { host, request } = fresh();
    let before = host.snapshot();
    let failures = 0;
    for (let call = 1; call <= total; call += every) {
      host.failAt(call);
      const answer = ask(host, 'bringGoals', request);
      host.failAt(null);
      // A question that was lost is asked again.
      if (answer.ok && answer.value.stopped === null) {
        ({ host, request } = fresh());
        before = host.snapshot();
        continue;
      }
      failures++;
      expect([call, host.snapshot()]).toEqual([call, before]);
    }
    expect(failures).toBeGreaterThan(total / every / 2);
  });

  it('reads the relations of a goal page by page', () => {
    const { host, request } = open(asanaContract, (url, body) => {
      if (!url.includes('supported_goal=1002')) return body;
      const from = Number(/offset=p(\d+)/.exec(url)?.[1] ?? 0);
      const data = Array.from({ length: 100 }, (_, index) => ({
        resource_subtype: 'supporting_work',
        supporting_resource: {
          gid: String(9000 + from + index),
          resource_type: 'task',
          name: `Task ${from + index + 1}`,
        },
      }));
      return JSON.stringify({ data, next_page: from < 200 ? { offset: `p${from + 100}` } : null });
    });
    asked(host, 'bringGoals', request);
    const tasks = columnsOf(host, 'Steps', 'Step').flat().filter(Boolean);
    expect([tasks.length, tasks[0], tasks.at(-1)]).toEqual([300, 'Task 1', 'Task 300']);
  });

  it('lets tasks that came along never count, even where people let steps count', () => {
    const { host, request } = open(clickUpContract);
    asked(host, 'bringGoals', request);
    const before = keyed(host, 'Current')[1];
    asked(host, 'bindCurrent', { key: 'O1.1', source: 'steps' });
    expect(keyed(host, 'Current')[1]).toEqual(before);
    // A step of one's own counts alone: one of the two tasks is done, and it is not.
    asked(host, 'saveSteps', { key: 'O1.1', change: { add: 'Ask ten people' } });
    expect(keyed(host, 'Current')[1]).toEqual(['O1.1', 0]);
    asked(host, 'saveSteps', { key: 'O1.1', change: { tick: { text: 'Ask ten people', isDone: false } } });
    expect(keyed(host, 'Current')[1]).toEqual(['O1.1', 500]);
  });

  it('lets them count no more when people delete the weights, where steps counted before they came too', () => {
    const { host, request } = open(clickUpContract);
    asked(host, 'bringGoals', request);
    const steps = sheetOf(host, 'Steps');
    const column = (header: string) => (steps.getDataRange().getValues()[0] ?? []).indexOf(header) + 1;
    // A tab of steps as it is before any tool brings work in.
    steps.deleteRows(3, 2);
    steps.deleteColumn(column('Link to the original'));
    asked(host, 'saveSteps', { key: 'O1.1', change: { add: 'Ask ten people' } });
    asked(host, 'saveSteps', { key: 'O1.1', change: { add: 'Ask ten more' } });
    asked(host, 'saveSteps', { key: 'O1.1', change: { tick: { text: 'Ask ten people', isDone: false } } });
    const before = keyed(host, 'Current')[1];
    asked(host, 'bringGoals', request);
    expect(keyed(host, 'Current')[1]).toEqual(before);
    steps.deleteColumn(column('Weight'));
    expect(keyed(host, 'Current')[1]).toEqual(before);
    expect(asked(host, 'okrs', null).steps.filter(({ weight }) => weight === 0)).not.toHaveLength(0);
    steps.deleteColumn(column('Link to the original'));
    expect(typeof keyed(host, 'Current')[1]?.[1]).toBe('number');
  });

  it('brings 500 goals in with at most 60 service calls', () => {
    const host = openAddon({ web: manyGoals(500) });
    const { source, account } = connectDemo(asanaContract, host, { days: 1 });
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    host.resetCalls();
    asked(host, 'bringGoals', { source, account, language: 'en' });
    expect(tripsOf(host.calls)).toBeLessThanOrEqual(GOALS_CALLS);
    expect(keyed(host, 'Link to the original').filter(([, link]) => link !== '')).toHaveLength(500);
  });
});

function cellOf(host: Host, title: string, header: string): string {
  const cells = sheetOf(host).getDataRange().getValues();
  const row = cells.findIndex((each) => each.includes(title));
  return sheetOf(host)
    .getRange(row + 1, (cells[0] ?? []).indexOf(header) + 1)
    .getA1Notation();
}

function withNumbers(body: string, numbers: Readonly<Record<string, number>>): string {
  const answer = JSON.parse(body) as { data: { gid: string; metric: object | null }[] };
  const data = answer.data.map((goal) => {
    const current = numbers[goal.gid];
    return current === undefined ? goal : { ...goal, metric: { ...goal.metric, current_number_value: current } };
  });
  return JSON.stringify({ ...answer, data });
}
