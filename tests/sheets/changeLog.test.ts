import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { ask, asked, openAddon, sheetOf } from './addon.ts';
import { at } from './scorecard.ts';

const TAB = 'Change log';

function openScorecard(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
  asked(host, 'setMe', { me: 'Sara', whose: 'mine' });
  asked(host, 'keepChangeLog', null);
  return host;
}

/** Who, what, where, before and after, without the row that tells of the log itself. */
const logged = (host: Host, tab = TAB): unknown[][] =>
  sheetOf(host, tab)
    .getDataRange()
    .getDisplayValues()
    .slice(2)
    .map(([, ...row]) => row.map((cell) => String(cell).replace(/[\u2066-\u2069]/g, '')));

const checkIn = (host: Host, value: string) =>
  ask(host, 'checkIn', { who: 'Sara', entries: [{ key: 'O1.1', value, confidence: '7', note: '' }] });

describe('the change log', () => {
  it('tells who did what and when, with the value before and after, in the format of the cell', () => {
    const host = openScorecard();
    checkIn(host, '12%');
    checkIn(host, '13%');
    expect(logged(host).slice(2)).toEqual([['Sara', 'check-in of O1.1', 'O1.1 · Current', '12.0%', '13.0%']]);
    const when = sheetOf(host, TAB).getRange('A2');
    expect(when.getNumberFormat()).toBe('yyyy-mm-dd hh:mm');
    expect(Math.abs(Number(when.getValue()) - Date.now())).toBeLessThan(2 * 86_400_000);
  });

  it('says its days in the Jalali calendar where the document has it', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
    asked(host, 'keepChangeLog', null);
    asked(host, 'editRow', { key: 'O1', fields: { lastDay: '۱۴۰۵/۹/۲' }, language: 'fa' });
    const [header = [], ...said] = sheetOf(host, 'رویدادها').getDataRange().getDisplayValues();
    expect(header[1]).toBe('تاریخ شمسی');
    expect(said.map((row) => row[1])).toEqual(said.map(() => expect.stringMatching(/^[۰-۹]+ \S+ ۱۴[۰-۹]{2}$/)));
    expect(said.at(-1)?.at(-1)).toBe('۱۴۰۵/۹/۲');
  });

  it('keeps what looks like a formula as the text that it is', () => {
    const host = openScorecard();
    asked(host, 'editRow', { key: 'O1.1', fields: { title: '=1+1', owner: 'Amir' }, language: 'en' });
    expect(logged(host).map((row) => row[4])).toEqual(['=1+1', 'Amir']);
    expect(sheetOf(host, TAB).getDataRange().getFormulas().flat().filter(Boolean)).toEqual([]);
  });

  it('goes on in a tab that people have cleared', () => {
    const host = openScorecard();
    checkIn(host, '12%');
    sheetOf(host, TAB).clear();
    checkIn(host, '13%');
    const [head = [], ...rows] = sheetOf(host, TAB).getDataRange().getDisplayValues();
    expect([head[2], rows.map((row) => row[5])]).toEqual(['What was done', ['13.0%']]);
  });

  it('tells of undo too, and of actions that change no single cell', () => {
    const host = openScorecard();
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
    asked(host, 'undo', { force: false });
    expect(logged(host).map((row) => row[1])).toEqual([
      expect.stringContaining('MK-02'),
      expect.stringMatching(/^Undone: .*MK-02/),
    ]);
  });

  it('goes on in a tab that was renamed, sorted or given columns, and ends with the tab', () => {
    const host = openScorecard();
    checkIn(host, '12%');
    const tab = sheetOf(host, TAB);
    tab.setName('History').insertColumnsAfter(1, 1);
    tab.getRange('A2:G4').sort({ column: 4, ascending: false });
    checkIn(host, '13%');
    expect(sheetOf(host, 'History').getLastRow()).toBe(5);
    asked(host, 'undo', { force: false });
    expect(sheetOf(host, 'History').getLastRow()).toBe(6);
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    app.getActiveSpreadsheet().deleteSheet(tab);
    expect(checkIn(host, '14%')).toMatchObject({ ok: true, state: { hasChangeLog: false } });
  });

  it('does not stand in the way of undo, and itself is asked about once it tells something', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    const before = host.snapshot().sheets;
    asked(host, 'keepChangeLog', null);
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
    asked(host, 'keepChangeLog', null);
    checkIn(host, '12%');
    asked(host, 'undo', { force: false });
    expect(ask(host, 'undo', { force: false })).toMatchObject({ value: { done: false } });
  });

  it('leaves the workbook as it was where a service fails, the log included', () => {
    const host = openScorecard();
    checkIn(host, '12%');
    const before = host.snapshot();
    for (let call = 1; ; call += 2) {
      host.failAt(call);
      const { ok } = checkIn(host, '13%');
      host.failAt(null);
      if (ok) break;
      expect([call, host.snapshot()]).toEqual([call, before]);
    }
  });

  it('is not kept where nobody asked for it', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    host.type('OKRs', at('owner', 3), 'Sara');
    expect(checkIn(host, '12%')).toMatchObject({ ok: true, state: { hasChangeLog: false } });
    expect(host.snapshot().sheets.map(({ name }) => name)).not.toContain(TAB);
  });
});
