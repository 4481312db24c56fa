import type { Text } from '../text.ts';
import type { Status } from './status.ts';

/** The bounds of what a person may give as confidence. */
export const CONFIDENCE = { min: 0, max: 10 } as const;

/** From here on a person counts on reaching the target, and below the other does not. */
export const CONFIDENT_FROM = 8;
export const WORRIED_BELOW = 4;

/** From the worst to the best, so that levels can be counted apart. */
const LEVELS = ['off_track', 'at_risk', 'on_track'] as const satisfies readonly Status[];

type Level = (typeof LEVELS)[number];

/**
 * What a person's confidence says of a key result: 8–10 on track, 4–7 at risk, 0–3 off track. Source: Koan's cut with 0 added,
 * rule R11.
 * @example
 * confidenceLevel(7) //=> 'at_risk'
 */
export function confidenceLevel(confidence: number): Level {
  if (confidence >= CONFIDENT_FROM) return 'on_track';
  return confidence >= WORRIED_BELOW ? 'at_risk' : 'off_track';
}

/**
 * The question to ask in the meeting where numbers and people are two levels apart; null where they are not, or where the
 * numbers say nothing yet.
 * @example
 * disagreement('off_track', 9)?.en.startsWith('Numbers and people disagree') //=> true
 */
export function disagreement(status: Status, confidence: number | null): Text | null {
  const pace = LEVELS.indexOf((status === 'done' ? 'on_track' : status) as Level);
  if (confidence === null || pace < 0) return null;
  const apart = LEVELS.indexOf(confidenceLevel(confidence)) - pace;
  if (Math.abs(apart) < 2) return null;
  return apart > 0
    ? {
        en: 'Numbers and people disagree: the pace is behind, the owner is confident. What will change in the coming weeks?',
        fa: 'عددها و آدم‌ها هم‌نظر نیستند: آهنگ پیشرفت عقب است و مسئول مطمئن. در هفته‌های پیش رو چه چیزی عوض می‌شود؟',
      }
    : {
        en: 'Numbers and people disagree: the pace is right, the owner is worried. What do the numbers not show?',
        fa: 'عددها و آدم‌ها هم‌نظر نیستند: آهنگ پیشرفت خوب است و مسئول نگران. عددها چه چیزی را نشان نمی‌دهند؟',
      };
}
