import type { PlainCell, Sparkline } from '../contract.ts';
import type { Reader } from '../engine/engine.ts';
import { helpers } from '../engine/odoo.ts';
import { type Arg, cellsOf, define, type EvalContext } from './define.ts';

/** What a SPARKLINE cell holds: invisible, and telling it from an empty one. A script reads it as ''. */
export const SPARKLINE_MARK = '\u2060';

const filed = new WeakMap<object, Map<string, Sparkline>>();

export function defineSparkline(): void {
  const parameters = ['data (any, range<any>)', 'options (any, range<any>, optional)'];
  define('SPARKLINE', 'A small chart in the cell.', parameters, function (this: EvalContext, data, options) {
    const at = this.__originCellPosition;
    if (at) {
      const charts = filed.get(this.getters) ?? new Map<string, Sparkline>();
      filed.set(this.getters, charts);
      const values = cellsOf([data]).map(({ value }) => value as PlainCell);
      charts.set(keyOf(at), { ...at, values, options: optionsOf(options) });
    }
    return SPARKLINE_MARK;
  });
}

/** Options are two columns, names beside values. */
function optionsOf(options: Arg): Record<string, PlainCell> {
  if (!helpers.isMatrix(options)) return {};
  const [names = [], values = []] = options;
  const pairs = names.map((name, i) => [String(name.value ?? ''), (values[i]?.value ?? null) as PlainCell] as const);
  return Object.fromEntries(pairs.filter(([name]) => name !== ''));
}

/** The charts that cells show now; one whose cell has changed since it was filed is forgotten. */
export function sparklinesOf(get: Reader): readonly Sparkline[] {
  get.computeCells();
  const charts = filed.get(get) ?? new Map<string, Sparkline>();
  for (const [key, chart] of charts) {
    const isShown = get.tryGetSheet(chart.sheetId) && get.getEvaluatedCell(chart).value === SPARKLINE_MARK;
    if (!isShown) charts.delete(key);
  }
  return [...charts.values()];
}

const keyOf = ({ sheetId, col, row }: { sheetId: string; col: number; row: number }) => `${sheetId}:${col}:${row}`;
