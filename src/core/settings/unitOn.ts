import type { Day } from '../calendar/day.ts';
import type { MoneyUnit } from '../numbers/moneyUnit.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { MoneySettings } from './settings.ts';

/**
 * The unit in which a document counted its money on a day; today's unit without one.
 * @throws Refusal if the unit changed and Settings do not say when
 */
export function unitOn({ unit, earlier }: MoneySettings, day: Day | null): MoneyUnit {
  if (!earlier || day === null) return unit;
  if (earlier.lastDay === null) throw new Refusal('changeWithoutDay', {});
  return day <= earlier.lastDay ? earlier.unit : unit;
}
