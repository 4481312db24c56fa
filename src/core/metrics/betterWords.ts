import type { Text } from '../text.ts';
import type { Metric } from './metric.ts';

/** Which direction of a KPI is good, as people read it. */
export const betterWords: Readonly<Record<Metric['better'], Text>> = {
  higher: { en: 'Higher is better', fa: 'بیشتر بهتر است' },
  lower: { en: 'Lower is better', fa: 'کمتر بهتر است' },
  band: { en: 'Best within a range', fa: 'ماندن در بازه بهتر است' },
  none: { en: 'No better direction', fa: 'کم یا زیادش خوب و بد ندارد' },
};
