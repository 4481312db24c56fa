import { persianDigits } from '../../core/fold.ts';
import { isolate } from '../../core/isolate.ts';
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

/** A moment in the reader's own time zone and calendar. */
export function shownTime(iso: string, language: Language): string {
  const locale = language === 'fa' ? 'fa-IR' : 'en-GB';
  return new Date(iso).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
}
