import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { dayOfSerial, isoText } from '../../src/core/calendar/day.ts';
import { ask, asked, messageAt, openAddon, sheetOf, valueAt } from './addon.ts';

const openEnglish = (): Host => openAddon();
const openPersian = (): Host => openAddon({ userLocale: 'fa' });

function rowsOf(host: Host, tab: string): unknown[][] {
  const [, ...rows] = sheetOf(host, tab).getDataRange().getValues();
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** A date as the cell shows it. */
const shown = (host: Host, tab: string, cell: string): string => sheetOf(host, tab).getRange(cell).getDisplayValue();

describe('the days of a team', () => {
  it('are made with those that were chosen, the next time of each, in the language of the document', () => {
    const host = openPersian();
    expect(asked(host, 'markEvents', { chosen: ['yalda', 'blackFriday', 'nowruz'] })).toEqual({
      tab: 'روزهای خاص',
      added: 3,
    });
    const rows = rowsOf(host, 'روزهای خاص');
    expect(rows.map(([name, , , repeats]) => [name, repeats])).toEqual([
      ['نوروز', 'هر سال جلالی'],
      ['شب یلدا', 'هر سال جلالی'],
      ['جمعهٔ سیاه', 'هر جمعهٔ سیاه'],
    ]);
    expect(shown(host, 'روزهای خاص', 'B2')).toMatch(/-03-2[01]$/);
    expect(shown(host, 'روزهای خاص', 'B3')).toMatch(/-12-2[01]$/);
    const note = sheetOf(host, 'روزهای خاص').getRange('B3').getNote();
    expect(note).toContain('۳۰ آذر');
  });

  it('are doubled by no second call, whatever people have renamed and sorted since', () => {
    const host = openEnglish();
    asked(host, 'markEvents', { chosen: ['christmas', 'blackFriday'] });
    const tab = sheetOf(host, 'Events');
    host.type('Events', 'A2', 'BFCM');
    tab.setName('Calendar').insertColumnsAfter(1, 1);
    host.type('Calendar', 'A4', 'new year');
    tab.getRange('A2:G4').sort({ column: 1, ascending: false });
    expect(asked(host, 'markEvents', { chosen: ['blackFriday', 'christmas', 'newYear'] })).toEqual({
      tab: 'Calendar',
      added: 0,
    });
    expect(asked(host, 'markEvents', { chosen: ['cyberMonday'] })).toEqual({ tab: 'Calendar', added: 1 });
    expect(rowsOf(host, 'Calendar').map(([name]) => name)).toEqual(['new year', 'Christmas', 'BFCM', 'Cyber Monday']);
  });

  it('come without any where none was chosen, and only once', () => {
    const host = openEnglish();
    expect(asked(host, 'markEvents', { chosen: [] })).toEqual({ tab: 'Events', added: 0 });
    expect(rowsOf(host, 'Events')).toEqual([]);
    expect(asked(host, 'markEvents', { chosen: ['nonsense' as never] })).toEqual({ tab: 'Events', added: 0 });
    asked(host, 'undo', { force: false });
    expect(sheetOf(host, 'Events')).toBeNull();
  });

  it('go with undo, the tab with them; what people wrote stays', () => {
    const host = openEnglish();
    const before = host.snapshot().sheets;
    asked(host, 'markEvents', { chosen: ['christmas', 'newYear'] });
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
    asked(host, 'markEvents', { chosen: ['christmas', 'newYear'] });
    host.type('Events', 'A4', 'Outage');
    host.type('Events', 'B4', '2026-05-01');
    asked(host, 'undo', { force: false });
    expect(rowsOf(host, 'Events').map(([name]) => name)).toEqual(['Outage']);
  });

  it('are asked about before an undo takes out what people changed', () => {
    const host = openEnglish();
    asked(host, 'markEvents', { chosen: ['christmas', 'newYear'] });
    host.type('Events', 'A2', 'Winter sale');
    expect(ask(host, 'undo', { force: false })).toMatchObject({ value: { done: false, editedCells: 1 } });
    asked(host, 'undo', { force: true });
    expect(sheetOf(host, 'Events')).toBeNull();
  });

  it('are found in a copy of the tab once the first one is gone', () => {
    const host = openEnglish();
    asked(host, 'markEvents', { chosen: ['christmas'] });
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const file = app.getActiveSpreadsheet();
    const copy = sheetOf(host, 'Events').copyTo(file).setName('Copy');
    file.deleteSheet(sheetOf(host, 'Events'));
    copy.activate();
    expect(asked(host, 'markEvents', { chosen: ['christmas', 'newYear'] })).toEqual({ tab: 'Copy', added: 1 });
  });

  it('offer the words of Repeats in a drop-down, in rows that people add too', () => {
    const host = openEnglish();
    asked(host, 'markEvents', { chosen: [] });
    const rule = sheetOf(host, 'Events').getRange('D35').getDataValidation();
    expect(rule?.getCriteriaValues()[0]).toEqual(['Once', 'Every year', 'Every Jalali year', 'Every Black Friday']);
    expect(rule?.getAllowInvalid()).toBe(false);
  });
});

it('the columns of the tab, header and blank rows included, are what a function takes as events', () => {
  const host = openEnglish();
  asked(host, 'markEvents', { chosen: ['christmas', 'blackFriday'] });
  const sheet = sheetOf(host, 'Campaigns');
  const days = Array.from({ length: 21 }, (_, index) => [100 + (index % 7), 46_010 + index]);
  sheet.getRange('F1:G21').setValues(days);
  host.type('Campaigns', 'I1', '=KPI_FORECAST(F1:F21; 2; G1:G21; ; ; ; Events!A1:D40)');
  expect(valueAt(host, 'Campaigns', 'J1')).toEqual(expect.any(Number));
  host.type('Events', 'B2', 'soon');
  expect(messageAt(host, 'Campaigns', 'I1')).toContain('events in row 2 must be a date');
});

describe('days typed into the Events tab', () => {
  const TAB = 'روزهای خاص';
  const open = (): Host => {
    const host = openPersian();
    asked(host, 'markEvents', { chosen: [] });
    return host;
  };
  const dayAt = (host: Host, cell: string): string => isoText(dayOfSerial(Number(valueAt(host, TAB, cell))));

  it('become real dates, and a note keeps what was typed', () => {
    const host = open();
    host.type(TAB, 'A2', 'حراج پاییزه');
    host.type(TAB, 'B2', '۲ آذر ۱۴۰۵');
    host.type(TAB, 'C2', '۱۴۰۵/۹/۵');
    expect([dayAt(host, 'B2'), dayAt(host, 'C2')]).toEqual(['2026-11-23', '2026-11-26']);
    const note = sheetOf(host, TAB).getRange('B2').getNote();
    expect(note).toContain('نوشته بودید');
    expect(note).toContain('۲ آذر ۱۴۰۵');
  });

  it('are those of the Jalali calendar where the spreadsheet took Latin digits for the Middle Ages', () => {
    const host = open();
    host.type(TAB, 'A2', 'حراج');
    host.type(TAB, 'B2', '1405-09-02');
    expect(dayAt(host, 'B2')).toBe('2026-11-23');
  });

  it('say why they are none, and leave what was typed', () => {
    const host = open();
    host.type(TAB, 'B2', '۳۱ مهر ۱۴۰۵');
    expect(valueAt(host, TAB, 'B2')).toBe('۳۱ مهر ۱۴۰۵');
    expect(sheetOf(host, TAB).getRange('B2').getNote()).toContain('وجود ندارد');
    host.type(TAB, 'B2', '');
    expect(sheetOf(host, TAB).getRange('B2').getNote()).toBe('');
  });

  it('stay as they are in a document that does not ask for it', () => {
    const host = openEnglish();
    asked(host, 'markEvents', { chosen: [] });
    host.type('Events', 'B2', '۲ آذر ۱۴۰۵');
    expect(valueAt(host, 'Events', 'B2')).toBe('۲ آذر ۱۴۰۵');
  });
});
