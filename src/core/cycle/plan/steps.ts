import type { Day } from '../../calendar/day.ts';
import { writeNumber } from '../../numbers/write.ts';
import { checkInDays } from '../../okr/checkInDays.ts';
import { stayTypes } from '../../okr/progress.ts';
import { countsThings } from '../../okr/units.ts';
import { valueWithUnit } from '../../okr/unitValue.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Language, Text } from '../../text.ts';
import { nowruzIn } from './nowruz.ts';
import type { PlannedKeyResult, PlannedObjective } from './planned.ts';

/** What is expected of a key result at a check-in. */
export interface PlanStep {
  /** Tells it from the other steps of its key result, whatever its words. */
  readonly part: string;
  readonly day: Day;
  readonly words: string;
}

interface StepScope {
  readonly language: Language;
  readonly settings: Pick<Settings, 'calendar' | 'firstWeekday' | 'paceAfterNowruz'>;
  readonly today: Day;
  /** The day from which on the plan counts. */
  readonly since: Day;
  /** How many steps each key result may have, from 1 to 3. */
  readonly most: number;
}

/** Nobody plans for 733,333 toman or 12.4 customers: a way is told in so many parts at least. */
const FEWEST_PARTS = 10;
/** Which parts of the check-ins end with a step, by how many there may be. */
const PARTS: readonly (readonly (readonly [number, number])[])[] = [
  [[1, 2]],
  [
    [1, 2],
    [1, 1],
  ],
  [
    [1, 3],
    [2, 3],
    [1, 1],
  ],
];

/**
 * What is expected of a key result along the check-ins that the plan has: an even way from where it stands, or where the pace would be while
 * it has no number, and at the end its target. One that stays or is reached is looked at half-way; one without numbers has no steps.
 */
export function stepsOf(
  keyResult: PlannedKeyResult,
  { firstDay, lastDay }: Pick<PlannedObjective, 'firstDay' | 'lastDay'>,
  { language, settings, today, since, most }: StepScope,
): PlanStep[] {
  const { title, type, start, target, current } = keyResult;
  const checkIns = checkInDays(Math.max(since, firstDay), lastDay, settings.firstWeekday);
  const end = checkIns[checkIns.length - 1];
  if (end === undefined) return [];
  const after = (part: number, of: number): Day => checkIns[Math.ceil((checkIns.length * part) / of) - 1] as Day;
  const say = (part: number, of: number, words: Text): PlanStep => ({
    part: `${part}/${of}`,
    day: after(part, of),
    words: `${title}: ${words[language]}`,
  });
  if ((stayTypes as readonly string[]).includes(type)) return [say(1, 2, stepWords.stays)];
  if (type === 'yes_no')
    return most > 1 ? [say(1, 2, stepWords.half), say(1, 1, stepWords.done)] : [say(1, 2, stepWords.half)];
  const isShare = type === 'percent';
  const [begin, to] = [isShare ? 0 : start, isShare ? 1 : target];
  if (begin === null || to === null || begin === to) return [];
  if (current !== null && (current - begin) / (to - begin) >= 1) return [say(1, 2, stepWords.stays)];
  const pace = paceStart(firstDay, lastDay, settings);
  const [from, paceFrom] = current === null ? [begin, pace] : [current, Math.max(today, pace)];
  const steps = (PARTS[most - 1] ?? []).map(([part, of]) => {
    const passed = (after(part, of) - paceFrom) / Math.max(1, lastDay - paceFrom);
    const share = part === of ? 1 : Math.min(1, Math.max(0, passed));
    const value = share === 1 ? to : rounded(from + (to - from) * share, Math.abs(to - from));
    return say(part, of, stepWords.reach(valueText(value, keyResult, language)));
  });
  // In a short cycle several parts end at one check-in: the last of them counts.
  return steps.filter(({ day }, index) => steps[index + 1]?.day !== day);
}

/** The day from which the pace counts, as the status of a key result does. */
function paceStart(first: Day, last: Day, { paceAfterNowruz }: StepScope['settings']): Day {
  const holiday = paceAfterNowruz ? nowruzIn({ first, last: first }, 'jalali') : null;
  return holiday === null ? first : Math.min(holiday.last + 1, last - 1);
}

function rounded(value: number, way: number): number {
  const unit = 10 ** Math.floor(Math.log10(way / FEWEST_PARTS));
  return Number((Math.round(value / unit) * unit).toPrecision(12));
}

function valueText(value: number, { unit, type }: PlannedKeyResult, language: Language): string {
  if (type === 'percent') return valueWithUnit(value, 'percent', language);
  if (unit === null) return writeNumber(value, language);
  return valueWithUnit(countsThings(unit) ? Math.round(value) : value, unit, language);
}

const stepWords = {
  stays: {
    en: 'look whether it still holds, and say what to do if not',
    fa: 'ببینید هنوز برقرار است یا نه، و اگر نیست چه می‌کنید',
  },
  half: { en: 'half of the work is behind you', fa: 'نیمی از کار انجام شده باشد' },
  done: { en: 'done', fa: 'انجام شود' },
  reach: (value: string): Text => ({ en: `reach ${value}`, fa: `رسیدن به ${value}` }),
} as const;
