import type { Day } from '../calendar/day.ts';
import type { Text } from '../text.ts';
import { weekChange } from './weekChange.ts';
import type { NewsSubject } from './weekNews.ts';

/**
 * What is said where the week has no news: that nothing was recorded, or nothing beyond ordinary movement.
 * @example
 * noNews([], 20_786).en //=> 'Nothing was recorded in the last seven days.'
 */
export function noNews(subjects: readonly Pick<NewsSubject, 'readings'>[], today: Day): Text {
  return subjects.some(({ readings }) => weekChange(readings, today)) ? ordinary : nothing;
}

const ordinary: Text = {
  en: 'Nothing beyond the ordinary was recorded in the last seven days.',
  fa: 'در هفت روز گذشته چیزی فراتر از نوسان عادی ثبت نشده است.',
};
const nothing: Text = {
  en: 'Nothing was recorded in the last seven days.',
  fa: 'در هفت روز گذشته چیزی ثبت نشده است.',
};
