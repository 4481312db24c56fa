import { describe, expect, it } from '@jest/globals';
import { cellAt, open } from './addon.ts';

/** What a script reads back after it wrote the text into A1: the value, what is shown, and the number format. */
function written(text: string, spreadsheetLocale = 'en_US') {
  return open({ spreadsheetLocale }).run((typed) => {
    const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(typed);
    return [cell.getValue(), cell.getNumberFormat()];
  }, text);
}

describe('setValue reads text as if a person typed it', () => {
  it.each([
    ['12', 12, 'General'],
    ['1,250', 1250, '#,##0'],
    ['1,250.5', 1250.5, '#,##0.00'],
    ['50%', 0.5, '0%'],
    ['8.1%', 0.081, '0.00%'],
    ['$5', 5, '"$"#,##0'],
    ['+5', 5, 'General'],
    ['-.5', -0.5, 'General'],
    ['1e3', 1000, '0.00E+00'],
    ['true', true, 'General'],
    ['22 34', 2234, 'General'],
    ['1 234 567', 1234567, 'General'],
  ])('%s is %p, shown as %s', (text, value, format) => {
    expect(written(text)).toEqual([value, format]);
  });

  it.each(['1,25', '۱۲', 'Q1', '1.2.3', '12 apples', '2025-13-45', '99:99', '%', '-', 'CAC (12)'])(
    '%s stays text',
    (text) => {
      expect(written(text)).toEqual([text, 'General']);
    },
  );

  it('keeps what follows an apostrophe', () => {
    expect(written("'007")[0]).toBe('007');
    expect(written("'=1+1")[0]).toBe('=1+1');
  });

  it('takes text that starts with = for a formula', () => {
    expect(written('=1+1')[0]).toBe(2);
  });
});

describe('the locale decides', () => {
  const day = (text: string, locale: string) => {
    const [value] = written(text, locale) as [Date, string];
    return [value.getFullYear(), value.getMonth() + 1, value.getDate()];
  };
  it('reads 12/05/2025 as December under en_US and as May under en_GB', () => {
    expect(day('12/05/2025', 'en_US')).toEqual([2025, 12, 5]);
    expect(day('12/05/2025', 'en_GB')).toEqual([2025, 5, 12]);
  });
  it('reads 2025-05-12 alike everywhere', () => {
    expect(day('2025-05-12', 'en_US')).toEqual([2025, 5, 12]);
    expect(day('2025-05-12', 'de_DE')).toEqual([2025, 5, 12]);
  });
  it('reads 12-05 and 1/2 as days of this year, the month first under en_US', () => {
    const year = new Date().getFullYear();
    expect(day('12-05', 'en_US')).toEqual([year, 12, 5]);
    expect(day('1/2', 'en_US')).toEqual([year, 1, 2]);
    expect(day('1/2', 'en_GB')).toEqual([year, 2, 1]);
    expect(day('12.05', 'de_DE')).toEqual([year, 5, 12]);
    expect(written('12-05')[1]).toBe('mm-dd');
  });
  it('reads 13-05 as text under en_US, and 12.05 as a number', () => {
    expect(written('13-05')[0]).toBe('13-05');
    expect(written('12.05')[0]).toBe(12.05);
  });
  it('reads named months', () => {
    expect(day('May 12, 2025', 'en_US')).toEqual([2025, 5, 12]);
    expect(day('12 May 2025', 'en_GB')).toEqual([2025, 5, 12]);
  });
  it('reads 1.250,5 as a number under de_DE and as text under en_US', () => {
    expect(written('1.250,5', 'de_DE')[0]).toBe(1250.5);
    expect(written('1.250,5', 'en_US')[0]).toBe('1.250,5');
  });
  it('reads a time of day with a date', () => {
    const [value] = written('2025-05-12 14:30') as [Date, string];
    expect([value.getHours(), value.getMinutes()]).toEqual([14, 30]);
  });
});

describe('1405/12/29 is a day of the Gregorian year 1405', () => {
  const parts = ['=YEAR(A1)', '=MONTH(A1)', '=DAY(A1)', '=TEXT(A1;"yyyy-mm-dd")'];
  it('from a script', () => {
    const read = open().run((formulas) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const cell = sheet.getRange('A1').setValue('1405/12/29');
      const date = cell.getValue();
      sheet.getRange('B1:E1').setFormulas([formulas]);
      return [
        [date.getFullYear(), date.getMonth(), date.getDate()],
        cell.getDisplayValue(),
        sheet.getRange('B1:E1').getValues(),
      ];
    }, parts);
    expect(read).toEqual([[1405, 11, 29], '1405/12/29', [[1405, 12, 29, '1405-12-29']]]);
  });
  it('from a person, with a negative serial number', () => {
    const { host, run } = open();
    host.type('Sheet1', 'A1', '1405/12/29');
    expect(cellAt(host, 0, 0).value).toBe(-180431);
    const read = run(() => {
      const date = SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
      return [date instanceof Date, date.getFullYear(), date.getMonth(), date.getDate()];
    });
    expect(read).toEqual([true, 1405, 11, 29]);
  });
});

it('reads what a person types as a script’s text is read', () => {
  const { host } = open();
  host.type('Sheet1', 'A1', '22 34');
  host.type('Sheet1', 'A2', '12-05');
  host.type('Sheet1', 'A3', '22 apples');
  expect([0, 1, 2].map((row) => cellAt(host, row, 0).type)).toEqual(['number', 'number', 'text']);
  expect(cellAt(host, 0, 0).value).toBe(2234);
});

it('keeps text as it is in a cell with the format @', () => {
  const { host, run } = open({ sheets: [{ name: 'S', cells: [], formats: { 'A1:A4': '@', B1: '   @' } }] });
  run(() =>
    SpreadsheetApp.getActiveSheet()
      .getRange('A1:A4')
      .setValues([['12-05'], ['22 34'], ['50%'], ['007']]),
  );
  host.type('S', 'B1', '22 34');
  const read = run(() => [SpreadsheetApp.getActiveSheet().getRange('A1:B4').getValues()]);
  expect(read).toEqual([
    [
      ['12-05', '22 34'],
      ['22 34', ''],
      ['50%', ''],
      ['007', ''],
    ],
  ]);
});

it('writes numbers, booleans and dates as they are', () => {
  const { run } = open();
  const read = run(() => {
    const range = SpreadsheetApp.getActiveSheet().getRange('A1:D1');
    range.setValues([[0.1 + 0.2, false, new Date(2025, 4, 12), null]]);
    const [sum, no, date, blank] = range.getValues()[0] ?? [];
    return [sum, no, date.getTime() === new Date(2025, 4, 12).getTime(), date instanceof Date, blank];
  });
  expect(read).toEqual([0.1 + 0.2, false, true, true, '']);
});

it('leaves a cell its own number format', () => {
  const { run } = open();
  const shown = run(() => {
    const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('0.0%');
    return cell.setValue('50%').getNumberFormat();
  });
  expect(shown).toBe('0.0%');
});

it('keeps trimmed text that starts with = or + as text', () => {
  const { run } = open();
  const read = run(() => {
    const range = SpreadsheetApp.getActiveSheet().getRange('A1:A3');
    range.setValues([[' =1+1'], [' +49 30  123'], ['a   b ']]).trimWhitespace();
    return [range.getValues(), range.getFormulas()];
  });
  expect(read).toEqual([
    [['=1+1'], ['+49 30 123'], ['a b']],
    [[''], [''], ['']],
  ]);
});
