import type { Day } from '../calendar/day.ts';
import type { MoneySettings } from '../settings/settings.ts';
import type { MoneyUnit } from './moneyUnit.ts';

/** The unit in which a document counted its money on a day; today's unit without one. */
export function unitOn({ unit, earlier }: MoneySettings, day: Day | null): MoneyUnit {
  return earlier && day !== null && day <= earlier.lastDay ? earlier.unit : unit;
}
