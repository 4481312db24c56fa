import type { Calendar } from '../calendar/calendar.ts';
import { type Day, gregorianDay } from '../calendar/day.ts';
import { jalaliDay } from '../calendar/jalali.ts';
import type { Text } from '../text.ts';
import { blackFriday } from './blackFriday.ts';
import type { Event } from './event.ts';
import { occurrences } from './occurrences.ts';
import type { Repeat } from './repeat.ts';

interface CommonEvent {
  readonly name: Text;
  readonly repeats: Repeat;
  /** The first and the last day in some year. */
  readonly days: readonly [first: Day, last: Day];
  /** The calendars of documents that usually want it. */
  readonly usualIn: readonly Calendar[];
}

/** Days that many teams mark, in the order of a year. The evening of Yalda is that of 30 Azar: what is bought for it is bought until then. */
export const commonEvents = {
  nowruz: jalali({ en: 'Nowruz', fa: 'نوروز' }, [1, 1], [1, 4]),
  sizdahBedar: jalali({ en: 'Sizdah Bedar', fa: 'سیزده‌به‌در' }, [1, 13]),
  yalda: jalali({ en: 'Yalda', fa: 'شب یلدا' }, [9, 30]),
  nowruzShopping: jalali({ en: 'Shopping before Nowruz', fa: 'خرید شب عید' }, [12, 15], [12, 29]),
  valentine: gregorian({ en: 'Valentine’s Day', fa: 'ولنتاین' }, [2, 14], [2, 14], []),
  blackFriday: afterBlackFriday({ en: 'Black Friday', fa: 'جمعهٔ سیاه' }, 0, ['jalali', 'gregorian']),
  cyberMonday: afterBlackFriday({ en: 'Cyber Monday', fa: 'دوشنبهٔ سایبری' }, 3, ['gregorian']),
  christmas: gregorian({ en: 'Christmas', fa: 'کریسمس' }, [12, 24], [12, 26], ['gregorian']),
  newYear: gregorian({ en: 'New Year', fa: 'سال نو میلادی' }, [12, 31], [12, 31], ['gregorian']),
} as const satisfies Readonly<Record<string, CommonEvent>>;

export type CommonEventId = keyof typeof commonEvents;

/**
 * A common event with the days of its next time, or of the one that goes on.
 * @example
 * nextCommonEvent('yalda', gregorianDay(2026, 1, 1)).firstDay //=> gregorianDay(2026, 12, 21)
 */
export function nextCommonEvent(id: CommonEventId, today: Day): Omit<Event, 'name'> & { readonly name: Text } {
  const { name, repeats, days } = commonEvents[id];
  const [firstDay, lastDay] = days;
  const [next] = occurrences({ name: id, repeats, firstDay, lastDay }, today, today + 400);
  return { name, repeats, firstDay, lastDay, ...next };
}

type MonthDay = readonly [month: number, dayOfMonth: number];

function jalali(name: Text, first: MonthDay, last = first): CommonEvent {
  const days = [jalaliDay(1404, ...first) as Day, jalaliDay(1404, ...last) as Day] as const;
  return { name, repeats: 'jalaliYearly', days, usualIn: ['jalali'] };
}

function gregorian(name: Text, first: MonthDay, last: MonthDay, usualIn: readonly Calendar[]): CommonEvent {
  const days = [gregorianDay(2025, ...first) as Day, gregorianDay(2025, ...last) as Day] as const;
  return { name, repeats: 'yearly', days, usualIn };
}

function afterBlackFriday(name: Text, daysAfter: number, usualIn: readonly Calendar[]): CommonEvent {
  const day = blackFriday(2025) + daysAfter;
  return { name, repeats: 'blackFriday', days: [day, day], usualIn };
}
