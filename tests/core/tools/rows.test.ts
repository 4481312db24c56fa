import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import { isListKind } from '../../../src/core/formula/resolve.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import type { Document } from '../../../src/core/functions/document.ts';
import { refusalSentence } from '../../../src/core/functions/refusalSentence.ts';
import { metrics } from '../../../src/core/metrics/index.ts';
import type { Metric } from '../../../src/core/metrics/metric.ts';
import { Refusal } from '../../../src/core/refusal/refusal.ts';
import { rows } from '../../../src/core/tools/rows.ts';
import { englishDocument, persianDocument } from '../functions/testDocument.ts';

const typed: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  '',
  null,
  undefined,
  '۱۲',
  '3.5%',
  '12/5',
  'abc',
  '#N/A',
  '2026-09-23',
  '۱۲ تومان',
  '$5',
  '۱۲ م',
  'none',
  true,
  new Date(2026, 8, 23),
  Number.NaN,
  Infinity,
);
const plain: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(-3, -0, 1e300, 45_000),
);
const cell = fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: typed });

const HEIGHT = 5;
const columnOrCell = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.tuple(cell), { minLength: HEIGHT, maxLength: HEIGHT }) },
  { weight: 1, arbitrary: cell },
);

/** The cell of one call: its value, or the sentence that refuses it. */
function alone(metric: Metric, cells: readonly Cell[], document: Document): unknown {
  try {
    return callFunction(metric, cells, document);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { language, calendar } = document.settings();
    return `⚠ ${refusalSentence(error, metric.fn, language, calendar)}`;
  }
}

const rowByRow = metrics.filter(
  ({ args, gives }) => !Object.values(args).some(isListKind) && gives.shape !== 'row' && gives.shape !== 'table',
);

describe('KPI_ROWS', () => {
  it.each(rowByRow.map((metric) => [metric.fn, metric] as const))(
    'gives %s of each row as single calls do',
    (_, metric) => {
      const { length } = Object.keys(metric.args);
      const columns = fc.array(columnOrCell, { minLength: length, maxLength: length });
      fc.assert(
        fc.property(columns, fc.constantFrom(englishDocument, persianDocument), (drawn, document) => {
          const height = drawn.some(Array.isArray) ? HEIGHT : 1;
          const cellAt = (row: number): Cell[] =>
            drawn.map((each) => (Array.isArray(each) ? (each as Cell[][])[row]?.[0] : (each as Cell)));
          const expected = Array.from({ length: height }, (_, row) => [alone(metric, cellAt(row), document)]);
          expect(callFunction(rows, [metric.fn, ...drawn], document)).toEqual(expected);
        }),
        { numRuns: 60 },
      );
    },
  );
  it('reads a number that was typed as text as the number itself', () => {
    const numbers = [[1200], [900], [0], [-5]];
    const texts = [['۱۲۰۰'], ['900'], ['۰'], ['-5']];
    const call = (column: Cell[][]) => callFunction(rows, ['CAC', column, 10], englishDocument);
    expect(call(texts)).toEqual(call(numbers));
  });
  it('refuses in every row what stands for every row', () => {
    const refused = callFunction(rows, ['CAC', [[1], [2]], 'abc'], englishDocument) as Cell[][];
    expect(refused).toHaveLength(2);
    for (const [sentence] of refused) expect(sentence).toMatch(/^⚠ KPI_CAC: .*new_customers.*abc/);
  });
});
