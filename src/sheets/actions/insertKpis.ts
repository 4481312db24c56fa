import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { action } from './action.ts';
import { type KpisStep, writtenKpis } from './kpiRows.ts';
import { placeKpis } from './placeKpis.ts';
import { undoAll } from './undoing.ts';

interface Request {
  /** The functions of the KPIs, the most telling first. */
  readonly fns: readonly string[];
}

interface Outcome {
  readonly tab: string;
  /** The tab that the numbers come from. */
  readonly from: string;
  /** How many of the KPIs have a number of their own now. */
  readonly computed: number;
  /** How many wait for a column. */
  readonly incomplete: number;
}

/** Writes a row for each KPI, with a formula over the columns of the active tab; a KPI that stands there is brought up to date. */
export const insertKpis = action({
  id: 'insertKpis',
  undoLabel: (target) => ({
    en: `KPIs from ${isolate(target)}`,
    fa: `شاخص‌های حساب‌شده از ${isolate(target)}`,
  }),
  run({ fns }: Request, document, { onFailure, record }): Outcome {
    const { found, from, computed, step } = placeKpis(fns, document, onFailure);
    if (from === null) throw new Refusal('noDataTab', {});
    found.sheet.activate();
    if (step) record(step, from);
    return { tab: found.sheet.getName(), from, computed, incomplete: fns.length - computed };
  },
  undo: (step: KpisStep, _, options) => undoAll([writtenKpis(step)], options),
});
