import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { gregorianDay, serialOf } from '../../src/core/calendar/day.ts';
import { type ColumnKey, columnLetters, columnNumber } from '../../src/core/okr/scorecard/columns.ts';
import { newSettingCells } from '../../src/core/settings/settingCells.ts';
import { ask, asked, openAddon, valueAt } from './addon.ts';

const TAB = 'اهداف';
const SWITCH = `B${newSettingCells('fa').findIndex(([name]) => name === 'خواندن نوشته‌ها') + 2}`;
const at = (key: ColumnKey, row: number): string => `${columnLetters(key)}${row}`;

/** A Persian document with a template; MK-01 has key results in percent, customers and points. */
function openDocument(reads: boolean): Host {
  const host = openAddon({ userLocale: 'fa' });
  asked(host, 'ping');
  asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
  if (reads) host.type('تنظیمات', SWITCH, 'TRUE');
  return host;
}

function noteAt(host: Host, key: ColumnKey, row: number): string {
  const { getters } = host.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === TAB) as string;
  return host.noteAt(sheetId, columnNumber(key) - 1, row - 1).replace(/[\u2068\u2069]/g, '');
}

describe('typing into the OKRs tab', () => {
  it('is left alone until it is switched on', () => {
    const host = openDocument(false);
    host.type(TAB, at('current', 4), '۴۸۰');
    expect(valueAt(host, TAB, at('current', 4))).toBe('۴۸۰');
    expect(noteAt(host, 'current', 4)).toBe('');
  });

  it('turns a Persian number into a real one, keeps it in the note, and progress follows', () => {
    const host = openDocument(true);
    host.type(TAB, at('current', 4), '۱ هزار');
    expect(valueAt(host, TAB, at('current', 4))).toBe(1000);
    expect(valueAt(host, TAB, at('progress', 4))).toBe(1);
    expect(noteAt(host, 'current', 4)).toBe('رصد: نوشته بودید «۱ هزار»');
  });

  it('turns a Jalali date into a real one', () => {
    const host = openDocument(true);
    host.type(TAB, at('lastDay', 3), '۲ آذر ۱۴۰۵');
    expect(valueAt(host, TAB, at('lastDay', 3))).toBe(serialOf(gregorianDay(2026, 11, 23) as number));
    expect(noteAt(host, 'lastDay', 3)).toBe('رصد: نوشته بودید «۲ آذر ۱۴۰۵» · 2026-11-23 = ۲ آذر ۱۴۰۵');
  });

  it('renews the Jalali name of a date that was typed as one', () => {
    const host = openDocument(true);
    host.type(TAB, at('lastDay', 3), '2026-11-23');
    expect(noteAt(host, 'lastDay', 3)).toBe('رصد: 2026-11-23 = ۲ آذر ۱۴۰۵');
  });

  it('leaves what has two readings, and says so in the note until it is mended', () => {
    const host = openDocument(true);
    host.type(TAB, at('current', 3), '۲۵');
    expect(valueAt(host, TAB, at('current', 3))).toBe('۲۵');
    expect(noteAt(host, 'current', 3)).toMatch(/^رصد: مقدار فعلی دو معنی دارد: «۲۵» می‌تواند ۲۵٪ یا/);
    host.type(TAB, at('current', 3), '۲۵٪');
    expect(valueAt(host, TAB, at('current', 3))).toBe(0.25);
    host.type(TAB, at('current', 3), '0.3');
    expect(noteAt(host, 'current', 3)).toBe('');
  });

  it('never touches other columns or other sheets', () => {
    const host = openDocument(true);
    host.type(TAB, at('owner', 4), '۱۲');
    host.type(TAB, at('title', 4), '۱۴۰۵/۹/۲');
    host.type('Campaigns', 'E2', '۱۲');
    expect([
      valueAt(host, TAB, at('owner', 4)),
      valueAt(host, TAB, at('title', 4)),
      valueAt(host, 'Campaigns', 'E2'),
    ]).toEqual(['۱۲', '۱۴۰۵/۹/۲', '۱۲']);
  });

  it('leaves rows that are not its own', () => {
    const host = openDocument(true);
    host.type(TAB, at('current', 8), '۱۲');
    expect(valueAt(host, TAB, at('current', 8))).toBe('۱۲');
    expect(noteAt(host, 'current', 8)).toBe('');
  });

  it('keeps what people wrote into the note since, when it is undone', () => {
    const host = openDocument(true);
    host.type(TAB, at('current', 4), '۴۸۰');
    const sheet = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const cell = sheet.getActiveSpreadsheet().getSheetByName(TAB)?.getRange(at('current', 4));
    cell?.setNote(`${cell.getNote()}\nاز مالی پرسیده شد`);
    asked(host, 'undo', { evenIfEdited: false });
    expect(noteAt(host, 'current', 4)).toBe('از مالی پرسیده شد');
  });

  it('is undone to what was typed, with the note as it was', () => {
    const host = openDocument(true);
    host.type(TAB, at('lastDay', 3), '۲ آذر ۱۴۰۵');
    const before = noteAt(openDocument(true), 'lastDay', 3);
    expect(asked(host, 'ping').undo).toEqual({ did: 'readTyping', what: '۲ آذر ۱۴۰۵' });
    expect(asked(host, 'undo', { evenIfEdited: false })).toMatchObject({ done: true });
    expect(valueAt(host, TAB, at('lastDay', 3))).toBe('۲ آذر ۱۴۰۵');
    expect(noteAt(host, 'lastDay', 3)).toBe(before);
  });

  it('is not undone in place of what the sidebar still shows', () => {
    const host = openDocument(true);
    const { undo: shown } = asked(host, 'ping');
    host.type(TAB, at('current', 4), '۴۸۰');
    const last = { did: 'readTyping', what: '۴۸۰' } as const;
    expect(asked(host, 'undo', { evenIfEdited: false, shown: shown ?? undefined })).toEqual({ done: false, last });
    expect(valueAt(host, TAB, at('current', 4))).toBe(480);
    expect(asked(host, 'undo', { evenIfEdited: false, shown: last })).toMatchObject({ done: true, undone: last });
    expect(valueAt(host, TAB, at('current', 4))).toBe('۴۸۰');
  });

  it('asks before an undo covers a later number', () => {
    const host = openDocument(true);
    host.type(TAB, at('current', 4), '۴۸۰');
    host.type(TAB, at('current', 4), '500');
    expect(ask(host, 'undo', { evenIfEdited: false })).toMatchObject({ value: { done: false, editedCells: 1 } });
    expect(valueAt(host, TAB, at('current', 4))).toBe(500);
  });

  it('leaves the text as it was typed when a call fails on the way', () => {
    for (let call = 1; call <= 80; call += 1) {
      const host = openDocument(true);
      const { undo } = asked(host, 'ping');
      host.failAt(call);
      host.type(TAB, at('current', 4), '۴۸۰');
      host.failAt(null);
      const value = valueAt(host, TAB, at('current', 4));
      if (value === 480) return;
      expect(value).toBe('۴۸۰');
      expect(noteAt(host, 'current', 4)).toBe('');
      expect(asked(host, 'ping').undo).toEqual(undo);
    }
    throw new Error('The text was never read.');
  });
});
