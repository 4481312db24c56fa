import type { Cell, CellOrRange } from '../../../src/core/cell.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { refusalSentence } from '../../../src/core/functions/refusalSentence.ts';
import type { Metric } from '../../../src/core/metrics/metric.ts';
import type { Refusal } from '../../../src/core/refusal/refusal.ts';
import { englishDocument } from '../functions/testDocument.ts';

/** What the cell of a call would hold. */
export function callMetric(metric: Metric, ...cells: CellOrRange[]): Cell | Cell[][] {
  return callFunction(metric, cells, englishDocument);
}

/** The sentence that refuses a call. */
export function refusalOf(metric: Metric, ...cells: CellOrRange[]): string {
  try {
    callMetric(metric, ...cells);
  } catch (error) {
    return refusalSentence(error as Refusal, metric.fn, 'en');
  }
  throw new Error(`${metric.fn} refused nothing`);
}

export const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
