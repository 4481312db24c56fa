import type { Text } from '../text.ts';

/** All that sentences are made of; each one names what it needs with `Given`. */
export interface Facts {
  /** The argument as the user sees it: `new_customers`. */
  readonly argument?: string;
  /** Several arguments. */
  readonly names?: readonly string[];
  /** What was given; a day of the calendar as `{ day }`. */
  readonly value?: unknown;
  /** The bound that the rule names: a number or an argument. */
  readonly limit?: number | string;
  readonly otherLimit?: number | string;
  /** The row of a range, counted from 1. */
  readonly row?: number;
  /** Words that would be understood. */
  readonly words?: readonly string[];
  /** What to do instead, or what else is meant. */
  readonly hint?: Text;
  /** A unit of money or a month of a year, as people read it. */
  readonly unit?: Text;
  readonly otherUnit?: Text;
}

/** The facts that a sentence cannot do without, and those that it tells where they are known. */
export type Given<Needed extends keyof Facts, Optional extends keyof Facts = never> = Required<Pick<Facts, Needed>> &
  Pick<Facts, Optional>;

/** Writes a number, a day or what was typed as people read it in the language of the sentence. */
export type Show = (value: unknown) => string;

export type Sentence<Needs extends Facts> = (facts: Needs, show: Show) => Text;

/** The sentences of one area, by the codes of its refusals. */
export type Sentences = Readonly<Record<string, (facts: never, show: Show) => Text>>;
