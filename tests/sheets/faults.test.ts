import { describe, expect, it } from '@jest/globals';
import type { Api } from '../../src/api.ts';
import { cardColumns } from '../../src/core/tables/kpis/kpis.ts';
import { ask, asked, openAddon, sheetOf } from './addon.ts';
import { fileFact } from './fileFact.ts';
import { kpiAt } from './kpis.ts';
import { at } from './scorecard.ts';

type Host = ReturnType<typeof openAddon>;

/** All calls in turn take minutes; `npm run check:faults` takes them. */
const EVERY_CALL = process.env.RASAD_EVERY_CALL !== undefined;

/** Lets every n-th service call of an action fail in turn, and looks at the whole workbook after each. */
function failEverywhere(usual: number, prepare: (host: Host) => void, act: (host: Host) => { ok: boolean }): void {
  const every = EVERY_CALL ? 1 : usual;
  const host = openAddon();
  prepare(host);
  const before = host.snapshot();
  for (let call = 1; ; call += every) {
    host.failAt(call);
    const answer = act(host);
    host.failAt(null);
    if (answer.ok) {
      expect(call).toBeGreaterThan(1);
      return;
    }
    expect([call, host.snapshot()]).toEqual([call, before]);
  }
}

/** Saves a check-in, which must mean something. */
function savedBy(host: Host, entries: Parameters<Api['checkIn']>[0]['entries']) {
  const answer = ask(host, 'checkIn', { who: 'Sara', entries });
  if (answer.ok) expect(answer.value).toEqual({ saved: entries.length });
  return answer;
}

describe('a service that fails on the way', () => {
  it('leaves the workbook as it was before the first insert', () => {
    failEverywhere(
      3,
      (host) => asked(host, 'connect', null),
      (host) => ask(host, 'insertTemplate', { template: 'MK-01', language: 'en' }),
    );
  });
  it('leaves the workbook as it was before a second insert', () => {
    failEverywhere(
      2,
      (host) => asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' }),
      (host) => ask(host, 'insertTemplate', { template: 'MK-02', language: 'en' }),
    );
  });
  it('leaves a plan as it was before it is made again', () => {
    failEverywhere(
      4,
      (host) => {
        asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
        asked(host, 'makePlan', { goal: 'Grow' });
        asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
      },
      (host) => ask(host, 'makePlan', { goal: '' }),
    );
  });
  it('leaves the definitions as they were before they are made again', () => {
    failEverywhere(
      4,
      (host) => {
        asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
        asked(host, 'makeDefinitions', null);
        host.type('Campaigns', 'E2', '=KPI_AOV(B2; C2)');
      },
      (host) => ask(host, 'makeDefinitions', null),
    );
  });
  it('leaves no definitions where they cannot be made', () => {
    failEverywhere(
      3,
      (host) => asked(host, 'insertKpis', { fns: ['KPI_CAC'] }),
      (host) => ask(host, 'makeDefinitions', null),
    );
  });
  it('leaves sample numbers as they were', () => {
    failEverywhere(
      1,
      (host) => asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' }),
      (host) => ask(host, 'clearSamples', null),
    );
  });
  it('leaves a broken OKRs tab as it was before Repair', () => {
    failEverywhere(
      2,
      (host) => {
        asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
        const tab = (host.globals.SpreadsheetApp as typeof SpreadsheetApp)
          .getActiveSpreadsheet()
          .getSheetByName('OKRs');
        tab?.getRange(at('key', 5)).setValue('O1.1');
        tab?.getRange(at('bar', 4)).setValue('mine');
        // Values pasted over a whole computed column, its formula too.
        tab?.getRange(`${at('status', 2)}:${at('status', 6)}`).setValues([['a'], ['b'], ['c'], ['d'], ['e']]);
        tab?.deleteColumn(tab.getRange(at('type', 1)).getColumn());
      },
      (host) => ask(host, 'repair', null),
    );
  });
  const openTab = (host: Host): GoogleAppsScript.Spreadsheet.Sheet => {
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    return sheetOf(host);
  };
  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void]>([
    ['without its row of formulas', (sheet) => sheet.deleteRow(2)],
    ['without its header', (sheet) => sheet.deleteRow(1)],
    [
      'without formats and drop-downs, with a row above its formulas',
      (sheet) => {
        sheet.clearFormats().getRange('A:Z').clearDataValidations();
        sheet.insertRowAfter(1).getRange(at('title', 2)).setValue('Win');
      },
    ],
  ])('leaves an OKRs tab %s as it was before Repair', (_name, harm) => {
    failEverywhere(
      7,
      (host) => harm(openTab(host)),
      (host) => ask(host, 'repair', null),
    );
  });
  it('leaves formulas as they were before they are made plain', () => {
    failEverywhere(
      1,
      (host) => {
        host.type('Campaigns', 'E2', '=KPI_CAC(B2; C2)');
        host.type('Campaigns', 'E3', '=KPI_CAC(B3; C3)');
        host.type('Campaigns', 'G2', '=KPI_SIGNAL(B2:B4)');
        host.select('Campaigns', 'E2');
      },
      (host) => ask(host, 'convertFormulas', { part: 'sheet' }),
    );
  });
  it('leaves a cell as it was before a formula is put into it', () => {
    failEverywhere(
      1,
      (host) => {
        host.type('Campaigns', 'F2', "'007");
        host.select('Campaigns', 'F2');
      },
      (host) => ask(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: true }),
    );
  });
  /** Money and days as texts, in cells of two formats, with a formula and a word between them. */
  let texts = 0;
  const typeTexts = (host: Host): void => {
    const sheet = sheetOf(host, 'Campaigns').getRange('F4').setNumberFormat('@').getSheet();
    const cells = ['Paid', '۱۲هزار تومان', '=B2', '۱۲۰ ریال', 'soon', '1405/09/08'];
    sheet
      .getRange('F1:F6')
      .setValues(cells.map((text) => [text.startsWith('=') || text === '۱۲۰ ریال' ? text : `'${text}`]));
    texts = sheet.getSheetId();
  };
  const cleanTexts = (host: Host): ReturnType<typeof ask<'cleanColumn'>> => {
    const writes = [
      { row: 2, before: '۱۲هزار تومان', value: 12_000, format: '#,##0' },
      { row: 4, before: '۱۲۰ ریال', value: 12, format: '#,##0' },
      { row: 6, before: '1405/09/08', value: 46_355, format: 'yyyy-mm-dd' },
    ];
    const header = { row: 1, word: 'Paid', isTyped: true };
    return ask(host, 'cleanColumn', { sheet: texts, position: 6, header, writes, newHeader: 'Paid (toman)' });
  };
  it('leaves a column as it was before it is cleaned', () => {
    failEverywhere(1, typeTexts, cleanTexts);
  });
  it('lets the undo of a cleaned column be finished by undoing once more', () => {
    const host = openAddon();
    typeTexts(host);
    const before = host.snapshot().sheets;
    for (let call = 1; ; call++) {
      expect(cleanTexts(host)).toMatchObject({ ok: true, value: { cleaned: 3 } });
      host.failAt(call);
      const { ok } = ask(host, 'undo', { force: false });
      host.failAt(null);
      if (!ok) asked(host, 'undo', { force: false });
      expect([call, host.snapshot().sheets]).toEqual([call, before]);
      if (ok) return;
    }
  });
  it('leaves a table as it was before a formula is put beside it', () => {
    let sheet = 0;
    failEverywhere(
      1,
      (host) => {
        sheet = asked(host, 'columns', null).sheet;
        host.select('Campaigns', 'B2');
      },
      (host) => {
        const args = [{ range: 'B2:B4' }, { range: 'C2:C4' }];
        return ask(host, 'useColumns', { fn: 'KPI_CVR', args, sheet, each: true });
      },
    );
  });
  const twoTemplates = (host: Host): void => {
    for (const template of ['MK-01', 'MK-02']) asked(host, 'insertTemplate', { template, language: 'en' });
  };
  it.each([
    ['addObjective', { fields: { title: 'Grow' }, language: 'en' }],
    ['addKeyResult', { objective: 'O1', fields: { title: 'Win', unit: 'percent', target: '20%' }, language: 'en' }],
    ['editRow', { key: 'O1.2', fields: { title: '=1', owner: 'Sara', unit: 'leads', target: '12' }, language: 'en' }],
    ['duplicateRow', { key: 'O1' }],
    ['deleteRow', { key: 'O1', confirmed: true }],
  ] as const)('leaves the OKRs tab as it was before %s', (action, request) => {
    failEverywhere(2, twoTemplates, (host) => ask(host, action, request));
  });
  it('leaves the workbook as it was before KPIs are inserted, and before they are brought up to date', () => {
    const act = (host: Host) => ask(host, 'insertKpis', { fns: ['KPI_CAC', 'KPI_AOV'] });
    failEverywhere(2, (host) => asked(host, 'connect', null), act);
    failEverywhere(
      1,
      (host) => {
        asked(host, 'insertKpis', { fns: ['KPI_AOV'] });
        host.type('Campaigns', 'D1', 'Revenue');
        host.type('Campaigns', 'E1', 'Orders');
        for (const row of [2, 3]) for (const letters of ['D', 'E']) host.type('Campaigns', `${letters}${row}`, '10');
        host.select('Campaigns', 'A1');
      },
      act,
    );
  });
  /** CAC is unhealthy, and `earlier` tabs have no cards. */
  const openKpis = (host: Host, earlier = false): void => {
    asked(host, 'insertKpis', { fns: ['KPI_CAC', 'KPI_AOV'] });
    host.type('KPIs', kpiAt('value', 2), '200');
    if (!earlier) {
      asked(host, 'editKpi', { name: 'Customer acquisition cost', fields: { target: '80' }, language: 'en' });
      return;
    }
    const tab = sheetOf(host, 'KPIs');
    for (const key of [...cardColumns].reverse()) tab.deleteColumn(tab.getRange(kpiAt(key, 1)).getColumn());
  };
  it.each([
    ['editKpi', { name: 'Customer acquisition cost', fields: { target: '90', owner: '=Sara' }, language: 'en' }],
    ['recordKpis', { who: 'Sara', entries: [{ name: 'Average order value', value: '5', note: '' }], language: 'en' }],
    ['draftObjective', { name: 'Customer acquisition cost', language: 'en' }],
  ] as const)('leaves the workbook as it was before %s', (action, request) => {
    failEverywhere(3, openKpis, (host) => ask(host, action, request));
  });
  it('leaves a KPIs tab of an earlier version as it was before it gets its cards', () => {
    failEverywhere(
      3,
      (host) => openKpis(host, true),
      (host) => ask(host, 'recordKpis', { who: '', entries: [], language: 'en' }),
    );
  });
  it('leaves the workbook as it was before the scorecard of the first run', () => {
    const request = { goal: 'Ads pay', kpis: ['KPI_CAC', 'KPI_AOV'], templates: ['MK-01'], language: 'en' } as const;
    failEverywhere(
      3,
      (host) => asked(host, 'connect', null),
      (host) => ask(host, 'startScorecard', request),
    );
  });
  it('leaves a key result as it was before it is connected and disconnected', () => {
    const prepare = (host: Host): void => {
      asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
      host.select('Campaigns', 'C2');
    };
    failEverywhere(1, prepare, (host) => ask(host, 'bindCurrent', { key: 'O1.2', source: 'selection' }));
    failEverywhere(
      1,
      (host) => {
        prepare(host);
        asked(host, 'bindCurrent', { key: 'O1.2', source: 'selection' });
      },
      (host) => ask(host, 'unbindCurrent', { key: 'O1.2' }),
    );
  });
  it('leaves the workbook as it was before check-ins, the first of which makes the log', () => {
    const entries = [
      { key: 'O1.1', value: '20%', confidence: '7', note: '' },
      { key: 'O1.3', value: '12%', confidence: '', note: 'Slow' },
    ];
    const act = (host: Host) => savedBy(host, entries);
    const prepare = (host: Host): void => void asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    failEverywhere(2, prepare, act);
    failEverywhere(
      2,
      (host) => {
        prepare(host);
        act(host);
        const tab = sheetOf(host);
        tab.deleteColumn(tab.getRange(at('checkedIn', 1)).getColumn());
      },
      act,
    );
  });
  const laterCheckIn = (isLogFull: boolean): { host: Host; act: () => ReturnType<typeof savedBy> } => {
    const host = openAddon();
    const act = () => savedBy(host, [{ key: 'O1.1', value: '20%', confidence: '7', note: '' }]);
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    act();
    const log = sheetOf(host, 'Check-ins');
    if (isLogFull) log.deleteRows(3, log.getMaxRows() - 2);
    host.resetCalls();
    return { host, act };
  };
  it.each([
    ['with room in the log', false],
    ['in a log that is full to its last row, which is refused first and then made longer', true],
  ])('leaves the workbook as it was before a later check-in %s', (_name, isLogFull) => {
    const whole = laterCheckIn(isLogFull);
    whole.act();
    let failures = 0;
    for (let call = 1; call <= whole.host.calls.total; call += EVERY_CALL ? 1 : 4) {
      const { host, act } = laterCheckIn(isLogFull);
      const before = host.snapshot();
      host.failAt(call);
      if (act().ok) continue;
      failures++;
      expect([call, host.snapshot()]).toEqual([call, before]);
    }
    expect(failures).toBeGreaterThan(5);
  });
  /** Closes the first cycle of the tab, of which two key results go on. */
  const closeCycle = (host: Host): ReturnType<typeof ask<'closeCycle'>> => {
    const answer = ask(host, 'cycles', null);
    const [cycle] = answer.ok ? answer.value.open : [];
    const keyResults = (cycle?.objectives ?? []).flatMap(({ keyResults: own }) =>
      own.map(({ key, outcome }) => {
        const next = ['O1.2', 'O2.2'].includes(key) ? 'carry' : 'close';
        return { key, outcome: outcome ?? 'missed', next, reason: 'Late', target: '' };
      }),
    );
    return ask(host, 'closeCycle', { cycle: cycle?.id ?? '', keyResults, lessons: [], language: 'en' });
  };
  it('leaves the workbook as it was before a cycle is closed, the first and a later one', () => {
    const prepare = (host: Host): void => {
      twoTemplates(host);
      sheetOf(host).getRange(at('target', 5)).setNote('Rasad: you typed “۱۰۰۰”');
    };
    failEverywhere(3, prepare, closeCycle);
    failEverywhere(
      2,
      (host) => {
        prepare(host);
        expect(closeCycle(host)).toMatchObject({ ok: true, value: { done: true } });
        asked(host, 'insertTemplate', { template: 'MK-03', language: 'en' });
      },
      closeCycle,
    );
  });
  it('lets the undo of a close be finished by undoing once more', () => {
    const host = openAddon();
    twoTemplates(host);
    const before = host.snapshot().sheets;
    for (let call = 1; ; call += 17) {
      expect(closeCycle(host)).toMatchObject({ ok: true, value: { done: true } });
      host.failAt(call);
      const { ok } = ask(host, 'undo', { force: false });
      host.failAt(null);
      if (!ok) asked(host, 'undo', { force: false });
      expect([call, host.snapshot().sheets]).toEqual([call, before]);
      if (ok) return;
    }
  });
  it('leaves the workbook as it was before people are listed', () => {
    const prepare = (host: Host): void => {
      asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
      host.type('OKRs', at('owner', 3), 'Sara');
    };
    failEverywhere(1, prepare, (host) => ask(host, 'listPeople', null));
  });
  it('leaves the workbook as it was before days are marked, the first of which make the tab', () => {
    failEverywhere(
      3,
      (host) => asked(host, 'setLanguage', 'fa'),
      (host) => ask(host, 'markEvents', { chosen: ['nowruz', 'blackFriday'] }),
    );
    failEverywhere(
      1,
      (host) => asked(host, 'markEvents', { chosen: ['christmas'] }),
      (host) => ask(host, 'markEvents', { chosen: ['christmas', 'newYear'] }),
    );
  });
  it('leaves the workbook as it was before lines of the week, the first of which make the tab', () => {
    const added = [{ kind: 'plan', text: 'Call', key: 'O1.1' }] as const;
    failEverywhere(
      3,
      (host) => asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' }),
      (host) => ask(host, 'saveWeekNotes', { who: 'Sara', added, changed: [] }),
    );
    let changed: Parameters<Api['saveWeekNotes']>[0]['changed'] = [];
    failEverywhere(
      1,
      (host) => {
        asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
        asked(host, 'saveWeekNotes', { who: 'Sara', added, changed: [] });
        sheetOf(host, 'Weekly notes').deleteColumn(8);
        changed = asked(host, 'checkIns', null).notes.map((note) => ({ note, isDone: true }));
      },
      (host) => ask(host, 'saveWeekNotes', { who: 'Sara', added, changed }),
    );
  });
  it('leaves KPIs as they were before they are fed from a source', () => {
    const facts = [fileFact(20_700, 'ad_cost', 100, { unit: 'USD' }), fileFact(20_700, 'contacts_new', 20)];
    const metrics = facts.map(({ metric, unit, grain }) => ({ metric, unit, grain }));
    const whole = { metrics, firstDay: 20_700, lastDay: 20_700, rows: 2, state: '', columns: {} };
    failEverywhere(
      2,
      (host) => {
        asked(host, 'insertKpis', { fns: ['KPI_CPL', 'KPI_CAC'] });
        asked(host, 'importFacts', { source: 'csv', account: 'ads', run: '', facts, whole });
      },
      (host) => ask(host, 'feedKpis', { kpis: [{ name: 'Cost per lead', period: 'last28' }] }),
    );
  });
  it('lets undo be finished by undoing once more', () => {
    const host = openAddon();
    asked(host, 'connect', null);
    const before = host.snapshot();
    for (let call = 1; ; call++) {
      asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
      host.failAt(call);
      const { ok } = ask(host, 'undo', { force: false });
      host.failAt(null);
      if (ok) {
        expect(call).toBeGreaterThan(1);
        return;
      }
      asked(host, 'undo', { force: false });
      expect([call, host.snapshot()]).toEqual([call, before]);
    }
  });
  it('is told in a sentence with a remedy, without the words of the exception', () => {
    const host = openAddon();
    host.failAt(3);
    const answer = ask(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(/left the sheet as it was/) });
    expect(JSON.stringify(answer)).not.toMatch(/Exception|Service error|at /);
  });
});
