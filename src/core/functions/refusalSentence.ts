import type { Calendar } from '../calendar/calendar.ts';
import { isolate } from '../isolate.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { Language } from '../text.ts';
import { argumentNames } from './argumentNames.ts';

/**
 * The sentence that a user reads in a cell: `KPI_CAC: new_customers must be above 0, got 0.`
 * @example
 * refusalSentence(new Refusal('above', { argument: 'new_customers', value: 0, limit: 0 }), 'KPI_CAC', 'en')
 * //=> 'KPI_CAC: new_customers must be above 0, got 0.'
 */
export function refusalSentence(refusal: Refusal, fn: string, language: Language, calendar?: Calendar): string {
  const sentence = refusal.sentenceIn(language, calendar, persianName);
  return language === 'fa' ? `در ${isolate(fn)}: ${sentence}` : `${fn}: ${sentence}`;
}

const OPERATIONS: Readonly<Record<string, string>> = { sum: 'جمع', count: 'تعداد' };

/**
 * An argument, or a formula over arguments, as Persian readers know it, with the formula's own name in brackets.
 * @example
 * isolatedParts(persianName('sum(weights)')) //=> ['جمع وزن‌ها (', 'sum(weights)', ')']
 */
export function persianName(shown: string): string {
  let isKnown = /[a-z]/.test(shown);
  const spoken = shown.replace(/\b(sum|count)\((\w+)\)|\w+/g, (word, operation?: string, inside?: string) => {
    const name = argumentNames()[inside ?? word]?.fa;
    isKnown = isKnown && name !== undefined;
    return operation ? `${OPERATIONS[operation]} ${name}` : (name ?? word);
  });
  return isKnown ? `${spoken} (${isolate(shown)})` : isolate(shown);
}
