import type { Day } from '../calendar/day.ts';
import { rankedRatioCauses, rankedTotalCauses } from '../explanation/rankedCauses.ts';
import { ratioBridge } from '../explanation/ratioBridge.ts';
import { totalBridge } from '../explanation/totalBridge.ts';
import type { Text } from '../text.ts';
import type { ComparedPeriods, Span } from './comparedPeriods.ts';

/** A row of a table, as a comparison reads it. */
export interface MoveRow {
  readonly day: Day | null;
  /** The words of the segments that it belongs to. */
  readonly segment: readonly string[];
  readonly numerator: number | null;
  /** Null throughout where a total is compared. */
  readonly denominator: number | null;
}

/** What a segment did to the whole, in the unit of the metric. */
interface Cause {
  readonly segment: string;
  readonly effect: number;
  /** As it is told: rounded, so that those of all segments add up to the change between both rounded values. */
  readonly shown: number;
}

/** A change of a metric between two periods, taken apart by segments. */
export interface Move {
  readonly kind: 'ratio' | 'total';
  readonly before: number;
  readonly after: number;
  /** The largest first; the effects add up to the change. */
  readonly causes: readonly Cause[];
  /** Whether every rate is a share of its whole, so that it is told in percent. */
  readonly isShare: boolean;
  /** The causes that count most, in words. */
  readonly told: readonly Text[];
  /** Rows of the two periods that could not count: no number, or a numerator with no denominator behind it. */
  readonly leftOut: number;
}

/** Stands for a blank in the column of segments. */
export const UNNAMED = '–';

/** Sentences that fit a glance. */
const MOST_TOLD = 4;

const BETWEEN = ' · ';

/** What a segment adds up to in both periods. */
export interface SegmentSums {
  readonly segment: string;
  /** The word of each column of segments. */
  readonly words: readonly string[];
  numeratorBefore: number;
  denominatorBefore: number;
  numeratorAfter: number;
  denominatorAfter: number;
  rows: number;
}

/**
 * Why a metric moved between two periods: sums by segment, and what each did to the whole. A row of a day that both periods have
 * counts in both.
 * @param kind a ratio is the sum of numerators over the sum of denominators, never a mean of ratios
 * @returns null where a period has no row that counts, so that there is nothing to compare
 */
export function moveOf(rows: readonly MoveRow[], periods: ComparedPeriods, kind: Move['kind']): Move | null {
  const { sums, leftOut, isBoth } = added(rows, periods, kind);
  if (!isBoth) return null;
  return kind === 'total' ? totalMove(sums, leftOut) : ratioMove(sums, leftOut);
}

/** The sums by segment that a move is told from, those with the largest effect first. */
export function segmentSums(rows: readonly MoveRow[], periods: ComparedPeriods, kind: Move['kind']): SegmentSums[] {
  const { sums } = added(rows, periods, kind);
  const counted = kind === 'ratio' ? sums.filter(isWhole) : sums;
  const order = moveOf(rows, periods, kind)?.causes.map(({ segment }) => segment) ?? [];
  return [...counted].sort((one, other) => order.indexOf(one.segment) - order.indexOf(other.segment));
}

function added(rows: readonly MoveRow[], { before, after }: ComparedPeriods, kind: Move['kind']) {
  const sums = new Map<string, SegmentSums>();
  let leftOut = 0;
  const counted = { before: 0, after: 0 };
  for (const { day, segment, numerator, denominator } of rows) {
    const [isBefore, isAfter] = [isIn(before, day), isIn(after, day)];
    if (!isBefore && !isAfter) continue;
    if (kind === 'ratio' ? denominator === null || denominator < 0 : numerator === null) {
      leftOut += 1;
      continue;
    }
    const name = segment.join(BETWEEN);
    const sum = sums.get(name) ?? emptySums(name, segment);
    if (isBefore) {
      counted.before += 1;
      sum.numeratorBefore += numerator ?? 0;
      sum.denominatorBefore += denominator ?? 0;
    }
    if (isAfter) {
      counted.after += 1;
      sum.numeratorAfter += numerator ?? 0;
      sum.denominatorAfter += denominator ?? 0;
    }
    sum.rows += 1;
    sums.set(name, sum);
  }
  return { sums: [...sums.values()], leftOut, isBoth: counted.before > 0 && counted.after > 0 };
}

function emptySums(segment: string, words: readonly string[]): SegmentSums {
  return { segment, words, numeratorBefore: 0, denominatorBefore: 0, numeratorAfter: 0, denominatorAfter: 0, rows: 0 };
}

function isIn({ first, last }: Span, day: Day | null): boolean {
  return day !== null && day >= first && day <= last;
}

function totalMove(sums: readonly SegmentSums[], leftOut: number): Move {
  const bridge = totalBridge(
    sums.map(({ segment, numeratorBefore, numeratorAfter }) => ({
      ...{ segment, before: numeratorBefore, after: numeratorAfter },
      ...{ volumeBefore: null, volumeAfter: null },
    })),
  );
  const { before, after, segments } = bridge;
  const all = rankedTotalCauses(bridge, Infinity);
  const causes = segments.map(({ segment, effect }): Cause => ({ segment, effect, shown: shownOf(all, segment) }));
  const told = all.slice(0, MOST_TOLD).map(({ sentence }) => sentence);
  return { kind: 'total', before, after, causes: ranked(causes), isShare: false, told, leftOut };
}

/** A numerator with no denominator behind it has no rate. */
function isWhole(each: SegmentSums): boolean {
  return (
    (each.denominatorBefore > 0 || each.numeratorBefore === 0) &&
    (each.denominatorAfter > 0 || each.numeratorAfter === 0)
  );
}

function ratioMove(sums: readonly SegmentSums[], leftOut: number): Move | null {
  const whole = sums.filter(isWhole);
  const partly = sums.filter((each) => !isWhole(each)).reduce((rows, each) => rows + each.rows, 0);
  const isCounted = (of: 'denominatorBefore' | 'denominatorAfter'): boolean => whole.some((each) => each[of] > 0);
  if (!isCounted('denominatorBefore') || !isCounted('denominatorAfter')) return null;
  const bridge = ratioBridge(whole);
  const { before, after, segments } = bridge;
  const rates = [before, after, ...segments.flatMap(({ rateBefore, rateAfter }) => [rateBefore ?? 0, rateAfter ?? 0])];
  const isShare = rates.every((rate) => rate >= 0 && rate <= 1);
  const all = rankedRatioCauses(bridge, isShare ? 'fraction' : 'number', Infinity);
  const told = all.slice(0, MOST_TOLD).map(({ sentence }) => sentence);
  const causes = segments.map(
    ({ segment, total }): Cause => ({ segment, effect: total, shown: shownOf(all, segment) }),
  );
  return { kind: 'ratio', before, after, causes: ranked(causes), isShare, told, leftOut: leftOut + partly };
}

function shownOf(causes: readonly Pick<Cause, 'segment' | 'shown'>[], of: string): number {
  return causes.reduce((sum, { segment, shown }) => (segment === of ? sum + shown : sum), 0);
}

function ranked(causes: readonly Cause[]): Cause[] {
  return [...causes].sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect));
}
