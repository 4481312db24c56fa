import { type Cell, isBlankCell } from '../cell.ts';
import { foldText } from '../fold.ts';
import { readNumber } from '../numbers/read.ts';
import type { Text } from '../text.ts';

/** What a rule looks at: all are fractions, 0.9 is 90%. */
export const measures = {
  pace: { en: 'Share of the expected progress', fa: 'سهم از پیشرفت مورد انتظار' },
  behind: { en: 'Progress missing today', fa: 'کسری پیشرفت تا امروز' },
  progress: { en: 'Progress', fa: 'پیشرفت' },
  passed: { en: 'Part of the cycle passed', fa: 'بخش گذشته از دوره' },
  otherwise: { en: 'Otherwise', fa: 'در غیر این صورت' },
} as const satisfies Readonly<Record<string, Text>>;

export const comparisons = {
  atLeast: { en: 'at least', fa: 'دست‌کم' },
  above: { en: 'above', fa: 'بیشتر از' },
  atMost: { en: 'at most', fa: 'حداکثر' },
  below: { en: 'below', fa: 'کمتر از' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a rule may say; what has no data is told before any rule. */
export const judgedStatuses = ['done', 'on_track', 'at_risk', 'off_track', 'too_early'] as const;
export type JudgedStatus = (typeof judgedStatuses)[number];

/** One of the rules by which a key result is judged: the first that holds gives the status. */
export interface JudgingRule {
  readonly measure: keyof typeof measures;
  readonly comparison: keyof typeof comparisons;
  /** A fraction. */
  readonly limit: number;
  readonly status: JudgedStatus;
}

/** The rules of a document whose owner has changed none. Source: rule R9. */
export const usualRules: readonly JudgingRule[] = [
  { measure: 'progress', comparison: 'atLeast', limit: 1, status: 'done' },
  { measure: 'progress', comparison: 'below', limit: 0, status: 'off_track' },
  { measure: 'passed', comparison: 'below', limit: 0.1, status: 'too_early' },
  { measure: 'pace', comparison: 'atLeast', limit: 0.9, status: 'on_track' },
  { measure: 'pace', comparison: 'atLeast', limit: 0.7, status: 'at_risk' },
  { measure: 'otherwise', comparison: 'atLeast', limit: 0, status: 'off_track' },
];

/**
 * A row of the table of rules: what is measured, how it is compared, the limit, the status. A row that says no rule is left out.
 * @param words of each status
 * @example
 * readRule(['Progress', 'at least', 1, 'Done'], statuses)
 * //=> [{ measure: 'progress', comparison: 'atLeast', limit: 1, status: 'done' }]
 */
export function readRule(row: readonly Cell[], words: Readonly<Record<JudgedStatus, Text>>): JudgingRule[] {
  const [shownMeasure, shownComparison, shownLimit, shownStatus] = row;
  const measure = idOf(measures, shownMeasure);
  const status = idOf(words, shownStatus, judgedStatuses);
  if (!measure || !status) return [];
  if (measure === 'otherwise') return [{ measure, comparison: 'atLeast', limit: 0, status }];
  const comparison = idOf(comparisons, shownComparison);
  const limit = fractionIn(shownLimit);
  return comparison && limit !== null ? [{ measure, comparison, limit, status }] : [];
}

function fractionIn(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  const reading = typeof cell === 'string' ? readNumber(cell) : null;
  return reading?.kind === 'number' ? reading.value : null;
}

function idOf<Id extends string>(
  words: Readonly<Record<Id, Text>>,
  cell: Cell,
  ids: readonly Id[] = Object.keys(words) as Id[],
): Id | null {
  if (isBlankCell(cell)) return null;
  const shown = foldText(String(cell));
  return ids.find((id) => [words[id].en, words[id].fa].some((word) => foldText(word) === shown)) ?? null;
}
