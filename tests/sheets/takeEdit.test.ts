import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { gregorianDay, serialOf } from '../../src/core/calendar/day.ts';
import { newSettingCells } from '../../src/core/settings/settingCells.ts';
import type { ScorecardKey } from '../../src/core/tables/scorecard/columns.ts';
import { ask, asked, openAddon, sheetOf, stateOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

const TAB = 'اهداف';
const SWITCH = `B${newSettingCells('fa').findIndex(([name]) => name === 'تبدیل خودکار عدد و تاریخ فارسی') + 2}`;

/** A Persian document with a template; MK-01 has key results in percent, customers and points. */
function openDocument(reads: boolean): Host {
  const host = openAddon({ userLocale: 'fa' });
  asked(host, 'connect', null);
  asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
  if (!reads) {
    asked(host, 'openSettings', null);
    host.type('تنظیمات', SWITCH, 'FALSE');
  }
  return host;
}

function noteAt(host: Host, key: ScorecardKey, row: number): string {
  const { getters } = host.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === TAB) as string;
  const [, letters = 'A'] = /^([A-Z]+)/.exec(at(key, row)) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return host.noteAt(sheetId, column - 1, row - 1).replace(/[\u2068\u2069]/g, '');
}

/** Pastes a text into a column of rows below the template's. */
function paste(host: Host, text: string, rows: number) {
  const tab = (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet().getSheetByName(TAB);
  const missing = 9 + rows - (tab?.getMaxRows() ?? 0);
  if (missing > 0) tab?.insertRowsAfter(tab.getMaxRows(), missing);
  const range = tab?.getRange(`${at('start', 10)}:${at('start', 9 + rows)}`);
  range?.setValues(Array.from({ length: rows }, () => [text]));
  host.run('onEdit', { range });
  return { values: () => [...new Set(range?.getValues().flat())] };
}

describe('typing into the OKRs tab', () => {
  it('is left alone where it is switched off', () => {
    const host = openDocument(false);
    host.type(TAB, at('current', 5), '۴۸۰');
    expect(valueAt(host, TAB, at('current', 5))).toBe('۴۸۰');
    expect(noteAt(host, 'current', 5)).toBe('');
  });

  it('turns a Persian number into a real one, keeps it in the note, and progress follows', () => {
    const host = openDocument(true);
    host.type(TAB, at('current', 5), '۱ هزار');
    expect(valueAt(host, TAB, at('current', 5))).toBe(1000);
    expect(valueAt(host, TAB, at('progress', 5))).toBe(1);
    expect(noteAt(host, 'current', 5)).toBe('رصد: نوشته بودید «۱ هزار»');
  });

  it('turns a Jalali date into a real one', () => {
    const host = openDocument(true);
    host.type(TAB, at('lastDay', 4), '۲ آذر ۱۴۰۵');
    expect(valueAt(host, TAB, at('lastDay', 4))).toBe(serialOf(gregorianDay(2026, 11, 23) as number));
    expect(noteAt(host, 'lastDay', 4)).toBe('رصد: نوشته بودید «۲ آذر ۱۴۰۵» · 2026-11-23 = ۲ آذر ۱۴۰۵');
  });

  it('renews the Jalali name of a date that was typed as one', () => {
    const host = openDocument(true);
    host.type(TAB, at('lastDay', 4), '2026-11-23');
    expect(noteAt(host, 'lastDay', 4)).toBe('رصد: 2026-11-23 = ۲ آذر ۱۴۰۵');
  });

  it('leaves what has two readings, and says so in the note until it is mended', () => {
    const host = openDocument(true);
    host.type(TAB, at('current', 4), '۲۵');
    expect(valueAt(host, TAB, at('current', 4))).toBe('۲۵');
    expect(noteAt(host, 'current', 4)).toMatch(/^رصد: مقدار فعلی دو معنی دارد: «۲۵» می‌تواند ۲۵٪ یا/);
    host.type(TAB, at('current', 4), '۲۵٪');
    expect(valueAt(host, TAB, at('current', 4))).toBe(0.25);
    host.type(TAB, at('current', 4), '0.3');
    expect(noteAt(host, 'current', 4)).toBe('');
  });

  it('never touches other columns or other sheets', () => {
    const host = openDocument(true);
    host.type(TAB, at('owner', 5), '۱۲');
    host.type(TAB, at('title', 5), '۱۴۰۵/۹/۲');
    host.type('Campaigns', 'E2', '۱۲');
    expect([
      valueAt(host, TAB, at('owner', 5)),
      valueAt(host, TAB, at('title', 5)),
      valueAt(host, 'Campaigns', 'E2'),
    ]).toEqual(['۱۲', '۱۴۰۵/۹/۲', '۱۲']);
  });

  it('reads the rows that people add, too, and gives them a key', () => {
    const host = openDocument(true);
    host.type(TAB, at('title', 7), 'یک نتیجهٔ تازه');
    host.type(TAB, at('current', 7), '۱۲');
    expect(valueAt(host, TAB, at('key', 7))).toBe('O1.4');
    expect(valueAt(host, TAB, at('current', 7))).toBe(12);
  });

  it('takes no percent from the row above into one that was inserted below it', () => {
    const host = openDocument(true);
    const tab = sheetOf(host, TAB);
    tab.insertRowAfter(4);
    tab.getRange(`${at('start', 5)}:${at('current', 5)}`).setNumberFormat('0.0%');
    host.type(TAB, at('title', 5), 'برگزاری وبینار');
    host.type(TAB, at('target', 5), '4');
    expect(valueAt(host, TAB, at('key', 5))).toBe('O1.4');
    expect(tab.getRange(at('target', 5)).getDisplayValue()).toBe('4');
    expect(tab.getRange(at('target', 4)).getNumberFormat()).toContain('%');
  });

  it('takes a value out of a computed column again, which would stop the whole column, and keeps it in a note', () => {
    const host = openDocument(true);
    const before = valueAt(host, TAB, at('status', 4));
    host.type(TAB, at('status', 5), 'خوب است');
    expect(valueAt(host, TAB, at('status', 4))).toBe(before);
    expect(String(valueAt(host, TAB, at('status', 5)))).toMatch(/^[★✓▲✕○–] /);
    expect(noteAt(host, 'status', 5)).toBe('رصد: نوشته بودید «خوب است»');
  });

  it('keeps what people wrote into the note since, when it is undone', () => {
    const host = openDocument(true);
    host.type(TAB, at('current', 5), '۴۸۰');
    const sheet = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const cell = sheet.getActiveSpreadsheet().getSheetByName(TAB)?.getRange(at('current', 5));
    cell?.setNote(`${cell.getNote()}\nاز مالی پرسیده شد`);
    asked(host, 'undo', { force: false });
    expect(noteAt(host, 'current', 5)).toBe('از مالی پرسیده شد');
  });

  it('is told in the note no more once a check-in has written another number, until that is undone', () => {
    const host = openDocument(true);
    host.type(TAB, at('current', 5), '۱ هزار');
    const cell = sheetOf(host, TAB).getRange(at('current', 5));
    cell.setNote(`از سارا بپرسید\n${cell.getNote()}`);
    host.type(TAB, at('current', 4), '۲۵٪');
    const saved = [{ key: 'O1.2', value: '۴۸۰', confidence: '7', note: '' }];
    asked(host, 'checkIn', { who: '', entries: saved });
    expect(noteAt(host, 'current', 5)).toBe('از سارا بپرسید');
    expect(noteAt(host, 'current', 4)).toBe('رصد: نوشته بودید «۲۵٪»');
    asked(host, 'undo', { force: false });
    expect(noteAt(host, 'current', 5)).toBe('از سارا بپرسید\nرصد: نوشته بودید «۱ هزار»');
    expect(valueAt(host, TAB, at('current', 5))).toBe(1000);
  });

  it('is undone to what was typed, with the note as it was', () => {
    const host = openDocument(true);
    host.type(TAB, at('lastDay', 4), '۲ آذر ۱۴۰۵');
    const before = noteAt(openDocument(true), 'lastDay', 4);
    expect(stateOf(host).undo[0]?.label.en).toContain('۲ آذر ۱۴۰۵');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(valueAt(host, TAB, at('lastDay', 4))).toBe('۲ آذر ۱۴۰۵');
    expect(noteAt(host, 'lastDay', 4)).toBe(before);
  });

  it.each([
    ['one column', 1],
    ['a block of columns', 3],
  ])('is undone in as many calls for forty rows of %s as for one', (_, columns) => {
    const callsFor = (rows: number): Readonly<Record<string, number>> => {
      const host = openDocument(true);
      (host.globals.SpreadsheetApp as typeof SpreadsheetApp)
        .getActiveSpreadsheet()
        .getSheetByName(TAB)
        ?.insertRowsAfter(6, 60);
      const top = 10;
      const area = `${at('start', top)}:${at(columns === 1 ? 'start' : 'current', top + rows - 1)}`;
      const range = (host.globals.SpreadsheetApp as typeof SpreadsheetApp)
        .getActiveSpreadsheet()
        .getSheetByName(TAB)
        ?.getRange(area);
      const typed = Array.from({ length: rows }, () => Array.from({ length: range?.getNumColumns() ?? 0 }, () => '۱۲'));
      range?.setValues(typed);
      host.run('onEdit', { range });
      expect([...new Set(range?.getValues().flat())]).toEqual([12]);
      host.resetCalls();
      asked(host, 'undo', { force: false });
      // A longer step takes more properties, which are forgotten one by one.
      const { 'Properties.deleteProperty': _pieces, ...byMethod } = host.calls.byMethod;
      expect([...new Set(range?.getValues().flat())]).toEqual(['۱۲']);
      expect(byMethod['Range.setValues']).toBe(columns);
      return byMethod;
    };
    expect(callsFor(40)).toEqual(callsFor(1));
  });

  it('is remembered by its first cell with what was read there, and the number of the others', () => {
    const host = openDocument(true);
    const label = () => stateOf(host).undo[0]?.label.fa.replace(/[\u2068\u2069]/g, '');
    host.type(TAB, at('current', 5), ' ۱ هزار');
    expect(label()).toBe('خواندن: مقدار فعلی O1.2: ۱٬۰۰۰ مشتری');
    host.type(TAB, at('current', 4), '۲۵٪');
    expect(label()).toBe('خواندن: مقدار فعلی O1.1: ۲۵ درصد رشد');
    host.type(TAB, at('lastDay', 3), '۲ آذر ۱۴۰۵');
    expect(label()).toBe('خواندن: آخرین روز O1: ۲ آذر ۱۴۰۵');
    host.type(TAB, at('status', 5), 'خوب');
    expect(label()).toBe('خواندن: وضعیت O1.2: خوب');
    paste(host, '۱۲۳۴۵', 40);
    expect(label()).toBe('خواندن: مقدار شروع: ۱۲٬۳۴۵ (+۳۹)');
  });

  it('leaves room for more after many long pastes', () => {
    const host = openDocument(true);
    for (let times = 1; times <= 20; times++) {
      const pasted = paste(host, `${'۰'.repeat(times)}۱۲۳۴۵۶۷۸۹`, 40);
      expect(pasted.values()).toEqual([123456789]);
    }
    host.select('Campaigns', 'H2');
    asked(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: false });
    expect(valueAt(host, 'Campaigns', 'H2')).toBe(200);
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true, undone: expect.anything() });
    expect(valueAt(host, 'Campaigns', 'H2')).toBeNull();
  });

  it('is read where a text has letters of three bytes only', () => {
    const host = openDocument(true);
    const text = '漢'.repeat(5_000);
    host.type(TAB, at('status', 5), text);
    expect(valueAt(host, TAB, at('status', 5))).not.toBe(text);
    asked(host, 'undo', { force: false });
    expect(valueAt(host, TAB, at('status', 5))).toBe(text);
  });

  it('stays as it was typed where it is more than an undo can remember, which is told', () => {
    const host = openDocument(true);
    const { undo } = stateOf(host);
    const text = `${'۰'.repeat(400)}۱۲`;
    expect(paste(host, text, 300).values()).toEqual([text]);
    expect(host.toast?.message).toBe('این بیشتر از آن است که یک‌جا برگردانده شود. آن را در چند بخش کوچک‌تر انجام دهید.');
    expect(stateOf(host).undo).toEqual(undo);
  });

  it('is finished by undoing once more where a call failed on the way', () => {
    const host = openDocument(true);
    for (let call = 1; call < 200; call += 3) {
      host.type(TAB, at('current', 5), '۴۸۰');
      host.failAt(call);
      const { ok } = ask(host, 'undo', { force: false });
      host.failAt(null);
      if (!ok) expect(ask(host, 'undo', { force: false })).toMatchObject({ value: { done: true } });
      expect([call, valueAt(host, TAB, at('current', 5))]).toEqual([call, '۴۸۰']);
      expect(stateOf(host).undo).toHaveLength(1);
      host.type(TAB, at('current', 5), '1');
      if (ok) return;
    }
    throw new Error('The undo never ended.');
  });

  it('is not undone in place of what the sidebar still shows', () => {
    const host = openDocument(true);
    const [shown] = stateOf(host).undo;
    host.type(TAB, at('current', 5), '۴۸۰');
    const [last] = stateOf(host).undo;
    expect(asked(host, 'undo', { force: false, shown: shown?.id })).toEqual({ done: false, last });
    expect(valueAt(host, TAB, at('current', 5))).toBe(480);
    expect(asked(host, 'undo', { force: false, shown: last?.id })).toMatchObject({ done: true, undone: last?.label });
    expect(valueAt(host, TAB, at('current', 5))).toBe('۴۸۰');
  });

  it('asks before an undo covers a later number', () => {
    const host = openDocument(true);
    host.type(TAB, at('current', 5), '۴۸۰');
    host.type(TAB, at('current', 5), '500');
    expect(ask(host, 'undo', { force: false })).toMatchObject({ value: { done: false, editedCells: 1 } });
    expect(valueAt(host, TAB, at('current', 5))).toBe(500);
  });

  it('leaves the text as it was typed when a call fails on the way', () => {
    const host = openDocument(true);
    const { undo } = stateOf(host);
    for (let call = 1; call <= 80; call += 1) {
      // Another text each time: the same one would be no edit.
      const [typed, number] = call % 2 === 0 ? ['۴۸۰', 480] : ['۴۸۱', 481];
      host.failAt(call);
      host.type(TAB, at('current', 5), String(typed));
      host.failAt(null);
      const value = valueAt(host, TAB, at('current', 5));
      if (value === number) return;
      expect(value).toBe(typed);
      expect(noteAt(host, 'current', 5)).toBe('');
      expect(stateOf(host).undo).toEqual(undo);
    }
    throw new Error('The text was never read.');
  });
});
