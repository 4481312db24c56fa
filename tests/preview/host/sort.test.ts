import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../../preview/host/host.ts';
import { open } from './addon.ts';

/** Titles and numbers, a formula in a hidden frozen row that doubles them all the way down, and looks on single cells. */
function scorecard() {
  const sheets = [
    {
      name: 'S',
      cells: [
        ['Title', 'Number', 'Twice'],
        [null, null, '=ARRAYFORMULA(IF(B2:B="";"";B2:B*2))'],
        ['b', 2],
        ['c', 3],
        ['a', 1],
      ],
    },
  ];
  const opened = open({ sheets });
  opened.run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.setFrozenRows(2);
    sheet.hideRows(2);
    sheet.getRange('A4').setNote('on c').setBackground('#ff0000');
    sheet.getRange('B4').setNumberFormat('0" pieces"');
    sheet.getRange('D4').setNote('beside c');
    const few = SpreadsheetApp.newDataValidation().requireNumberLessThan(9).setAllowInvalid(true).build();
    sheet.getRange('B4').setDataValidation(few);
  });
  return opened;
}

const read = () => {
  const sheet = SpreadsheetApp.getActiveSheet();
  return {
    values: sheet.getRange('A3:C5').getValues(),
    notes: sheet.getRange('A3:A5').getNotes().flat(),
    beside: sheet.getRange('D3:D5').getNotes().flat(),
    backgrounds: sheet.getRange('A3:A5').getBackgrounds().flat(),
    shown: sheet.getRange('B3:B5').getDisplayValues().flat(),
    validated: sheet
      .getRange('B3:B5')
      .getDataValidations()
      .flat()
      .map((rule) => rule !== null),
    formula: sheet.getRange('C2').getFormula(),
  };
};

/** What c carries: to the first row, or to the last. */
const sorted = (descending: boolean) => {
  const place = <T>(c: T, other: T) => (descending ? [c, other, other] : [other, other, c]);
  const rows = [
    ['a', 1, 2],
    ['b', 2, 4],
    ['c', 3, 6],
  ];
  return {
    values: descending ? [...rows].reverse() : rows,
    notes: place('on c', ''),
    beside: place('beside c', ''),
    backgrounds: place('#ff0000', '#ffffff'),
    shown: descending ? ['3 pieces', '2', '1'] : ['1', '2', '3 pieces'],
    validated: place(true, false),
    formula: '=ARRAYFORMULA(IF(B2:B="","",B2:B*2))',
  };
};

function sortAsPerson(host: Host, col: number, sortDirection: 'asc' | 'desc', top = 2) {
  const zone = { left: 0, right: 3, top, bottom: 9 };
  return host.model.dispatch('SORT_CELLS', { sheetId: '0', col, row: top, zone, sortDirection, sortOptions: {} });
}

describe.each([
  ['its titles', 1],
  ['its numbers', 2],
  ['a column that spills', 3],
])('a sheet through which an array formula spills, sorted by %s', (_, column) => {
  it.each([true, false])('by Sheet.sort, ascending %p', (ascending) => {
    const { host, run } = scorecard();
    run((by, up) => SpreadsheetApp.getActiveSheet().sort(by, up), column, ascending);
    expect(run(read)).toEqual(sorted(!ascending));
    expect(host.snapshot().sheets[0]?.cells.C3?.formula).toBeUndefined();
  });

  it('by Range.sort', () => {
    const { run } = scorecard();
    run((by) => SpreadsheetApp.getActiveSheet().getRange('A3:D9').sort({ column: by, ascending: false }), column);
    expect(run(read)).toEqual(sorted(true));
  });

  it.each(['asc', 'desc'] as const)('by a person, %s, who undoes it', (direction) => {
    const { host, run } = scorecard();
    const before = host.snapshot();
    expect(sortAsPerson(host, column - 1, direction).isSuccessful).toBe(true);
    expect(run(read)).toEqual(sorted(direction === 'desc'));
    host.undo();
    expect(host.snapshot()).toEqual(before);
  });

  it('by a person who selected the frozen rows too', () => {
    const { host, run } = scorecard();
    sortAsPerson(host, column - 1, 'desc', 0);
    expect(run(read)).toEqual(sorted(true));
  });
});

it('leaves a header where it is when a person sorts', () => {
  const { host, run } = open({
    sheets: [
      {
        name: 'S',
        cells: [
          ['Name', 'Number'],
          ['b', 2],
          ['a', 1],
        ],
      },
    ],
  });
  const zone = { left: 0, right: 1, top: 0, bottom: 2 };
  host.model.dispatch('SORT_CELLS', { sheetId: '0', col: 0, row: 0, zone, sortDirection: 'asc' });
  expect(run(() => SpreadsheetApp.getActiveSheet().getRange('A1:A3').getValues().flat())).toEqual(['Name', 'a', 'b']);
});
