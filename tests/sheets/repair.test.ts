import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { KEY_RESULT_TITLE } from '../../src/core/tables/scorecard/rows.ts';
import { ask, asked, openAddon, sheetOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

const TAB = 'OKRs';

function openScorecard(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
  host.type(TAB, at('current', 5), '3.4');
  return host;
}

const tabOf = (host: Host, name = TAB) => host.snapshot().sheets.find((sheet) => sheet.name === name);

/** What each row says from its title on, wherever the table stands in its tab. */
function said(host: Host): Record<string, unknown> {
  const rows = sheetOf(host).getDataRange().getValues();
  const header = rows.findIndex((row) => row.includes('Target'));
  const titles = rows.slice(header + 2).filter((row) => row[1] !== '');
  return Object.fromEntries(titles.map((row) => [row[1], row]));
}

describe('Repair', () => {
  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void]>([
    ['cleared formats', (sheet) => sheet.clearFormats()],
    ['cleared rules', (sheet) => sheet.clearConditionalFormatRules()],
    ['cleared drop-downs', (sheet) => sheet.getRange('A:Z').clearDataValidations()],
    ['an unfrozen head', (sheet) => sheet.setFrozenRows(0)],
    ['formulas that are shown', (sheet) => sheet.showRows(2)],
    ['a deleted row of formulas', (sheet) => sheet.deleteRow(2)],
    ['a deleted header', (sheet) => sheet.deleteRow(1)],
    ['a header whose words are cleared', (sheet) => sheet.getRange('C1:G1').clearContent()],
    ['a row between header and formulas', (sheet) => sheet.insertRowAfter(1)],
  ])('puts the tab right after %s', (_name, harm) => {
    const host = openScorecard();
    const before = tabOf(host);
    harm(sheetOf(host));
    expect(tabOf(host)).not.toEqual(before);
    asked(host, 'repair', null);
    expect(tabOf(host)).toEqual(before);
    expect(asked(host, 'repair', null)).toEqual({ repaired: 0 });
  });

  it('leaves the formats, colours and choices of people alone', () => {
    const host = openScorecard();
    const sheet = sheetOf(host);
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    sheet.getRange(at('target', 4)).setNumberFormat('#,##0.00 "€"');
    sheet.getRange(at('firstDay', 4)).setNumberFormat('d mmm');
    sheet.getRange(at('title', 5)).setBackground('#ffff00');
    sheet.getRange(at('title', 1)).setBackground('#333333');
    sheet.setFrozenRows(4);
    const mine = app.newConditionalFormatRule().whenFormulaSatisfied('=$B3="late"').setBold(true);
    const [, ...others] = sheet.getConditionalFormatRules();
    sheet.setConditionalFormatRules([...others, mine.setRanges([sheet.getRange('B3:B9')]).build()]);
    const before = tabOf(host);
    asked(host, 'repair', null);
    const after = tabOf(host);
    expect({ ...after, conditionalFormats: [] }).toEqual({ ...before, conditionalFormats: [] });
    expect(after?.conditionalFormats).toHaveLength((before?.conditionalFormats.length ?? 0) + 1);
    expect(JSON.stringify(after?.conditionalFormats.at(-1))).toContain('late');
  });

  it('loses no renamed column with the row of formulas: it asks for the word, and goes on once that is there', () => {
    const host = openScorecard();
    const before = said(host);
    const sheet = sheetOf(host);
    sheet.getRange(at('target', 1)).setValue('Goal');
    sheet.getRange(at('owner', 1)).setValue('Who');
    sheet.deleteRow(2);
    const broken = tabOf(host);
    expect(ask(host, 'repair', null)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/no longer says which column is “Owner”, “Target”/),
    });
    expect(tabOf(host)).toEqual(broken);
    sheet.getRange(at('target', 1)).setValue('Target');
    sheet.getRange(at('owner', 1)).setValue('Owner');
    asked(host, 'repair', null);
    expect(said(host)).toEqual(before);
  });

  it('asks for the word of the titles too, and does not send anyone to empty the tab', () => {
    const host = openScorecard();
    const sheet = sheetOf(host);
    sheet.getRange(at('title', 1)).setValue('Our goals');
    sheet.deleteRow(2);
    expect(ask(host, 'repair', null)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('“Objective / key result”'),
    });
  });

  it('gives rows that were pasted without the add-on their keys and their indent at once', () => {
    const host = openScorecard();
    const row = 3 + Object.keys(said(host)).length;
    sheetOf(host)
      .getRange(`B${row}:B${row + 1}`)
      .setValues([['Win 40 partners'], ['Win 2 awards']]);
    asked(host, 'repair', null);
    expect(valueAt(host, TAB, at('key', row))).toBe('O2.4');
    expect(sheetOf(host).getRange(at('title', row)).getNumberFormat()).toBe(KEY_RESULT_TITLE);
    expect(asked(host, 'repair', null)).toEqual({ repaired: 0 });
  });

  it('says where to find it when the formulas’ row is gone, and an insert changes nothing until then', () => {
    const host = openScorecard();
    sheetOf(host).deleteRow(2);
    const before = tabOf(host);
    const answer = ask(host, 'insertTemplate', { template: 'GR-01', language: 'en' });
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringContaining('Repair the OKRs and KPIs tabs') });
    expect(tabOf(host)).toEqual(before);
  });
});

describe('rows that people put above the table', () => {
  function withBanner(host: Host): void {
    const sheet = sheetOf(host);
    sheet.insertRowsBefore(1, 2);
    sheet.getRange('B1').setValue('Scorecard of the growth team');
  }

  it('change no number, and every action goes on below them', () => {
    const host = openScorecard();
    const before = said(host);
    withBanner(host);
    expect(said(host)).toEqual(before);
    expect(asked(host, 'insertTemplate', { template: 'GR-01', language: 'en' })).toMatchObject({ tab: TAB, rows: 4 });
    const inserted = said(host);
    expect(Object.keys(inserted)).toHaveLength(Object.keys(before).length + 4);
    expect(inserted).toMatchObject(before);
    asked(host, 'addKeyResult', {
      objective: 'O1',
      fields: { title: 'Win 40 partners', start: '0', target: '40', current: '30' },
      language: 'en',
    });
    expect(said(host)['Win 40 partners']).toContain('████████░░ 75%');
    asked(host, 'editRow', { key: 'O1.5', fields: { current: '40' }, language: 'en' });
    expect(said(host)['Win 40 partners']).toContain('★ Done');
    expect(asked(host, 'okrs', null).rows).toHaveLength(Object.keys(before).length + 5);
    asked(host, 'deleteRow', { key: 'O1.5', confirmed: true });
    asked(host, 'undo', { force: true });
    expect(said(host)['Win 40 partners']).toContain('★ Done');
    expect(valueAt(host, TAB, 'B1')).toBe('Scorecard of the growth team');
  });

  it('leave what a person types in the sheet alive: keys, numbers as people write them, stray values', () => {
    const host = openScorecard();
    withBanner(host);
    const { length } = Object.keys(said(host));
    const row = 5 + length;
    host.type(TAB, at('title', row), 'Win 40 partners');
    host.type(TAB, at('target', row), '۴۰');
    host.type(TAB, at('status', row), 'fine');
    expect(valueAt(host, TAB, at('key', row))).toBe('O2.4');
    expect(valueAt(host, TAB, at('status', row))).toBe('– No data');
    expect(valueAt(host, TAB, at('title', 3))).toBe('Objective / key result');
  });

  it('stay where they are when Repair freezes the head again', () => {
    const host = openScorecard();
    withBanner(host);
    asked(host, 'repair', null);
    expect(tabOf(host)).toMatchObject({ frozenRows: 4, hiddenRows: [4] });
    sheetOf(host).deleteRow(4);
    asked(host, 'repair', null);
    expect(tabOf(host)).toMatchObject({ frozenRows: 4, hiddenRows: [4] });
    expect(valueAt(host, TAB, 'B1')).toBe('Scorecard of the growth team');
    expect(asked(host, 'repair', null)).toEqual({ repaired: 0 });
  });
});

describe('a row that someone inserts right under the header', () => {
  it('is a key result once something is typed there, and the formulas stay above it', () => {
    const host = openScorecard();
    const before = said(host);
    sheetOf(host).insertRowAfter(1);
    host.type(TAB, at('title', 2), 'Win 40 partners');
    expect(valueAt(host, TAB, at('title', 3))).toBe('Win 40 partners');
    host.type(TAB, at('start', 3), '0');
    host.type(TAB, at('target', 3), '40');
    host.type(TAB, at('current', 3), '30');
    expect(said(host)['Win 40 partners']).toContain('████████░░ 75%');
    expect(said(host)).toMatchObject(before);
    expect(tabOf(host)).toMatchObject({ frozenRows: 2, hiddenRows: [2] });
    expect(asked(host, 'repair', null)).toEqual({ repaired: 0 });
  });
});
