import { describe, expect, it } from '@jest/globals';
import { isoText } from '../../../src/core/calendar/day.ts';
import { type Cell, type CellOrRange, isDateCell } from '../../../src/core/cell.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { exampleCells } from '../../../src/core/functions/exampleCells.ts';
import { sheetFunctions } from '../../../src/core/registry.ts';
import { englishDocument } from './testDocument.ts';

describe.each(sheetFunctions.map((declared) => [declared.fn, declared] as const))('%s', (_, declared) => {
  it.each(declared.guide.examples)('gives its example $given → $gives', (example) => {
    const cells: CellOrRange[] = exampleCells(declared, example);
    const result = callFunction(declared, cells, englishDocument);
    const tolerance = example.tolerance ?? 1e-9;
    const [received, expected] = [asTable(result), asTable(example.gives)];
    expect(received.map((row) => row.length)).toEqual(expected.map((row) => row.length));
    for (const [index, cell] of expected.flat().entries()) expectCell(received.flat()[index], cell, tolerance);
  });
});

/** One value, a column or a table, as rows of cells. */
function asTable(cells: unknown): Cell[][] {
  if (!Array.isArray(cells)) return [[cells as Cell]];
  return cells.map((row) => (Array.isArray(row) ? row : [row]));
}

function expectCell(received: unknown, expected: Cell, tolerance: number): void {
  if (isDateCell(received)) expect(isoText(englishDocument.dayOf(received))).toBe(expected);
  else if (typeof expected !== 'number') expect(received).toEqual(expected ?? '');
  else
    expect(Math.abs((received as number) - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}
