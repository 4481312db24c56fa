import type { Day } from '../calendar/day.ts';
import type { MoneyUnit } from '../numbers/moneyUnit.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { MoneySettings } from './settings.ts';

/**
 * The unit in which a document counted its money on a day; today's unit without one.
 * @throws Refusal if no unit was chosen, or the unit changed and Settings do not say when
 */
export function unitOn({ unit, earlier }: MoneySettings, day: Day | null): MoneyUnit {
  const isEarlier = earlier !== null && day !== null && day <= lastDayOf(earlier);
  const then = isEarlier ? earlier.unit : unit;
  if (then === null) throw new Refusal('noMoneyUnit', {});
  return then;
}

function lastDayOf({ lastDay }: NonNullable<MoneySettings['earlier']>): Day {
  if (lastDay === null) throw new Refusal('changeWithoutDay', {});
  return lastDay;
}
