import { describe, expect, it } from '@jest/globals';
import { open } from './addon.ts';

describe('a number format', () => {
  it.each([
    ['[Red]0%', 0.5, '50%'],
    ['0.00%;[Red]-0.00%', -0.5, '-50.00%'],
    ['0.00E+00', 1234.5, '1234.50'],
    ['# ?/?', 0.5, '0.50'],
    ['0_)', 7, '7'],
    ['[>=0.7]"ok";0', 1, 'ok'],
    ['General', 2.5, '2.5'],
    ['0.0"x"', 3, '3.0x'],
    ['"Q"0', 2, 'Q2'],
    ['#,##0;(#,##0)', -1234, '(1,234)'],
    ['#,##0" customers"', 1200, '1,200 customers'],
    ['#,##0" مشتری"', 1200, '1,200 مشتری'],
    ['0.0"٪"', 12.5, '12.5٪'],
    ['0" E+0_x [Red]"', 3, '3 E+0_x [Red]'],
    ['#,##0" k";@', -3, '-3 k'],
  ])('%s comes back as it was set, and %p is shown as %s', (format, value, shown) => {
    const read = open().run(
      (set, number) => {
        const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(number).setNumberFormat(set);
        return [cell.getNumberFormat(), cell.getDisplayValue(), cell.getValue()];
      },
      format,
      value,
    );
    expect(read).toEqual([format, shown, value]);
  });

  it.each([
    ['   @', 'Title', '   Title'],
    ['"   "@', 'عنوان', '   عنوان'],
    ['@" (draft)"', 'Title', 'Title (draft)'],
    ['#,##0" k";"  "@', 'Title', '  Title'],
  ])('%s shows the text %s as «%s»', (format, text, shown) => {
    const read = open().run(
      (set, title) => {
        const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(title).setNumberFormat(set);
        return [cell.getNumberFormat(), cell.getDisplayValue(), cell.getValue()];
      },
      format,
      text,
    );
    expect(read).toEqual([format, shown, text]);
  });

  it('keeps an indent in a cell whose text is wrapped in the grid', () => {
    const { host, run } = open();
    run(() => SpreadsheetApp.getActiveSheet().getRange('A1').setValue('Title').setNumberFormat('   @').setWrap(true));
    const at = { sheetId: '0', row: 0, col: 0 };
    const lines = host.model.getters.getCellMultiLineText(at, { maxWidth: 300, wrapWidth: 300 });
    expect(lines.map((line) => line.replace('\u200b', ''))).toEqual(['   Title']);
  });

  it('tells dates from text in quotes', () => {
    const { run } = open({ sheets: [{ name: 'S', cells: [[3, 45789]], formats: { A1: '0.0"x days"', B1: 'mmm d' } }] });
    const kinds = run(() => {
      const [days, day] = SpreadsheetApp.getActiveSheet().getRange('A1:B1').getValues()[0] ?? [];
      return [typeof days, day instanceof Date];
    });
    expect(kinds).toEqual(['number', true]);
  });

  it('is kept by a row inserted below it', () => {
    const { run } = open({ sheets: [{ name: 'S', cells: [[1]], formats: { A1: '[Red]0%' } }] });
    const format = run(() => SpreadsheetApp.getActiveSheet().insertRowsAfter(1, 1).getRange('A2').getNumberFormat());
    expect(format).toBe('[Red]0%');
  });

  it('cannot be null', () => {
    const { run } = open();
    expect(() =>
      run(() =>
        SpreadsheetApp.getActiveSheet()
          .getRange('A1')
          .setNumberFormat(null as never),
      ),
    ).toThrow('Range.setNumberFormat');
  });
});

it('reads looks back in the words of Google', () => {
  const read = open().run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const range = sheet.getRange('A1:B1');
    range
      .setBackgrounds([['#ABC', null]])
      .setFontColors([['red', null]])
      .setFontWeights([['bold', 'normal']]);
    range
      .setFontStyle('italic')
      .setFontSize(14)
      .setHorizontalAlignment('center')
      .setVerticalAlignment('top')
      .setWrap(true);
    range.setFontFamily('Vazirmatn').setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);
    return [
      range.getBackgrounds(),
      range.getFontColors(),
      range.getFontWeights(),
      range.getFontStyles(),
      sheet.getRange('B1').getFontSize(),
      sheet.getRange('B1').getHorizontalAlignment(),
      sheet.getRange('B1').getFontFamily(),
      sheet.getRange('B1').getTextDirection() === SpreadsheetApp.TextDirection.RIGHT_TO_LEFT,
      sheet.getRange('C1').getBackground(),
    ];
  });
  expect(read).toEqual([
    [['#aabbcc', '#ffffff']],
    [['#ff0000', '#000000']],
    [['bold', 'normal']],
    [['italic', 'italic']],
    14,
    'center',
    'Vazirmatn',
    true,
    '#ffffff',
  ]);
});

it('draws and clears borders', () => {
  const { host, run } = open();
  run(() =>
    SpreadsheetApp.getActiveSheet().getRange('A1:B2').setBorder(true, true, true, true, null, null, '#00ff00', null),
  );
  const borderOf = () => host.model.getters.getCellBorder({ sheetId: '0', col: 0, row: 0 });
  expect(borderOf()).toMatchObject({ top: { color: '#00ff00', style: 'thin' }, left: { color: '#00ff00' } });
  run(() => SpreadsheetApp.getActiveSheet().getRange('A1:B2').setBorder(false, false, false, false, false, false));
  expect(borderOf() ?? {}).toEqual({});
});

it('opens sheets with their looks', () => {
  const { host } = open({
    sheets: [
      {
        name: 'S',
        cells: [['t', '007', 'TRUE', true]],
        boldRows: [1],
        columnWidths: [200],
        frozenRows: 1,
        rightToLeft: true,
      },
    ],
  });
  const [sheet] = host.snapshot().sheets;
  expect(sheet).toMatchObject({ frozenRows: 1, columnWidths: { 1: 200 }, rightToLeft: true });
  expect(sheet?.cells).toMatchObject({
    A1: { value: 't', style: { bold: true } },
    B1: { value: '007' },
    C1: { value: 'TRUE' },
    D1: { value: true },
  });
  host.undo();
  expect(host.snapshot().sheets[0]).toEqual(sheet);
});
