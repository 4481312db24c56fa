import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { newSettingCells } from '../../src/core/settings/settingCells.ts';
import { columnLetters } from '../../src/core/tables/letters.ts';
import { settingsTable } from '../../src/core/tables/settings.ts';
import { ask, asked, messageAt, openAddon, sheetOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

const cellOfSetting = (name: string): string => `B${newSettingCells('fa').findIndex(([shown]) => shown === name) + 2}`;
const settingsOf = (host: Host) => host.snapshot().sheets.find(({ name }) => name === 'تنظیمات');

function persianSettings(): Host {
  const host = openAddon({ userLocale: 'fa' });
  asked(host, 'connect', null);
  asked(host, 'openSettings', null);
  return host;
}

describe('the Settings tab', () => {
  it('is made on first use, from right to left, with its drop-downs', () => {
    const host = persianSettings();
    expect(settingsOf(host)).toMatchObject({ rightToLeft: true, hidden: false, frozenRows: 1 });
    expect(valueAt(host, 'تنظیمات', cellOfSetting('تقویم'))).toBe('جلالی');
    expect(JSON.stringify(settingsOf(host)?.validations)).toContain('میلادی');
  });

  it('names every column in its header, in plain words', () => {
    const host = persianSettings();
    const header = Object.values(settingsTable.columns).map(({ header: { fa } }) => fa);
    expect(header.map((_, index) => valueAt(host, 'تنظیمات', `${columnLetters(index + 1)}1`))).toEqual(header);
  });

  it('is found again under another name, and made once', () => {
    const host = persianSettings();
    const { getters } = host.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'تنظیمات') as string;
    host.model.dispatch('RENAME_SHEET', { sheetId, oldName: 'تنظیمات', newName: 'قاعده‌ها' });
    expect(asked(host, 'openSettings', null).tab).toBe('قاعده‌ها');
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Campaigns', 'قاعده‌ها', 'اهداف']);
  });

  it('gets a setting back, with its drop-down, whose row was deleted, and keeps what was chosen', () => {
    const host = persianSettings();
    host.type('تنظیمات', cellOfSetting('تقویم'), 'میلادی');
    const names = () =>
      sheetOf(host, 'تنظیمات')
        .getRange('A2:A30')
        .getValues()
        .flat()
        .filter((name: unknown) => name !== '');
    const before = names();
    const rule = cellOfSetting('قاعدهٔ وضعیت');
    sheetOf(host, 'تنظیمات').deleteRow(Number(rule.slice(1)));
    expect(names()).toHaveLength(before.length - 1);
    asked(host, 'openSettings', null);
    expect([...names()].sort()).toEqual([...before].sort());
    expect(
      sheetOf(host, 'تنظیمات')
        .getRange(`B${before.length + 1}`)
        .getDataValidation(),
    ).not.toBeNull();
    expect(valueAt(host, 'تنظیمات', cellOfSetting('تقویم'))).toBe('میلادی');
  });

  it('decides the language of messages', () => {
    const host = persianSettings();
    host.type('Campaigns', 'E1', '=KPI_CAC(1;0)');
    expect(messageAt(host, 'Campaigns', 'E1')).toContain('باید');
    host.type('تنظیمات', cellOfSetting('زبان'), 'English');
    host.type('Campaigns', 'E2', '=KPI_CAC(2;0)');
    expect(messageAt(host, 'Campaigns', 'E2')).toContain('must be above 0');
  });

  it('decides the quarters of new templates', () => {
    const host = persianSettings();
    host.type('تنظیمات', cellOfSetting('تقویم'), 'میلادی');
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
    expect(String(valueAt(host, 'اهداف', at('cycle', 3)))).toMatch(/^سه‌ماههٔ (اول|دوم|سوم|چهارم) ۲۰/);
  });

  it('starts the fiscal year where its owner says', () => {
    const host = persianSettings();
    host.type('تنظیمات', cellOfSetting('نخستین ماه سال مالی'), '2');
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
    host.type('Campaigns', 'H1', `=JALALI('اهداف'!${at('firstDay', 3)}; "M-d")`);
    expect(['2-1', '5-1', '8-1', '11-1']).toContain(valueAt(host, 'Campaigns', 'H1'));
  });

  it('moves the pace of a spring behind Nowruz, in rows that stand already', () => {
    const host = persianSettings();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
    // Ten days into a cycle that begins on 1 Farvardin of this year, whatever the day of the test.
    host.type('اهداف', at('firstDay', 4), '=DATE(1975;3;21)');
    host.type('اهداف', at('lastDay', 4), '=DATE(1975;6;21)');
    // The formula of the tab on the day that counts, for the one row.
    const copyFormula = (): void => {
      const cells = host.snapshot().sheets.find(({ name }) => name === 'اهداف')?.cells ?? {};
      const formula = String(cells[at('expected', 2)]?.formula);
      const onOneRow = formula.replace(/TODAY\(\)/g, 'DATE(1975;4;9)').replace(/([A-Z]+)2:\1/g, "'اهداف'!$14");
      host.type('Campaigns', 'H1', onOneRow);
    };
    copyFormula();
    expect(valueAt(host, 'Campaigns', 'H1')).toBeCloseTo(19 / 92, 12);
    host.type('تنظیمات', cellOfSetting('شروع سنجش پس از تعطیلات نوروز'), 'TRUE');
    copyFormula();
    expect(valueAt(host, 'Campaigns', 'H1')).toBeCloseTo(6 / 79, 12);
  });

  it('is undone, and asks first where something was chosen', () => {
    const host = persianSettings();
    host.type('تنظیمات', cellOfSetting('تقویم'), 'میلادی');
    expect(ask(host, 'undo', { force: false })).toMatchObject({ value: { done: false, editedCells: 1 } });
    expect(asked(host, 'undo', { force: true })).toMatchObject({ done: true });
    expect(settingsOf(host)).toBeUndefined();
    expect(host.snapshot().namedRanges).toEqual({});
  });

  it('asks before an undo takes a rate that people wrote', () => {
    const host = persianSettings();
    host.type('تنظیمات', 'D6', 'دلار آمریکا');
    host.type('تنظیمات', 'E6', '1150000');
    expect(ask(host, 'undo', { force: false })).toMatchObject({ value: { done: false, editedCells: 2 } });
    host.type('Campaigns', 'E2', '=KPI_CAC("$2"; 1)');
    expect(valueAt(host, 'Campaigns', 'E2')).toBe(230_000);
  });

  it('asks before an undo takes a column that people filled beside the settings', () => {
    const host = persianSettings();
    host.type('تنظیمات', 'K3', 'یادداشت');
    expect(ask(host, 'undo', { force: false })).toMatchObject({ value: { done: false, editedCells: 1 } });
    expect(valueAt(host, 'تنظیمات', 'K3')).toBe('یادداشت');
  });

  it('asks before an undo takes a tab that lost the column of its settings', () => {
    const host = persianSettings();
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    app.getActiveSpreadsheet().getSheetByName('تنظیمات')?.deleteColumn(1);
    const before = settingsOf(host);
    expect(ask(host, 'undo', { force: false })).toMatchObject({
      value: { done: false, editedCells: expect.any(Number) },
    });
    expect(settingsOf(host)?.cells).toEqual(before?.cells);
    expect(valueAt(host, 'تنظیمات', 'A2')).not.toBeNull();
  });

  it('leaves the document as it was when a call fails on the way', () => {
    const calls = persianSettings().calls.total;
    for (let call = 1; call <= calls; call += 1) {
      const host = openAddon({ userLocale: 'fa' });
      const before = host.snapshot();
      host.failAt(call);
      const answer = ask(host, 'openSettings', null);
      host.failAt(null);
      if (answer.ok) break;
      expect(host.snapshot()).toEqual(before);
    }
  });
});
