import { beforeAll, describe, expect, it } from '@jest/globals';
import exceljs, { type Worksheet } from 'exceljs';
import { excelFormula } from '../../../preview/host/excelFormula.ts';
import { createHost, type Host } from '../../../preview/host/host.ts';
import { workbookFile } from '../../../preview/host/xlsx.ts';
import { scorecardColumns } from '../../../src/core/tables/scorecard/columns.ts';
import { asked, openAddon } from '../../sheets/addon.ts';
import { at } from '../../sheets/scorecard.ts';
import { open } from './addon.ts';

/** The file, read back, sheet by sheet. */
async function written(host: Host): Promise<(name: string) => Worksheet> {
  const workbook = new exceljs.Workbook();
  const bytes = await workbookFile(host.snapshot());
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return (name) => {
    const sheet = workbook.getWorksheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name} in the file.`);
    return sheet;
  };
}

describe('the Persian OKRs tab in a file', () => {
  let host: Host;
  let okrs: Worksheet;

  beforeAll(async () => {
    host = openAddon({ userLocale: 'fa' });
    host.run('onOpen', { authMode: 'LIMITED' });
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
    okrs = (await written(host))('اهداف');
  });

  it('is seen from right to left, under a frozen header and beside frozen titles', () => {
    expect(okrs.views).toMatchObject([{ rightToLeft: true, state: 'frozen', ySplit: 2, xSplit: 2 }]);
    expect(okrs.getCell('C1')).toMatchObject({ value: 'مسئول', font: { bold: true } });
    expect(okrs.getCell('C1').fill).toMatchObject({ fgColor: { argb: 'FF0B57D0' } });
  });

  it('computes each column by one array formula, down to the last row', () => {
    for (const key of ['progress', 'bar', 'status', 'note'] as const) {
      const cell = at(key, 2);
      const letters = cell.replace(/\d/g, '');
      expect(okrs.getCell(cell).value).toMatchObject({
        shareType: 'array',
        ref: `${cell}:${letters}40`,
        formula: expect.stringMatching(/^IF\(\(IFERROR\(A2:A\$40,""\)&IFERROR\(B2:B\$40,"\?"\)<>""\),/),
      });
    }
    expect(okrs.getRow(2).hidden).toBe(true);
  });

  it('shows numbers with their units, and titles of key results indented', () => {
    expect(okrs.getCell(at('target', 5)).numFmt).toBe('#,##0" مشتری"');
    expect(okrs.getCell(at('title', 5)).numFmt).toBe('    @');
  });

  it('holds dates as dates', () => {
    expect(okrs.getCell(at('firstDay', 4)).value).toBeInstanceOf(Date);
  });

  it('folds the rest away and keeps widths', () => {
    expect(okrs.getColumn(at('type', 1).replace(/\d/g, ''))).toMatchObject({ outlineLevel: 1, hidden: true });
    expect(okrs.getColumn(2)).toMatchObject({ hidden: false, width: (scorecardColumns.title.widthPixels - 5) / 7 });
  });

  it('colours a status by a rule', () => {
    const rules = (okrs as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] })
      .conditionalFormattings;
    expect(rules.flatMap((one) => one.rules)).toContainEqual(
      expect.objectContaining({ type: 'expression', formulae: ['$I2="✓ در مسیر"'] }),
    );
  });
});

it('leaves hidden sheets out, writes errors and values, and wraps', async () => {
  const host = createHost({
    sheets: [
      { name: 'Numbers', cells: [['=1/0', '=REGEXMATCH("a";"b")', true, 'long']], formats: { D1: '@' } },
      { name: 'Secret', cells: [['x']] },
    ],
  });
  const { SpreadsheetApp } = host.globals as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.getSheetByName('Secret')?.hideSheet();
  spreadsheet.getSheetByName('Numbers')?.getRange('D1').setWrap(true);
  const sheetOf = await written(host);
  const numbers = sheetOf('Numbers');
  expect(numbers.views[0]?.rightToLeft ?? false).toBe(false);
  expect(numbers.getCell('A1')).toMatchObject({ formula: '1/0', result: { error: '#DIV/0!' } });
  expect(numbers.getCell('B1').value).toBe(false);
  expect(numbers.getCell('C1').value).toBe(true);
  expect(numbers.getCell('D1').alignment).toMatchObject({ wrapText: true });
  expect(() => sheetOf('Secret')).toThrow('no sheet Secret');
});

describe('an ARRAYFORMULA in a file', () => {
  const opened = () =>
    written(
      createHost({
        sheets: [
          {
            name: 'S',
            cells: [
              ['n', 'twice', 'bar', 'plain'],
              [
                null,
                '=ARRAYFORMULA(IF(A2:A="";"";A2:A*2))',
                '=ARRAYFORMULA(REPT("█";A2:A))',
                '=SUM(ARRAYFORMULA(A2:A4*2))',
              ],
              [3],
              [4],
            ],
          },
        ],
      }),
    );

  it('is one array formula over all the cells that it fills, down to the last row of the sheet', async () => {
    const sheet = (await opened())('S');
    expect(sheet.getCell('B2').value).toMatchObject({
      formula: 'IF(A2:A$1000="","",A2:A$1000*2)',
      shareType: 'array',
      ref: 'B2:B1000',
    });
    expect(sheet.getCell('C2').value).toMatchObject({ formula: 'REPT("█",A2:A$1000)', ref: 'C2:C1000' });
  });

  it('leaves the other cells to the formula, and holds no value of its own', async () => {
    const sheet = (await opened())('S');
    expect([sheet.getCell('B3').value, sheet.getCell('B4').value]).toEqual([null, null]);
    expect(sheet.getCell('B2').result).toBeUndefined();
  });

  it('fills one cell where the formula gives one value', async () => {
    const sheet = (await opened())('S');
    expect(sheet.getCell('D2').value).toMatchObject({ formula: 'SUM((A2:A4*2))', ref: 'D2' });
  });
});

it('takes notes, hidden rows and columns, frozen panes, text formats and formula rules along', async () => {
  const { host, run } = open({ sheets: [{ name: 'S', cells: [['Title', 1200]] }] });
  run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    sheet.hideRows(2);
    sheet.hideColumns(5);
    sheet.getRange('A1').setNote('A note').setNumberFormat('   @');
    sheet.getRange('B1').setNumberFormat('#,##0" customers"');
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B1>1000').setBackground('#ff0000');
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:B9')]).build()]);
  });
  const sheet = (await written(host))('S');
  expect(sheet.views).toMatchObject([{ state: 'frozen', xSplit: 1, ySplit: 2 }]);
  expect([sheet.getRow(2).hidden, sheet.getColumn(5).hidden]).toEqual([true, true]);
  expect(sheet.getCell('A1').note).toBe('A note');
  expect([sheet.getCell('A1').numFmt, sheet.getCell('B1').numFmt]).toEqual(['   @', '#,##0" customers"']);
  expect((sheet as unknown as { conditionalFormattings: object[] }).conditionalFormattings).toMatchObject([
    { ref: 'A1:B9', rules: [{ type: 'expression', formulae: ['$B1>1000'] }] },
  ]);
});

describe('excelFormula', () => {
  it.each([
    ['=SUM(A1;B1)', 'SUM(A1,B1)'],
    ['=IF($A$2:$A="a;b";"";Rasad_today)', 'IF($A$2:$A$1048576="a;b","",Rasad_today)'],
    ['=ifna(A1;0)', '_xlfn.IFNA(A1,0)'],
    ['=KPI_CAC(A1;B1)', null],
    ['=IF(A1="";"";SPARKLINE(A1))', null],
    ['=UNIQUE(A1:A9)', null],
    ['=REPT("█";A1)', 'REPT("█",A1)'],
  ])('writes %s as %s', (formula, expected) => {
    expect(excelFormula(formula)).toBe(expected);
  });
});
