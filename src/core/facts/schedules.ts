import type { Text } from '../text.ts';

/** How often a source is pulled. */
export const schedules = {
  byHand: { en: 'When asked', fa: 'هر وقت بخواهید' },
  hourly: { en: 'Every hour', fa: 'هر ساعت' },
  daily: { en: 'Every day', fa: 'هر روز' },
  weekly: { en: 'Every week', fa: 'هر هفته' },
} as const satisfies Readonly<Record<string, Text>>;

export type Schedule = keyof typeof schedules;

/** The schedule that a cell names, in either language; null where it names none. */
export function scheduleIn(cell: string): Schedule | null {
  const ids = Object.keys(schedules) as Schedule[];
  return ids.find((id) => [schedules[id].en, schedules[id].fa].includes(cell.trim() as never)) ?? null;
}
