/** A segment's part in a ratio such as orders by visits, before and after. */
export interface RatioPart {
  readonly segment: string;
  readonly numeratorBefore: number;
  readonly denominatorBefore: number;
  readonly numeratorAfter: number;
  readonly denominatorAfter: number;
}

/** A segment's part in the change of a ratio, in the ratio's own unit. */
interface RatioEffect {
  readonly segment: string;
  /** Its own ratio; null where it had no denominator. */
  readonly rateBefore: number | null;
  readonly rateAfter: number | null;
  /** Its share of all denominators. */
  readonly shareBefore: number;
  readonly shareAfter: number;
  /** How much its own rate moved the overall one, at its mean share. */
  readonly rateEffect: number;
  /** How much its share moved the overall rate: positive where a segment grew whose rate is above the overall one. */
  readonly mixEffect: number;
  /** Both together. */
  readonly total: number;
}

/** A change of an overall ratio, taken apart. */
export interface RatioBridge {
  readonly before: number;
  readonly after: number;
  /** In the order of the segments; their totals add up to the change. */
  readonly segments: readonly RatioEffect[];
}

/**
 * Takes the change of a ratio apart, after Kitagawa (1955): a segment's rate effect is its mean share times the change of its
 * rate, its mix effect the change of its share times its mean rate. The mix effects are measured from the mean of the overall
 * rates, which leaves their sum as it is. A segment that was not there before, or is not after, has no rate to compare: all
 * its effect is mix.
 * @param parts a segment each, whose denominators add up to more than 0 both times; no numerator without a denominator
 * @example
 * ratioBridge([
 *   { segment: 'A', numeratorBefore: 10, denominatorBefore: 100, numeratorAfter: 20, denominatorAfter: 100 },
 * ]).segments[0]?.rateEffect //=> 0.1
 */
export function ratioBridge(parts: readonly RatioPart[]): RatioBridge {
  const sum = (of: (part: RatioPart) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const weightBefore = sum((part) => part.denominatorBefore);
  const weightAfter = sum((part) => part.denominatorAfter);
  const before = sum((part) => part.numeratorBefore) / weightBefore;
  const after = sum((part) => part.numeratorAfter) / weightAfter;
  const usual = before / 2 + after / 2;
  const segments = parts.map((part): RatioEffect => {
    const rateBefore = part.denominatorBefore === 0 ? null : part.numeratorBefore / part.denominatorBefore;
    const rateAfter = part.denominatorAfter === 0 ? null : part.numeratorAfter / part.denominatorAfter;
    const shareBefore = part.denominatorBefore / weightBefore;
    const shareAfter = part.denominatorAfter / weightAfter;
    // A segment that is there only once keeps that rate: nothing but its share changes.
    const [from, to] = [rateBefore ?? rateAfter ?? usual, rateAfter ?? rateBefore ?? usual];
    const rateEffect = ((shareBefore + shareAfter) / 2) * (to - from);
    const mixEffect = (shareAfter - shareBefore) * (from / 2 + to / 2 - usual);
    const total = rateEffect + mixEffect;
    return { segment: part.segment, rateBefore, rateAfter, shareBefore, shareAfter, rateEffect, mixEffect, total };
  });
  return { before, after, segments };
}
