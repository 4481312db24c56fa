import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, type CellOrRange, isDateCell } from '../../../src/core/cell.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { refusalSentence } from '../../../src/core/functions/refusalSentence.ts';
import { Refusal } from '../../../src/core/refusal/refusal.ts';
import { sheetFunctions } from '../../../src/core/registry.ts';
import { englishDocument } from './testDocument.ts';

/** Whatever a spreadsheet may hand over: good numbers, huge and tiny ones, texts of all kinds, dates, blanks, errors. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: fc.double() },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Cell>(
      '',
      null,
      undefined,
      '۱۲',
      '3.5%',
      '12/5',
      'abc',
      '#N/A',
      '2026-09-23',
      '۱۴۰۵/۹/۲',
      '۳۰ اسفند ۱۴۰۴',
      '۱۲ تومان',
      '$5',
      '۱۲ م',
      'RIAL',
      'A > B',
      '=1+1',
      '{}',
      '\u200e',
      'TRUE',
      'none',
      'mean',
      'CAC',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(true, false, new Date(2026, 8, 23), new Date(Number.NaN)) },
  { weight: 1, arbitrary: fc.string() },
);

const argument: fc.Arbitrary<CellOrRange> = fc.oneof(
  { weight: 3, arbitrary: cell },
  { weight: 2, arbitrary: fc.array(fc.tuple(cell), { minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }) },
);

const UNREADABLE = /undefined|NaN|Infinity|\[object|\bnull\b|\bat \w+ \(/;

function expectReadable(value: unknown): void {
  if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  else expect(['string', 'boolean']).toContain(typeof value);
}

describe.each(sheetFunctions.map((declared) => [declared.fn, declared] as const))('%s', (fn, declared) => {
  it('gives a readable value or a readable refusal for any cells', () => {
    const calls = fc.array(argument, { maxLength: Object.keys(declared.args).length + 1 });
    fc.assert(
      fc.property(calls, (cells) => {
        try {
          const result = callFunction(declared, cells, englishDocument);
          for (const value of Array.isArray(result) ? result.flat() : [result]) {
            if (!isDateCell(value)) expectReadable(value);
          }
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const typed = JSON.stringify(cells) ?? '';
          for (const language of ['en', 'fa'] as const) {
            const sentence = refusalSentence(error, fn, language);
            if (!UNREADABLE.test(typed)) expect(sentence).not.toMatch(UNREADABLE);
            expect(sentence).toMatch(/[.?؟]$/);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
