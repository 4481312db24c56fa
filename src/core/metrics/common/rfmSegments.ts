import type { Text } from '../../text.ts';

/** What to call a customer by recency and frequency. */
export const rfmSegments = {
  champions: { en: 'Champions', fa: 'قهرمانان' },
  loyal: { en: 'Loyal customers', fa: 'مشتریان وفادار' },
  potential_loyalists: { en: 'Potential loyalists', fa: 'وفاداران بالقوه' },
  new: { en: 'New customers', fa: 'مشتریان تازه' },
  promising: { en: 'Promising', fa: 'امیدبخش' },
  need_attention: { en: 'Need attention', fa: 'نیازمند پیگیری' },
  about_to_sleep: { en: 'About to sleep', fa: 'در آستانهٔ رکود' },
  cant_lose: { en: 'Cannot lose them', fa: 'نباید از دست بروند' },
  at_risk: { en: 'At risk', fa: 'در خطر رفتن' },
  hibernating: { en: 'Hibernating', fa: 'خوابیده' },
} as const satisfies Record<string, Text>;

export type RfmSegment = keyof typeof rfmSegments;

const LONG_GONE = ['hibernating', 'hibernating', 'at_risk', 'at_risk', 'cant_lose'] as const;

/** A row for each recency of 1 to 5, in it a column for each frequency of 1 to 5. */
const GRID: readonly (readonly RfmSegment[])[] = [
  LONG_GONE,
  LONG_GONE,
  ['about_to_sleep', 'about_to_sleep', 'need_attention', 'loyal', 'loyal'],
  ['promising', 'potential_loyalists', 'potential_loyalists', 'loyal', 'loyal'],
  ['new', 'potential_loyalists', 'potential_loyalists', 'champions', 'champions'],
];

/** The segment of a recency and a frequency score of 1 to `bins`, which are first brought to 1 to 5. */
export function rfmSegment(recency: number, frequency: number, bins: number): RfmSegment {
  const ofFive = (score: number): number => Math.ceil((5 * score) / bins);
  return GRID[ofFive(recency) - 1]?.[ofFive(frequency) - 1] as RfmSegment;
}
