import type { KpiCard, KpiList } from '../../../src/api.ts';
import { type ValueWriter, valueWriter } from '../../../src/core/cycle/valueWriter.ts';
import { keyResultTypes, stayTypes } from '../../../src/core/okr/progress.ts';
import { type Draft, draftFor } from '../../../src/core/tables/kpis/draft.ts';
import { wordId } from '../../../src/core/tables/scorecard/fields.ts';
import type { Language } from '../../../src/core/text.ts';
import type { TargetType } from '../../../src/core/tools/health.ts';

/** Readings older than this many days say little of a KPI. */
const OLD_AFTER_DAYS = 7;

/** Writes the numbers of a KPI in its unit. */
export function cardWriter({ unit }: KpiCard, language: Language): ValueWriter {
  return valueWriter({ cells: { unit } }, language);
}

/** How many days ago a KPI was recorded last; null where it never was. */
export function ageOf({ readings }: KpiCard, today: number): number | null {
  const last = readings[readings.length - 1];
  return last ? today - last.day : null;
}

/** The objective to offer for a KPI that has lost its target; null where none is needed, or one stands already. */
export function offeredDraft({
  name,
  value,
  target,
  unit,
  health,
  asksForAttention,
  keyResult,
}: KpiCard): Draft | null {
  if (!asksForAttention || keyResult || health !== 'unhealthy' || value === null || target === null) return null;
  return draftFor({ name, value, target, unit });
}

/** The key result that might take its number from a KPI; null where the KPI has none to give, or another one follows it. */
export function offeredFollower({ isComputed, value, keyResult, typedKeyResult }: KpiCard): KpiCard['typedKeyResult'] {
  return isComputed && value !== null && !keyResult ? typedKeyResult : null;
}

/** Whether a key result has brought its KPI back, and might now keep it there. */
export function offersKeeping({ keyResult, health }: KpiCard): boolean {
  if (!keyResult?.isDone || health !== 'healthy') return false;
  const type = wordId(keyResultTypes, keyResult.type);
  return !(stayTypes as readonly (string | undefined)[]).includes(type);
}

/** The type of a key result that keeps a KPI at its target. */
export function keptType(type: TargetType | null): 'stay_at_or_above' | 'stay_at_or_below' {
  return type === 'stay_at_or_below' || type === 'decrease_to' ? 'stay_at_or_below' : 'stay_at_or_above';
}

/** What My week says of the KPIs: those that ask for attention, and how old their readings are where that is too old. */
export interface KpiNews {
  readonly lost: readonly KpiCard[];
  /** Days since any KPI was recorded, `never`, or null while that is not too long. */
  readonly old: number | 'never' | null;
}

export function kpiNews({ cards, today }: KpiList): KpiNews {
  const counted = cards.filter(({ value }) => value !== null);
  const ages = counted.flatMap((card) => ageOf(card, today) ?? []);
  const newest = Math.min(...ages);
  const old = counted.length === 0 ? null : ages.length === 0 ? 'never' : newest > OLD_AFTER_DAYS ? newest : null;
  return { lost: cards.filter(({ asksForAttention, health }) => asksForAttention && health === 'unhealthy'), old };
}
