import { describe, expect, it } from '@jest/globals';
import { loadAddon } from '../../preview/host/node.ts';
import { dayOfSerial, isoText } from '../../src/core/calendar/day.ts';
import { exampleCall } from '../../src/core/functions/sheetFunction.ts';
import { sheetFunctions } from '../../src/core/registry.ts';

/** Each example as the docs and the sidebar write it, typed into a cell of a spreadsheet in which the built add-on runs. */
describe('an example typed into a cell', () => {
  const { host } = loadAddon('dist/addon', { sheets: [{ name: 'S', cells: [] }] });
  const { getters } = host.model;
  const sheetId = getters.getActiveSheetId();

  const valueIn = (col: number, row: number): unknown => {
    const cell = getters.getEvaluatedCell({ sheetId, col, row });
    return cell.type === 'error' ? String(cell.message) : (cell.value ?? '');
  };

  it.each(
    sheetFunctions.flatMap((declared) =>
      declared.guide.examples.map((example) => [exampleCall(declared, example), example] as const),
    ),
  )('%s', (formula, { gives, tolerance = 1e-9 }) => {
    expect(formula).not.toMatch(/\d\.\d/);
    host.type('S', 'A1', '');
    host.type('S', 'A1', formula);
    const rows = Array.isArray(gives) ? gives.map((row) => (Array.isArray(row) ? row : [row])) : [[gives]];
    for (const [row, cells] of rows.entries()) {
      for (const [col, expected] of cells.entries()) {
        const received = valueIn(col, row);
        if (typeof expected === 'number')
          expect([
            formula,
            Math.abs((received as number) - expected) <= tolerance * Math.max(1, Math.abs(expected)),
          ]).toEqual([formula, true]);
        else expect([formula, asExpected(received)]).toEqual([formula, expected ?? '']);
      }
    }
  });
});

/** A date cell holds a serial number, and an example names the day; any other number is expected as a number. */
function asExpected(received: unknown): unknown {
  return typeof received === 'number' ? isoText(dayOfSerial(received)) : received;
}
