import { describe, expect, it } from '@jest/globals';
import { cellAt, open } from './addon.ts';

const TABLE = [
  ['channel', 'pick', 'cost', 'won'],
  ['x', 'x', 10, 2],
  ['y', null, 20, 3],
  ['x', null, 'text', 4],
  ['x', null, null, 5],
  ['z', null, 7, 'many'],
];

function computed(formula: string) {
  const { host } = open({ sheets: [{ name: 'S', cells: TABLE }] });
  host.type('S', 'H1', formula);
  return cellAt(host, 0, 7);
}

describe('functions that plain formulas lean on work as in Google Sheets', () => {
  it.each([
    ['=SUMPRODUCT((A2:A=B2)*1;C2:C;D2:D)', 20],
    ['=COUNTIFS(A2:A;"x")', 3],
    ['=COUNTIFS(C2:C;">=10";C2:C;"<=20")', 2],
    ['=SUMIFS(C2:C;A2:A;B2;D2:D;">1")', 10],
    ['=IF(F9="";"";C2/F9)', ''],
    ['=IF(COUNT(C2;D2)<2;"";C2/D2)', 5],
    ['=COUNT(C2:C)', 3],
    ['=MIN(C2:C)', 7],
    ['=MAX(0;MIN(1;C2/D2))', 1],
    ['=AND(C2>0;D2>0)', true],
    ['=ROUND(2.345;2)', 2.35],
    ['=SWITCH(A3;"x";1;"y";2;3)', 2],
    ['=IFERROR(1/0;"none")', 'none'],
    ['=ISNUMBER(C4)', false],
    ['=DATE(2025;5;12)', 45789],
  ])('%s gives %p', (formula, value) => {
    expect(computed(formula).value).toBe(value);
  });
});

describe('functions that the engine lacks are added', () => {
  it.each([
    ['=REPT("▮";3)', '▮▮▮'],
    ['=SIGN(-3)', -1],
    ['=N("x")', 0],
    ['=N(TRUE)', 1],
    ['=T(5)', ''],
    ['=ISBETWEEN(5;1;5)', true],
    ['=ISBETWEEN(5;1;5;TRUE;FALSE)', false],
    ['=REGEXMATCH("Q1 2025";"^Q[1-4]")', true],
    ['=ISDATE(DATE(2025;1;1))', true],
    ['=ISDATE(45000)', false],
    ['=SUMSQ(3;4)', 25],
    ['=MROUND(7;3)', 6],
    ['=QUOTIENT(7;2)', 3],
    ['=TO_DATE(45000)', 45000],
    ['=TYPE("a")', 2],
    ['=FACT(5)', 120],
    ['=COMBIN(5;2)', 10],
    ['=ARRAYFORMULA(SUM(C2:C3*D2:D3))', 80],
  ])('%s gives %p', (formula, value) => {
    expect(computed(formula).value).toBe(value);
  });
  it('explains what an argument must be', () => {
    expect(computed('=COMBIN(2;5)')).toMatchObject({
      value: '#VALUE!',
      message: 'COMBIN: k must be between 0 and n, got 5 of 2.',
    });
  });
});

it.each(['QUERY(A1:B2;"x")', 'IMPORTRANGE("a";"b")', 'GOOGLEFINANCE("GOOG")', 'LET(x;1;x)', 'IMAGE("u")'])(
  '%s says that it is not in the preview',
  (call) => {
    const name = call.split('(')[0];
    expect(computed(`=${call}`)).toMatchObject({ value: '#ERROR!', message: `${name} is not in the preview.` });
  },
);

describe('SPARKLINE', () => {
  const sheets = [
    {
      name: 'S',
      cells: [
        [0.4, '=SPARKLINE(A1;D1:E2)', null, 'charttype', 'bar'],
        [null, null, null, 'max', 1],
      ],
    },
  ];
  it('files its values and options for the painter', () => {
    const { host } = open({ sheets });
    expect(host.sparklines()).toEqual([
      { sheetId: '0', col: 1, row: 0, values: [0.4], options: { charttype: 'bar', max: 1 } },
    ]);
  });
  it('is empty to a script', () => {
    const { run } = open({ sheets });
    expect(run(() => SpreadsheetApp.getActiveSheet().getRange('B1').getDisplayValue())).toBe('');
  });
  it('follows an inserted row and forgets a cleared cell', () => {
    const { host, run } = open({ sheets });
    run(() => SpreadsheetApp.getActiveSheet().insertRowsBefore(1, 1));
    expect(host.sparklines().map(({ row }) => row)).toEqual([1]);
    run(() => SpreadsheetApp.getActiveSheet().getRange('B2').clearContent());
    expect(host.sparklines()).toEqual([]);
  });
  it('is forgotten when a condition around it turns', () => {
    const { host } = open({ sheets: [{ name: 'S', cells: [[1, '=IF(A1="";"";SPARKLINE(A1))']] }] });
    expect(host.sparklines()).toHaveLength(1);
    host.type('S', 'A1', '');
    expect(host.sparklines()).toEqual([]);
  });
});
