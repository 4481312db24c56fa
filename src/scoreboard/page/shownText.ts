import { persianDigits } from '../../core/fold.ts';
import { isolate } from '../../core/isolate.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import type { Language } from '../../core/text.ts';

/**
 * A number with its unit, as its cell shows it, for readers of the language: Persian digits and marks, and a sign that stays at the
 * left of its number.
 * @example
 * shownNumber('12,500.5', 'fa') //=> '۱۲٬۵۰۰٫۵'
 */
export function shownNumber(text: string, language: Language): string {
  if (language === 'en') return text;
  const marked = text
    .replace(/(?<=[\d۰-۹]),(?=[\d۰-۹]{3})/g, '٬')
    .replace(/(?<=[\d۰-۹])\.(?=[\d۰-۹])/g, '٫')
    .replace(/(?<=[\d۰-۹])%/g, '٪');
  return persianDigits(marked).replace(/[+−-][۰-۹٬٫]+٪?/g, isolate);
}

/**
 * The values of a trend, a dash for a gap, each with as many digits as tell it from its neighbours: blank where there is none.
 * @example
 * shownTrend([0.018, null, 276_871.85], 'en') //=> '0.018; –; 276,872'
 */
export function shownTrend(trend: readonly (number | null)[], language: Language): string {
  if (trend.every((value) => value === null)) return '';
  return trend
    .map((value) => (value === null ? '–' : writeNumber(readable(value), language)))
    .join(language === 'fa' ? '؛ ' : '; ');
}

function readable(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

/** A moment in the reader's own time zone and calendar. */
export function shownTime(iso: string, language: Language): string {
  const locale = language === 'fa' ? 'fa-IR' : 'en-GB';
  return new Date(iso).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
}
