import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import { ask, asked, openAddon, sheetOf, stateOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

const TAB = 'OKRs';
const LOG = 'Check-ins';

/** MK-02: O1.1 to O1.3 count money, a ratio and months, O1.4 is a guardrail. */
function openScorecard(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  return host;
}

const entry = (key: string, value: string, confidence = '', note = '') => ({ key, value, confidence, note });

function save(host: Host, ...entries: ReturnType<typeof entry>[]): void {
  expect(asked(host, 'checkIn', { who: 'Sara', entries })).toEqual({ saved: entries.length });
}

/** Dates come from the add-on's own realm. */
function isDate(cell: unknown): boolean {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

/** Rows of the log up to who made them: whoever has seen one stands beside. */
function logged(host: Host): unknown[][] {
  const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
  const rows: unknown[][] = app.getActiveSpreadsheet().getSheetByName(LOG)?.getDataRange().getValues() ?? [];
  return rows.slice(1).map((row) => row.slice(0, 7).map((cell) => (isDate(cell) ? 'day' : cell)));
}

describe('a check-in', () => {
  it('adds a row a key result to the log, and the OKRs tab shows the last value, its day and the confidence', () => {
    const host = openScorecard();
    save(host, entry('O1.1', '۷۰۰٬۰۰۰', '8', 'Two agencies changed'), entry('O1.3', '9', '', '=1+1'));
    expect(logged(host)).toEqual([
      ['day', 'O1.1', valueAt(host, TAB, at('title', 4)), 700_000, 8, 'Two agencies changed', 'Sara'],
      ['day', 'O1.3', valueAt(host, TAB, at('title', 6)), 9, '', '=1+1', 'Sara'],
    ]);
    expect(['current', 'confidence'].map((key) => valueAt(host, TAB, at(key as 'current', 4)))).toEqual([700_000, 8]);
    expect(valueAt(host, TAB, at('current', 6))).toBe(9);
    expect(valueAt(host, TAB, at('checkedIn', 4))).toBe(valueAt(host, LOG, 'A2'));
    expect(valueAt(host, TAB, at('checkedIn', 5))).toBeNull();
  });

  it('takes values with the words of their unit, and refuses in a sentence what contradicts it', () => {
    const host = openScorecard();
    save(host, entry('O1.3', '9 months'));
    expect(valueAt(host, TAB, at('current', 6))).toBe(9);
    const answer = asked(host, 'checkIn', { who: 'Sara', entries: [entry('O1.3', '12%')] });
    expect(JSON.stringify(answer).replace(/[\u2066-\u2069]/g, '')).toContain(
      'Current is counted in months, and \\"12%\\"',
    );
  });

  it('reads what is typed into its tab in the unit of the key result', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'fa' });
    save(host, entry('O1.3', '۹'));
    const log = 'گزارش هفتگی';
    host.type(log, 'D2', '۱۰ ماه');
    expect(valueAt(host, log, 'D2')).toBe(10);
    host.type(log, 'D2', '۱۲٪');
    expect(valueAt(host, log, 'D2')).toBe('۱۲٪');
    expect(sheetOf(host, log).getRange('D2').getNote()).toContain('شمرده می‌شود');
  });

  it('leaves the rows between untouched, whatever they hold', () => {
    const host = openScorecard();
    host.type(TAB, at('current', 5), '=1+2');
    const before = host.snapshot().sheets.find(({ name }) => name === TAB)?.cells ?? {};
    save(host, entry('O1.1', '700000'), entry('O1.3', '9'));
    const after = host.snapshot().sheets.find(({ name }) => name === TAB)?.cells ?? {};
    expect(after[at('current', 5)]).toEqual(before[at('current', 5)]);
    expect(after[at('confidence', 5)]).toEqual(before[at('confidence', 5)]);
  });

  it('keeps a Current that is computed, and logs what it shows', () => {
    const host = openScorecard();
    host.type(TAB, at('current', 5), '=1+2');
    save(host, entry('O1.2', '99', '7'));
    expect(valueAt(host, TAB, at('current', 5))).toBe(3);
    expect(logged(host)[0]?.slice(3, 5)).toEqual([3, 7]);
  });

  it('finds its rows in a sorted tab, and a correction is one row more', () => {
    const host = openScorecard();
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const tab = app.getActiveSpreadsheet().getSheetByName(TAB);
    tab?.getRange('A3:AM7').sort({ column: 1, ascending: false });
    save(host, entry('O1.1', '700000'));
    save(host, entry('O1.1', '710000'));
    expect(logged(host).map((row) => row[3])).toEqual([700_000, 710_000]);
    const row = [3, 4, 5, 6, 7].find((each) => valueAt(host, TAB, at('key', each)) === 'O1.1') ?? 0;
    expect(valueAt(host, TAB, at('current', row))).toBe(710_000);
    const { known, today } = asked(host, 'checkIns', null);
    expect(known).toMatchObject([{ key: 'O1.1', values: [710_000], valueDays: [today], change: null }]);
  });

  it.each([
    ['value', entry('O1.2', 'many'), /Current/],
    ['confidence', entry('O1.2', '3', '11'), /between 0 and 10/],
  ] as const)('saves nothing where a %s means nothing, and says which', (field, wrong, sentence) => {
    const host = openScorecard();
    const before = host.snapshot();
    const answer = asked(host, 'checkIn', { who: '', entries: [entry('O1.1', '700000'), wrong] });
    expect(answer).toMatchObject({ refused: { key: 'O1.2', field, sentence: expect.stringMatching(sentence) } });
    expect(host.snapshot()).toEqual(before);
  });

  it('refuses a key that is gone', () => {
    const host = openScorecard();
    expect(ask(host, 'checkIn', { who: '', entries: [entry('O7.1', '1')] })).toMatchObject({ ok: false });
  });

  it('makes the number of a sample a real one', () => {
    const host = openScorecard();
    const sample = valueAt(host, TAB, at('current', 5));
    expect(valueAt(host, TAB, at('note', 5))).toBe('Sample number');
    save(host, entry('O1.2', String(sample)));
    expect(valueAt(host, TAB, at('note', 5))).not.toBe('Sample number');
    asked(host, 'clearSamples', null);
    expect([4, 5].map((row) => valueAt(host, TAB, at('current', row)))).toEqual([null, sample]);
  });

  it('begins the log with what people typed into the sheet before', () => {
    const host = openScorecard();
    host.type(TAB, at('current', 5), '77');
    save(host, entry('O1.1', '700000', '8'));
    expect(logged(host).map((row) => [row[1], row[3]])).toEqual([
      ['O1.2', 77],
      ['O1.1', 700_000],
    ]);
    const before = asked(host, 'undo', { force: false });
    expect(before).toMatchObject({ done: true });
    expect(host.snapshot().sheets.map(({ name }) => name)).not.toContain(LOG);
  });

  it('leaves people on the tab that they look at', () => {
    const host = openScorecard();
    const active = (): string => (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSheet().getName();
    expect(active()).toBe(TAB);
    save(host, entry('O1.1', '700000', '8'));
    expect(active()).toBe(TAB);
  });

  it('is undone whole, the tab that was made for it too', () => {
    const host = openScorecard();
    const before = host.snapshot().sheets;
    save(host, entry('O1.1', '700000', '8'), entry('O1.3', '9'));
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('asks before undo takes what people typed since', () => {
    const host = openScorecard();
    save(host, entry('O1.1', '700000'));
    save(host, entry('O1.1', '710000'));
    host.type(TAB, at('current', 4), '720000');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ editedCells: 1 });
    asked(host, 'undo', { force: true });
    expect(valueAt(host, TAB, at('current', 4))).toBe(700_000);
    expect(logged(host).map((row) => row[3])).toEqual([700_000, 720_000]);
  });

  it('goes on in a log that is full to its last row', () => {
    const host = openScorecard();
    save(host, entry('O1.1', '700000'));
    const log = sheetOf(host, LOG);
    log.deleteRows(3, log.getMaxRows() - 2);
    save(host, entry('O1.1', '710000'), entry('O1.3', '9'));
    expect(logged(host).map((row) => row[3])).toEqual([700_000, 710_000, 9]);
    asked(host, 'undo', { force: false });
    expect(logged(host).map((row) => row[3])).toEqual([700_000]);
  });

  it('keeps what someone types between its rows while it is being saved, up to the very write', () => {
    const host = openScorecard();
    save(host, entry('O1.1', '700000'), entry('O1.3', '9'));
    host.resetCalls();
    save(host, entry('O1.1', '710000'), entry('O1.3', '8'));
    const calls = host.calls.total;
    let lost = 0;
    for (let call = 1; call <= calls; call++) {
      host.interruptAt(call, () => host.type(TAB, at('current', 5), String(3 + call / 1000)));
      save(host, entry('O1.1', String(720_000 + call)), entry('O1.3', '8'));
      if (valueAt(host, TAB, at('current', 5)) !== 3 + call / 1000) lost++;
      expect(valueAt(host, TAB, at('current', 4))).toBe(720_000 + call);
    }
    // What comes between the last look and the write is lost.
    expect(lost).toBeLessThanOrEqual(1);
  });

  it('tells by itself how many sample numbers are left', () => {
    const host = openScorecard();
    const samples = () => stateOf(host).samples;
    const saved = ask(host, 'checkIn', { who: '', entries: [entry('O1.2', '3')] });
    expect(saved).toMatchObject({ ok: true, state: { samples: samples() } });
    const next = ask(host, 'checkIn', { who: '', entries: [entry('O1.1', '700000'), entry('O1.3', '8')] });
    expect(next).toMatchObject({ ok: true, state: { samples: samples() } });
    expect(samples()).toBeGreaterThan(0);
  });

  it('writes days that stay dates, and undo gives them back', () => {
    const host = openScorecard();
    save(host, entry('O1.1', '700000'));
    const day = sheetOf(host).getRange(at('checkedIn', 4));
    day.setValue(new Date(2026, 0, 5));
    const before = day.getValue();
    save(host, entry('O1.1', '710000'));
    expect(isDate(day.getValue())).toBe(true);
    expect(valueAt(host, TAB, at('checkedIn', 4))).toBe(valueAt(host, LOG, 'A3'));
    asked(host, 'undo', { force: false });
    expect(day.getValue()).toEqual(before);
  });

  it('of an earlier version, which kept days, is undone too', () => {
    const host = openScorecard();
    save(host, entry('O1.1', '700000'));
    const first = valueAt(host, TAB, at('checkedIn', 4));
    save(host, entry('O1.1', '710000'));
    const service = host.globals.PropertiesService as GoogleAppsScript.Properties.PropertiesService;
    const properties = service.getDocumentProperties();
    const keptAs = (kept: string) => kept.replace(/\{"moment":(\d+)\}/, `{"day":${Number(first) - 25_569}}`);
    const [name = '', piece = ''] =
      Object.entries(properties.getProperties()).find(([, kept]) => /"moment"/.test(kept)) ?? [];
    const index = properties.getProperty('rasad.undo') ?? '';
    const shorter = piece.length - keptAs(piece).length;
    properties.setProperty(name, keptAs(piece));
    properties.setProperty(
      'rasad.undo',
      index.replace(`"characters":${piece.length}`, `"characters":${piece.length - shorter}`),
    );
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect([valueAt(host, TAB, at('current', 4)), valueAt(host, TAB, at('checkedIn', 4))]).toEqual([700_000, first]);
  });

  it('gives a tab without the column for the day one, and judges by it', () => {
    const host = openScorecard();
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const tab = app.getActiveSpreadsheet().getSheetByName(TAB) as GoogleAppsScript.Spreadsheet.Sheet;
    const letters = at('checkedIn', 1);
    tab.deleteColumn(tab.getRange(letters).getColumn());
    save(host, entry('O1.1', '700000'));
    const header = (tab.getRange(1, 1, 1, tab.getLastColumn()).getValues()[0] ?? []) as unknown[];
    const column = header.indexOf('Last check-in') + 1;
    expect(column).toBeGreaterThan(0);
    expect(isDate(tab.getRange(4, column).getValue())).toBe(true);
    tab.getRange(4, column).setValue(new Date(Date.now() - 20 * 86_400_000));
    expect(valueAt(host, TAB, at('status', 4))).toBe('– No data');
  });
});

describe('a number that someone types into the sheet', () => {
  it('is a reading too, once there is a log, and its day stands in the row in any case', () => {
    const host = openScorecard();
    host.type(TAB, at('current', 5), '3.1');
    expect(valueAt(host, TAB, at('checkedIn', 5))).not.toBeNull();
    expect(host.snapshot().sheets.map(({ name }) => name)).not.toContain(LOG);
    save(host, entry('O1.1', '700000'));
    host.type(TAB, at('current', 5), '3.4');
    expect(logged(host).at(-1)).toEqual([
      'day',
      'O1.2',
      valueAt(host, TAB, at('title', 5)),
      3.4,
      '',
      'Typed in the sheet',
      '',
    ]);
  });

  it('is taken out of the log when its reading is undone', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'connect', null);
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'fa' });
    save(host, entry('O1.1', '۷۰۰٬۰۰۰'));
    host.type('اهداف', at('current', 5), '۳٫۴');
    expect(valueAt(host, 'گزارش هفتگی', 'D3')).toBe(3.4);
    expect(valueAt(host, 'گزارش هفتگی', 'F3')).toBe('در برگه نوشته شد');
    asked(host, 'undo', { force: false });
    expect(valueAt(host, 'گزارش هفتگی', 'D3')).toBeNull();
    expect(valueAt(host, 'اهداف', at('checkedIn', 5))).toBeNull();
  });

  it('is one when it is typed in the sidebar', () => {
    const host = openScorecard();
    save(host, entry('O1.1', '700000'));
    asked(host, 'editRow', { key: 'O1.2', fields: { current: '3.2' }, language: 'en' });
    expect(logged(host)[1]?.slice(1, 4)).toEqual(['O1.2', valueAt(host, TAB, at('title', 5)), 3.2]);
    asked(host, 'undo', { force: false });
    expect(logged(host)).toHaveLength(1);
    expect(valueAt(host, TAB, at('checkedIn', 5))).toBeNull();
  });
});

describe('an old reading', () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  it('says nothing of today, and the note says so', () => {
    const host = openScorecard();
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const cell = app.getActiveSpreadsheet().getSheetByName(TAB)?.getRange(at('checkedIn', 4));
    host.type(TAB, at('current', 4), '650000');
    expect(valueAt(host, TAB, at('status', 4))).toBe('★ Done');
    cell?.setValue(daysAgo(13));
    expect(valueAt(host, TAB, at('status', 4))).toBe('★ Done');
    cell?.setValue(daysAgo(16));
    expect(valueAt(host, TAB, at('status', 4))).toBe('– No data');
    expect(valueAt(host, TAB, at('note', 4))).toBe('No check-in for over 14 days');
  });

  it('is another thing than numbers and people that disagree', () => {
    const host = openScorecard();
    host.type(TAB, at('firstDay', 4), '2020-01-01');
    host.type(TAB, at('lastDay', 4), '2100-01-01');
    host.type(TAB, at('start', 4), '900001');
    host.type(TAB, at('current', 4), '899000');
    expect(valueAt(host, TAB, at('status', 4))).toBe('○ Too early');
    host.type(TAB, at('lastDay', 4), '2020-03-01');
    expect(valueAt(host, TAB, at('status', 4))).toBe('✕ Off track');
    host.type(TAB, at('confidence', 4), '9');
    expect(valueAt(host, TAB, at('note', 4))).toBe('Numbers and people disagree: ask why');
  });
});

describe('two people', () => {
  it('lose nothing when they save at the same time, whenever the other begins', () => {
    const host = openScorecard();
    save(host, entry('O1.4', '400'));
    const currents = () => [4, 6].map((row) => valueAt(host, TAB, at('current', row)));
    for (let call = 1, isInside = true; isInside; call++) {
      const [mine, theirs] = [700_000 + call, 5 + call / 1000];
      const other = () => ask(host, 'checkIn', { who: 'Omid', entries: [entry('O1.3', String(theirs))] });
      let answer: ReturnType<typeof other> | null = null;
      host.interruptAt(call, () => {
        answer = other();
      });
      save(host, entry('O1.1', String(mine)));
      isInside = answer !== null;
      host.interruptAt(Number.MAX_SAFE_INTEGER, () => undefined);
      // Who is refused because another saves is told so, and saves again.
      if (!(answer as unknown as { ok: boolean } | null)?.ok) expect(other()).toMatchObject({ ok: true });
      const last = logged(host).slice(-2);
      expect(last.map((row) => [row[3], row[6]])).toEqual(
        expect.arrayContaining([
          [mine, 'Sara'],
          [theirs, 'Omid'],
        ]),
      );
      expect(currents()).toEqual([mine, theirs]);
    }
  });

  it('lose nothing when one types a number while the other saves another', () => {
    const host = openScorecard();
    save(host, entry('O1.4', '400'));
    for (let call = 1, isInside = true; isInside; call += 2) {
      isInside = false;
      host.interruptAt(call, () => {
        isInside = true;
        host.type(TAB, at('current', 6), String(5 + call / 1000));
      });
      save(host, entry('O1.1', String(700_000 + call)));
      if (isInside) expect(valueAt(host, TAB, at('current', 6))).toBe(5 + call / 1000);
      expect(valueAt(host, TAB, at('current', 4))).toBe(700_000 + call);
    }
    host.interruptAt(Number.MAX_SAFE_INTEGER, () => undefined);
  });
});

it('counts what people type into the log by hand: Jalali days in either digits, numbers as they are written', () => {
  const host = openScorecard();
  save(host, entry('O1.1', '700000'));
  const known = () => asked(host, 'checkIns', null).known.find(({ key }) => key === 'O1.1');
  const today = known()?.lastDay as number;
  // 12 and 19 Aban 1405 are 3 and 10 November 2026; the first day is one of the Middle Ages to the sheet.
  for (const [row, day, value] of [
    [3, '1405/08/12', '۶۱۰٬۰۰۰'],
    [4, '۱۹ آبان ۱۴۰۵', '650000'],
    [5, 'some day', '5'],
  ] as const) {
    host.type(LOG, `A${row}`, day);
    host.type(LOG, `B${row}`, ' O1.1');
    host.type(LOG, `D${row}`, value);
  }
  const typed = [gregorianDay(2026, 11, 3), gregorianDay(2026, 11, 10)] as number[];
  const inOrder = [
    [typed[0] as number, 610_000],
    [typed[1] as number, 650_000],
    [today, 700_000],
  ].sort(([one = 0], [other = 0]) => one - other);
  expect(known()).toMatchObject({ valueDays: inOrder.map(([day]) => day), values: inOrder.map(([, value]) => value) });
});

describe('the rules of status', () => {
  const chosen = (host: Host, row: string, value: string): void => {
    asked(host, 'openSettings', null);
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const names = app.getActiveSpreadsheet().getSheetByName('Settings')?.getRange('A1:A30').getValues() ?? [];
    host.type('Settings', `B${names.findIndex(([name]) => name === row) + 1}`, value);
  };
  /** Half of the cycle is over. */
  function halfway(): Host {
    const host = openScorecard();
    for (const row of [3, 4, 5, 6, 7]) {
      host.type(TAB, at('firstDay', row), '=TODAY()-50');
      host.type(TAB, at('lastDay', row), '=TODAY()+50');
    }
    host.type(TAB, at('start', 4), '0');
    host.type(TAB, at('target', 4), '100');
    host.type(TAB, at('type', 4), 'Increase');
    return host;
  }
  const status = (host: Host, row = 4) => valueAt(host, TAB, at('status', row));

  it('are chosen in Settings, and the sheet judges by them at once', () => {
    const host = halfway();
    host.type(TAB, at('current', 4), '46');
    expect(status(host)).toBe('✓ On track');
    chosen(host, 'Status rule', '95% and 75%');
    expect(status(host)).toBe('▲ At risk');
    chosen(host, 'Status rule', '16.5 and 33 points behind');
    host.type(TAB, at('current', 4), '40');
    expect(status(host)).toBe('✓ On track');
  });

  it('give an objective its worst key result, or the pace of its own score', () => {
    const host = halfway();
    for (const row of [5, 6, 7]) {
      host.type(TAB, at('start', row), '0');
      host.type(TAB, at('target', row), '100');
      host.type(TAB, at('type', row), 'Increase');
      host.type(TAB, at('current', row), '90');
    }
    host.type(TAB, at('current', 4), '10');
    expect(status(host, 3)).toBe('✕ Off track');
    chosen(host, 'Status of an objective', 'Pace of the score');
    expect(status(host, 3)).toBe('✓ On track');
  });

  it('say how long a reading counts', () => {
    const host = halfway();
    host.type(TAB, at('current', 4), '46');
    chosen(host, 'Days until a reading is stale', '3');
    expect(status(host)).toBe('✓ On track');
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const day = app.getActiveSpreadsheet().getSheetByName(TAB)?.getRange(at('checkedIn', 4));
    day?.setValue(new Date(Date.now() - 5 * 86_400_000));
    expect([status(host), valueAt(host, TAB, at('note', 4))]).toEqual(['– No data', 'No check-in for over 3 days']);
  });
});
