import type { Text } from '../text.ts';
import type { Facts, Given, Sentence, Show } from './sentence.ts';

/** What an argument must be, what it is instead, and where: the form of most sentences. */
type Broken<Bounds extends 'limit' | 'otherLimit' = never> = Given<'argument' | 'value' | Bounds, 'row' | 'hint'>;

/**
 * A rule that names no bound.
 * @example
 * must('be a number', 'باید عدد باشد')({ argument: 'cost', value: 'ten' }, String).en //=> 'cost must be a number, got ten.'
 */
export function must(en: string, fa: string): Sentence<Broken> {
  return (facts, show) => broken(facts, { en, fa }, show);
}

/**
 * A rule that names a bound: a number or another argument.
 * @example
 * mustBound((limit) => `be above ${limit}`, (limit) => `باید بزرگ‌تر از ${limit} باشد`)({ argument: 'cost', value: -1, limit: 0 }, String).en
 * //=> 'cost must be above 0, got -1.'
 */
export function mustBound(en: (limit: string) => string, fa: (limit: string) => string): Sentence<Broken<'limit'>> {
  return (facts, show) => {
    const limit = shownBound(facts.limit, show);
    return broken(facts, { en: en(limit), fa: fa(limit) }, show);
  };
}

/**
 * A rule that names two bounds, the lower one first.
 * @example
 * mustBounds((low, high) => `be between ${low} and ${high}`, () => '')({ argument: 'level', value: 2, limit: 0, otherLimit: 1 }, String).en
 * //=> 'level must be between 0 and 1, got 2.'
 */
export function mustBounds(
  en: (low: string, high: string) => string,
  fa: (low: string, high: string) => string,
): Sentence<Broken<'limit' | 'otherLimit'>> {
  return (facts, show) => {
    const [low, high] = [shownBound(facts.limit, show), shownBound(facts.otherLimit, show)];
    return broken(facts, { en: en(low, high), fa: fa(low, high) }, show);
  };
}

function broken({ argument, value, row, hint }: Broken, rule: Text, show: Show): Text {
  const where = inRow(row, show);
  return {
    en: `${argument}${where.en} must ${rule.en}, got ${show(value)}${hint ? ` (${hint.en})` : ''}.`,
    fa: `${argument}${where.fa} ${rule.fa}، ولی ${show(value)} است${hint ? ` (${hint.fa})` : ''}.`,
  };
}

/**
 * The row of a range, or nothing for a single cell.
 * @example
 * inRow(3, String).en //=> ' in row 3'
 */
export function inRow(row: Facts['row'], show: Show): Text {
  return row === undefined ? { en: '', fa: '' } : { en: ` in row ${show(row)}`, fa: ` در ردیف ${show(row)}` };
}

/**
 * A bound is a number, or the name of another argument, which takes no quotes.
 * @example
 * shownBound('start', String) //=> 'start'
 */
export function shownBound(limit: number | string, show: Show): string {
  return typeof limit === 'string' ? limit : show(limit);
}
