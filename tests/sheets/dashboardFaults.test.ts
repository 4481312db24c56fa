import { describe, expect, it } from '@jest/globals';
import { ask, asked, openAddon, sheetOf } from './addon.ts';
import { fileFact } from './fileFact.ts';

type Host = ReturnType<typeof openAddon>;

/** All calls in turn take minutes; `npm run check:faults` takes them. */
const EVERY_CALL = process.env.RASAD_EVERY_CALL !== undefined;
const STRIDE = 7;

const news = [{ en: 'CAC rose.', fa: 'CAC بالا رفت.' }];

function opened(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  asked(host, 'insertKpis', { fns: ['KPI_CAC', 'KPI_AOV'] });
  return host;
}

function standing(): Host {
  const host = opened();
  asked(host, 'makeDashboard', { news: null });
  return host;
}

/** A dashboard to which there is something to add. */
function outdated(): Host {
  const host = standing();
  asked(host, 'insertKpis', { fns: ['KPI_ROAS'] });
  return host;
}

/** Months of columns and of facts, of which nothing is recorded yet. */
function withPast(): Host {
  const months = ['2025-10', '2025-11', '2025-12', '2026-01'].map((month) => [month, 100, 10]);
  const host = openAddon({ sheets: [{ name: 'Data', cells: [['Month', 'Ad spend', 'New customers'], ...months] }] });
  asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
  const facts = [0, 40, 80].map((days) => fileFact(20_000 + days, 'ad_cost', 100, { unit: 'USD' }));
  asked(host, 'importFacts', {
    source: 'csv',
    account: 'ads',
    run: '',
    facts,
    whole: {
      metrics: [{ metric: 'ad_cost', unit: 'USD', grain: 'day' }],
      firstDay: 20_000,
      lastDay: 20_080,
      rows: 3,
      state: '',
      columns: {},
    },
  });
  asked(host, 'addFactKpi', { source: 'csv', account: 'ads', metric: 'ad_cost', unit: 'USD', period: 'month' });
  return host;
}

/** A dashboard whose cells people have cleared; its chart stands. */
function cleared(what: 'clear' | 'clearContents'): Host {
  const host = standing();
  sheetOf(host, 'Dashboard')[what]();
  return host;
}

const scoreboard = (host: Host): unknown[][] =>
  (host.globals.SpreadsheetApp as typeof SpreadsheetApp)
    .getActiveSpreadsheet()
    .getRangeByName('RASAD_SCOREBOARD')
    ?.getDisplayValues() ?? [];

/**
 * Lets calls of an action fail in turn: the workbook is as it was, or what the action was to do is done. A call that may fail without
 * harm, such as one of the chart, does not end the round.
 */
function failAtEach(prepare: () => Host, act: (host: Host) => { ok: boolean }, isDone: (host: Host) => boolean): void {
  const whole = prepare();
  whole.resetCalls();
  act(whole);
  const { total } = whole.calls;
  let host = prepare();
  let before = host.snapshot();
  let failures = 0;
  for (let call = 1; call <= total; call += EVERY_CALL ? 1 : STRIDE) {
    host.failAt(call);
    const { ok } = act(host);
    host.failAt(null);
    if (!ok) {
      failures += 1;
      expect([call, host.snapshot()]).toEqual([call, before]);
      continue;
    }
    expect([call, isDone(host)]).toEqual([call, true]);
    host = prepare();
    before = host.snapshot();
  }
  expect(failures).toBeGreaterThan(total / STRIDE / 2);
}

const make = (host: Host) => ask(host, 'makeDashboard', { news });
const tells = (name: string) => (host: Host) => scoreboard(host).some((row) => row[1] === name);

describe('a service that fails', () => {
  it.each([
    ['made', opened],
    ['renewed', outdated],
    ['filled again', () => cleared('clear')],
    ['filled again in its looks', () => cleared('clearContents')],
  ])('leaves the workbook as it was before a dashboard is %s, or it is done', (_, prepare) => {
    failAtEach(prepare, make, tells('CAC rose.'));
  });
  it('leaves the workbook as it was before past months are recorded, or it is done', () => {
    failAtEach(
      withPast,
      (host) => ask(host, 'recordPast', null),
      (host) => sheetOf(host, 'KPI readings').getLastRow() > 5,
    );
  });
  it.each([
    ['the making', standing],
    [
      'a renewal',
      () => {
        const host = outdated();
        asked(host, 'makeDashboard', { news });
        return host;
      },
    ],
  ])('lets the undo of %s of a dashboard be finished by undoing once more', (_, prepare) => {
    const whole = prepare();
    asked(whole, 'undo', { force: false });
    const undone = whole.snapshot().sheets;
    const counted = prepare();
    counted.resetCalls();
    asked(counted, 'undo', { force: false });
    const { total } = counted.calls;
    for (let call = 1; call <= total; call += EVERY_CALL ? 1 : STRIDE) {
      const host = prepare();
      host.failAt(call);
      const { ok } = ask(host, 'undo', { force: false });
      host.failAt(null);
      if (!ok) asked(host, 'undo', { force: false });
      expect([call, host.snapshot().sheets]).toEqual([call, undone]);
    }
  });
});
