import { describe, expect, it } from '@jest/globals';
import { cellAt, open } from './addon.ts';

const CODE = `
/**
 * Tells what arrived.
 *
 * @param {number} first Anything.
 * @param {number} second Anything.
 * @return {string} Its shape.
 * @customfunction
 */
function SHAPE(first, second) {
  const tag = (v) => v === undefined ? 'undefined' : Array.isArray(v)
    ? (v instanceof Array ? '' : 'foreign ') + '[' + v.map(tag).join(' ') + ']' : v instanceof Date ? 'Date' : JSON.stringify(v);
  return arguments.length + ': ' + tag(first) + ', ' + tag(second);
}
/** @customfunction */
function SPILL() { return [[1, 2], [3, 4]]; }
/** @customfunction */
function RAGGED() { return [[1, 2], [3]]; }
/** @customfunction */
function GIVES(kind) {
  return { date: new Date(2025, 4, 12), nan: NaN, nothing: undefined, none: null, yes: true, row: [1, 2] }[kind];
}
/** @customfunction */
function REFUSES(n) { throw new Error('KPI_CAC: new_customers must be above 0, got ' + n + '.'); }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSheet().getRange('A1').setValues([[1]]); }
/** @customfunction */
function READS() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
/** @customfunction */
function ADDS(first, ...rest) { return rest.reduce((sum, n) => sum + n, first); }
/** Not for cells. */
function PLAIN() { return 1; }
`;

function typed(formula: string, cells: (string | number | null)[][] = [], formats = {}) {
  const { host } = open({ sheets: [{ name: 'S', cells, formats }] }, CODE);
  host.type('S', 'H1', formula);
  return cellAt(host, 0, 7);
}
const shape = (formula: string, cells?: (string | number | null)[][], formats = {}) =>
  typed(formula, cells, formats).value;

describe('arguments', () => {
  it('one cell is a scalar', () => {
    expect(shape('=SHAPE(A1)', [[5]])).toBe('1: 5, undefined');
  });
  it('a row is an array of one row, made in the realm of the script', () => {
    expect(shape('=SHAPE(A1:C1)', [[1, 2, 3]])).toBe('1: [[1 2 3]], undefined');
  });
  it('a column is an array of rows, empty cells are empty text', () => {
    expect(shape('=SHAPE(A1:A3;B1)', [[1, 'x'], [null], ['y']])).toBe('2: [[1] [""] ["y"]], "x"');
  });
  it('an omitted trailing argument is undefined and not counted', () => {
    expect(shape('=SHAPE(1)')).toBe('1: 1, undefined');
    expect(shape('=SHAPE()')).toBe('0: undefined, undefined');
  });
  it('a rest parameter takes all that follow', () => {
    expect(typed('=ADDS(1;2;3;4)').value).toBe(10);
    expect(typed('=ADDS(1)').value).toBe(1);
  });
  it('an error arrives as its text', () => {
    expect(shape('=SHAPE(A1)', [['=1/0']])).toBe('1: "#DIV/0!", undefined');
    expect(shape('=SHAPE(A1:A2)', [['=1/0'], [1]])).toBe('1: [["#DIV/0!"] [1]], undefined');
  });
  it('a date is a Date of the realm, a percentage a fraction', () => {
    expect(shape('=SHAPE(A1;B1)', [[45789, 0.1]], { A1: 'yyyy-mm-dd', B1: '0%' })).toBe('2: Date, 0.1');
  });
});

describe('results', () => {
  it('a two-dimensional array spills', () => {
    const { host } = open({}, CODE);
    host.type('Sheet1', 'B2', '=SPILL()');
    expect([1, 2].map((row) => [1, 2].map((col) => cellAt(host, row, col).value))).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
  it('does not spill over what is there', () => {
    const { host } = open(
      {
        sheets: [
          {
            name: 'S',
            cells: [
              [null, null],
              [null, 'mine'],
            ],
          },
        ],
      },
      CODE,
    );
    host.type('S', 'A1', '=SPILL()');
    expect(cellAt(host, 0, 0).value).toBe('#REF!');
    expect(cellAt(host, 1, 1).value).toBe('mine');
  });
  it.each([
    ['date', 45789],
    ['nan', '#NUM!'],
    ['nothing', ''],
    ['none', ''],
    ['yes', true],
  ])('%s gives %p', (kind, value) => {
    expect(typed(`=GIVES("${kind}")`).value).toBe(value);
  });
  it('says which row of a ragged result is short', () => {
    expect(typed('=RAGGED()')).toMatchObject({
      value: '#ERROR!',
      message: 'All rows of the result must have 2 values, row 2 has 1.',
    });
  });
  it('shows a thrown error with its message', () => {
    expect(typed('=REFUSES(0)')).toMatchObject({
      value: '#ERROR!',
      message: 'KPI_CAC: new_customers must be above 0, got 0.',
    });
  });
});

it('may read the spreadsheet and may not write to it', () => {
  expect(typed('=READS()', [[7]]).value).toBe(7);
  expect(typed('=WRITES()')).toMatchObject({
    value: '#ERROR!',
    message: 'You do not have permission to call setValues',
  });
});

it('offers only functions that are tagged', () => {
  expect(typed('=PLAIN()').value).toBe('#NAME?');
});

it('computes formulas that were opened before the script was attached', () => {
  const { host } = open({ sheets: [{ name: 'S', cells: [['=SHAPE(1)']] }] }, CODE);
  expect(cellAt(host, 0, 0).value).toBe('1: 1, undefined');
});

it('keeps two workbooks apart', () => {
  const one = open({}, '/** @customfunction */\nfunction WHO() { return "one"; }');
  const two = open({}, '/** @customfunction */\nfunction WHO() { return "two"; }');
  one.host.type('Sheet1', 'A1', '=WHO()');
  two.host.type('Sheet1', 'A1', '=WHO()');
  expect([cellAt(one.host, 0, 0).value, cellAt(two.host, 0, 0).value]).toEqual(['one', 'two']);
});

it('gives help from the comment to a person who types', async () => {
  open({}, CODE);
  const { registries } = await import('@odoo/o-spreadsheet');
  expect(registries.functionRegistry.content.SHAPE).toMatchObject({
    description: 'Tells what arrived.',
    args: [{ name: 'first', description: 'Anything.' }, { name: 'second' }],
  });
});
