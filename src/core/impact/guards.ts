import { Refusal } from '../refusal/refusal.ts';
import { type Effect, effectOf, type Question } from './effect.ts';
import { jumpsAt } from './jump.ts';

/** Fewer values before the start cannot tell what is usual; each control asks for more. */
const LEAST_BEFORE = 12;
const BEFORE_PER_CONTROL = 4;
/** A season is known when it was seen twice. */
const ROUNDS = 2;
/** How much of the filter's work, periods times the square of the season, a cell may wait for. */
const MOST_WORK = 6e5;
/** What a pretended start keeps before it. */
const LEAST_BEFORE_PLACEBO = 6;

/**
 * Refuses a question that has no honest answer: too little before the start, nothing that ever changed, a control that was
 * touched itself, a season that cannot be known.
 * @throws Refusal that says what to do instead
 */
export function checkQuestion({ values, controls, start, season }: Question): void {
  const facts = { argument: 'values', limit: 'first_affected' };
  const before = values.slice(0, start).filter((value) => value !== null);
  const least = Math.max(LEAST_BEFORE, BEFORE_PER_CONTROL * (controls.length + 1));
  if (before.length < least) throw new Refusal('shortBefore', { ...facts, value: before.length, otherLimit: least });
  if (isConstant(before)) throw new Refusal('constantBefore', facts);
  const longest = Math.floor(Math.min(start / ROUNDS, Math.sqrt(MOST_WORK / start)));
  if (season > longest) throw new Refusal('longSeason', { argument: 'season', value: season, limit: longest });
  controls.forEach((control, column) => {
    const where = { argument: 'controls', value: column + 1, limit: 'first_affected' };
    if (isConstant(control.slice(0, start).filter((value) => value !== null)))
      throw new Refusal('constantControl', where);
    if (jumpsAt(control, start)) throw new Refusal('controlJumps', where);
  });
}

/** Also where numbers differ in their last digits alone, as sums of the same parts do. */
function isConstant(values: readonly number[]): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high));
}

/** An answer about a start that was only pretended. */
export interface Placebo {
  /** How many periods before the real one. */
  readonly earlier: number;
  readonly effect: Effect;
}

/**
 * Asks the same question of the time before the start alone, where nothing can be found: as many periods are pretended to be
 * affected as really are, or half of all.
 * @returns null where too little is left to learn from
 */
export function placeboOf(question: Question): Placebo | null {
  const { values, controls, start } = question;
  const earlier = Math.min(values.length - start, Math.floor(start / 2));
  const pretended = start - earlier;
  const [before, after] = [values.slice(0, pretended), values.slice(pretended, start)].map((list) =>
    list.filter((value) => value !== null),
  ) as [number[], number[]];
  if (before.length < LEAST_BEFORE_PLACEBO || after.length === 0 || isConstant(before)) return null;
  const varying = controls.filter(
    (control) => !isConstant(control.slice(0, pretended).filter((value) => value !== null)),
  );
  const effect = effectOf({
    ...question,
    values: values.slice(0, start),
    controls: varying.map((control) => control.slice(0, start)),
    start: pretended,
    season: question.season * ROUNDS > pretended ? 1 : question.season,
  });
  return { earlier, effect };
}

/**
 * Whether an effect was found: its interval leaves 0 out.
 * @example
 * isFound({ value: 3, lower: 1, upper: 5 }) //=> true
 */
export function isFound({ lower, upper }: Effect['average']): boolean {
  return lower > 0 || upper < 0;
}
