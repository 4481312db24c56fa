import { cleanText, latinDigits } from '../fold.ts';

const CLOCK = /^(?:(\d+):)?(\d{1,3}):([0-5]\d)(?:\.\d+)?$/;
const PART =
  /(\d+(?:\.\d+)?)\s*(d|h|m|s|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|روز|ساعت|دقیقه|ثانیه)(?![a-z])/gi;
const BETWEEN = /[\s,و]+|\band\b/gi;

const SECONDS: Readonly<Record<string, number>> = {
  d: 86_400,
  h: 3_600,
  m: 60,
  s: 1,
  روز: 86_400,
  ساعت: 3_600,
  دقیقه: 60,
  ثانیه: 1,
};

/**
 * A length of time in seconds; null where a text is none. Without a third part, a clock counts minutes and seconds.
 * @example
 * readDuration('1h 2m') //=> 3720
 * readDuration('00:01:35') //=> 95
 * readDuration('۲ دقیقه و ۵ ثانیه') //=> 125
 */
export function readDuration(text: string): number | null {
  const typed = latinDigits(cleanText(text));
  const [, hours = '0', minutes, seconds] = CLOCK.exec(typed) ?? [];
  if (minutes !== undefined) return Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  const parts = typed.match(PART) ?? [];
  if (parts.length === 0 || typed.replace(PART, '').replace(BETWEEN, '') !== '') return null;
  return parts.reduce((sum, part) => sum + Number.parseFloat(part) * secondsOf(part.replace(/[\d.\s]/g, '')), 0);
}

function secondsOf(unit: string): number {
  return SECONDS[unit] ?? SECONDS[unit.charAt(0).toLowerCase()] ?? 1;
}
