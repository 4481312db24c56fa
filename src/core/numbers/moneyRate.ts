import { type Day, gregorianDay } from '../calendar/day.ts';
import type { MoneyUnit } from './moneyUnit.ts';

/** What one of a unit is worth in current rials, and the days between which that holds. */
export interface MoneyRate {
  readonly unit: MoneyUnit;
  readonly rials: number;
  /** The first day it holds on; null is open. */
  readonly firstDay: Day | null;
  /** The last day it holds on; null is open. */
  readonly lastDay: Day | null;
}

/** The day on which parliament passed the monetary reform; before it there was no new rial, nor a qeran worth a hundredth of it. */
const REFORM_LAW = gregorianDay(2025, 10, 5);

/**
 * The units of Iran. No exchange rate is here, since none holds for long.
 * Source: the monetary reform law of 5 October 2025 (Mehr News 6611837): 1 new rial = 10,000 rials = 100 qeran.
 */
export const iranianRates: readonly MoneyRate[] = [
  { unit: 'TOMAN', rials: 10, firstDay: null, lastDay: null },
  { unit: 'RIAL', rials: 1, firstDay: null, lastDay: null },
  { unit: 'RIAL_NEW', rials: 10_000, firstDay: REFORM_LAW, lastDay: null },
  { unit: 'QERAN', rials: 100, firstDay: REFORM_LAW, lastDay: null },
];
