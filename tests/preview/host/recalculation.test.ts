import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../../preview/host/host.ts';
import { open } from './addon.ts';

const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F'];
const ROWS = 4;

const typed = fc.constantFrom('', 'abc', '۱۲', '-3', '0', '2', '7.5');

/** A formula of a column that reads columns left of it: whole ones, and parts of what has spilled there. */
function formulaIn(index: number): fc.Arbitrary<string> {
  const left = fc.constantFrom(...COLUMNS.slice(0, index));
  const column = fc
    .tuple(left, fc.constantFrom(1, 2))
    .map(([letter, row]) => `${letter}${row}:${letter}${row + ROWS - 1}`);
  const cell = fc.tuple(left, fc.integer({ min: 1, max: ROWS })).map((place) => place.join(''));
  return fc.oneof(
    fc.tuple(column, column).map(([a, b]) => `=ARRAYFORMULA(IF(${a}<>"";${a}&"/"&${b};IFERROR(1/${b};"-")))`),
    fc.tuple(column, column).map(([a, b]) => `=ARRAYFORMULA(IFERROR(${a}*2+${b};SUBSTITUTE(${a};"a";"$&")))`),
    fc.tuple(column, column).map(([a, b]) => `=ARRAYFORMULA(SUMIF(${a};${a};${b})+ROW(${a}))`),
    fc.tuple(column, cell).map(([a, at]) => `=IF(${at}>1;SUM(${a});${at})`),
  );
}

const edit = fc.oneof(
  fc.tuple(fc.constantFrom('A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4'), typed),
  ...COLUMNS.slice(2).map((letter, index) => fc.tuple(fc.constant(`${letter}1`), formulaIn(index + 2))),
);

const everyCell = COLUMNS.flatMap((letter) => Array.from({ length: ROWS + 2 }, (_, row) => `${letter}${row + 1}`));

function shown(host: Host): Record<string, unknown> {
  return Object.fromEntries(everyCell.map((at) => [at, host.valueAt('Sheet1', at)]));
}

it('shows after any edits what a workbook shows that is computed from the start', () => {
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 5, maxLength: 20 }),
      fc.integer({ min: 1, max: 4 }),
      (edits, editsALook) => {
        const { host } = open();
        const fresh = open().host;
        edits.forEach(([at, text], index) => {
          host.type('Sheet1', at, text);
          fresh.type('Sheet1', at, text);
          // Cells are computed when somebody looks: after every edit, or after several.
          if (index % editsALook === 0) host.valueAt('Sheet1', 'F1');
        });
        expect(shown(host)).toEqual(shown(fresh));
      },
    ),
    { numRuns: 25 },
  );
});

const growth = fc.constantFrom('SUM(A:A)', 'COUNTA(A:B)', 'ARRAYFORMULA(A:A&"!")', 'FILTER(A:A;A:A<>"")', 'ROWS(B:B)');

it('shows after rows came below the last one what is computed from the start', () => {
  const write = fc.tuple(fc.constantFrom('A', 'B'), fc.integer({ min: 1, max: 12 }), typed);
  fc.assert(
    fc.property(
      fc.array(growth, { minLength: 2, maxLength: 4 }),
      fc.array(write, { maxLength: 8 }),
      (formulas, writes) => {
        const opened = [open({ sheetRows: 4 }), open({ sheetRows: 4 })] as const;
        const [seen, unseen] = opened;
        for (const { host } of opened) {
          host.type('Sheet1', 'A1', '3');
          for (const [index, formula] of formulas.entries()) host.type('Sheet1', `${'DFHJ'[index]}1`, `=${formula}`);
        }
        const cells = (host: Host) =>
          ['A', 'D', 'F', 'H', 'J'].flatMap((letter) =>
            Array.from({ length: 12 }, (_, row) => host.valueAt('Sheet1', `${letter}${row + 1}`)),
          );
        const grow = () =>
          void SpreadsheetApp.getActiveSheet().insertRowsAfter(SpreadsheetApp.getActiveSheet().getMaxRows(), 4);
        for (const step of [0, 1]) {
          seen.host.valueAt('Sheet1', 'D1');
          for (const { host, run } of opened) {
            run(grow);
            for (const [letter, row, text] of writes) {
              if (row <= 8 + 4 * step) host.type('Sheet1', `${letter}${row}`, text);
            }
          }
        }
        expect(cells(seen.host)).toEqual(cells(unseen.host));
      },
    ),
    { numRuns: 25 },
  );
});
