import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHost } from '../../preview/host/host.ts';
import type { Cell } from '../../src/core/cell.ts';
import { toPlainTable } from '../../src/core/conversion/toPlainFormulas.ts';
import { callFunction } from '../../src/core/functions/call.ts';
import { signal } from '../../src/core/metrics/explanation/signal.ts';
import { englishDocument } from '../core/functions/testDocument.ts';

/** What the plain formulas of a chart give beside values in column B, from row 2 on. */
function plainChart(values: readonly (number | null)[], baseline: number | null): Cell[][] {
  const host = createHost({
    sheets: [{ name: 'S', cells: [[], ...values.map((value) => ['', value ?? ''])] }],
    sheetRows: values.length + 1,
  });
  const call = `=KPI_SIGNAL(B2:B${values.length + 1}${baseline === null ? '' : `; ${baseline}`})`;
  const formulas = toPlainTable(call, { row: 2, column: 4 }, 'en') ?? [];
  for (const [index, formula] of formulas.entries()) host.type('S', `${'DEFG'[index]}2`, formula);
  return values.map((_, row) => [...'DEFG'].map((letter) => host.valueAt('S', `${letter}${row + 2}`) ?? ''));
}

function chart(values: readonly (number | null)[], baseline: number | null): Cell[][] {
  const column = values.map((value) => [value]);
  const result = callFunction(signal, baseline === null ? [column] : [column, baseline], englishDocument);
  return Array.isArray(result) ? result : values.map(() => ['', '', '', '']);
}

/** Plateaus with jitter and blanks, so that every rule is met. */
const plateau = fc.record({
  level: fc.constantFrom(0, 0, 1, -1, 2, -2, 4, -4, 15, -15),
  jitters: fc.array(fc.option(fc.integer({ min: -3, max: 3 }), { freq: 7 }), { minLength: 1, maxLength: 10 }),
});
const series = fc
  .array(plateau, { minLength: 1, maxLength: 6 })
  .map((plateaus) =>
    plateaus.flatMap(({ level, jitters }) =>
      jitters.map((jitter) => (jitter === null ? null : 20 + level + jitter / 4)),
    ),
  );

describe('the plain formulas of KPI_SIGNAL, computed by a spreadsheet', () => {
  it('equal the function', () => {
    const met = new Set<Cell>();
    fc.assert(
      fc.property(series, fc.option(fc.integer({ min: 6, max: 30 })), (values, baseline) => {
        const [expected, received] = [chart(values, baseline), plainChart(values, baseline)];
        for (const row of expected) met.add(row[0] as Cell);
        expect(received.map(([word]) => word)).toEqual(expected.map(([word]) => word));
        for (const [index, cell] of expected.flat().entries()) {
          if (typeof cell === 'number') expect(received.flat()[index]).toBeCloseTo(cell, 7);
          else expect(received.flat()[index]).toBe(cell);
        }
      }),
      { numRuns: 60, seed: 1 },
    );
    const words = Object.values(signal.words ?? {}).map(({ en }) => en);
    expect([...met].sort()).toEqual(['', ...words].sort());
  });
});
