import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { Event } from '../events/event.ts';
import type { Argument as ArgumentExpression } from '../formula/expression.ts';
import type { MoneyUnit } from '../numbers/moneyUnit.ts';
import type { Text } from '../text.ts';

/** What a number counts. A fraction is 0.05 for 5 %; points (NPS, GRP) are plain numbers; money carries no currency. */
export type Unit =
  | 'money'
  | 'money_per_day'
  | 'count'
  | 'fraction'
  | 'ratio'
  | 'number'
  | 'points'
  | 'rank'
  | 'periods'
  | 'seconds'
  | 'days'
  | 'months'
  | 'years'
  | 'date'
  | 'boolean'
  | 'text'
  | 'word';

/**
 * The numbers an argument may be: for a flow they bind its sum, whose parts may not be negative where it may not; for a
 * series each of its values.
 */
export interface Bounds {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
  readonly below?: number;
  readonly whole?: true;
}

interface Shared {
  /** What it is, for readers; the server's bundle leaves it out. */
  readonly guide: Text;
  /** May be left out; its value is then null. */
  readonly optional?: true;
  /** Belongs to every call, yet a blank is handed to the formula as null instead of giving a blank cell. */
  readonly mayBeBlank?: true;
}

/** Things that add up over rows, such as money spent: a range is summed. */
export interface Flow extends Shared, Bounds {
  readonly kind: 'flow';
  readonly unit: Unit;
  /** The value of an argument that was left out. */
  readonly default?: number;
}

/** One number at one moment, such as a price or a rate; ranges of one shape spill row by row. */
export interface Level extends Shared, Bounds {
  readonly kind: 'level';
  readonly unit: Unit;
  /** The value of an argument that was left out: a number, or the word of `orWord`. */
  readonly default?: number | string;
  /** A word that may stand in place of the number, such as `none`. */
  readonly orWord?: string;
  /** TRUE and FALSE count as 1 and 0. */
  readonly orBoolean?: true;
  /** A money unit typed with the number stays with it: the value is a `MoneyAmount`, and nothing is converted. */
  readonly keepsUnit?: true;
}

/** An amount, and the unit that was typed with it. */
export interface MoneyAmount {
  readonly amount: number;
  readonly unit: MoneyUnit | null;
}

/** One text; behaves as a level. */
export interface Label extends Shared {
  readonly kind: 'label';
  readonly unit: 'text';
  readonly default?: string;
}

/** An ordered or row-by-row list of numbers. */
export interface Series extends Shared, Bounds {
  readonly kind: 'series';
  readonly unit: Unit;
  /** A single value stands for every row of the parallel lists. */
  readonly broadcast?: true;
}

/** A list of names or ids, parallel to the other lists of the function. */
interface Labels extends Shared {
  readonly kind: 'labels';
  readonly unit: 'text';
}

/** Numbers in one or more columns whose rows are parallel to the other lists of the function: a list of rows. */
export interface Columns extends Shared {
  readonly kind: 'columns';
  readonly unit: Unit;
  /** A word that may stand in place of the columns, such as `none`. */
  readonly orWord?: string;
}

/** A list of dates, parallel to the other lists of the function. */
interface Dates extends Shared {
  readonly kind: 'dates';
  readonly unit: 'date';
}

/** One date; behaves as a level. */
export interface DateArgument extends Shared {
  readonly kind: 'date';
  readonly unit: 'date';
  /** The only calendar in which a typed text is read; both by default. */
  readonly calendar?: Calendar;
  /** A count may stand in its place: a number too small to pass for a date. */
  readonly orCount?: true;
}

/** A count that stands in place of a date. */
export interface Count {
  readonly count: number;
}

/** Events: one to four columns, as the Events tab has them; one column alone holds days. A value is never an empty list, but null. */
interface Events extends Shared {
  readonly kind: 'events';
  readonly unit: 'date';
}

/** One word of a list; letter case and the language of the label do not matter. */
export interface Option extends Shared {
  readonly kind: 'option';
  readonly unit: 'word';
  /** The words by id, as people read them. The id is understood in both languages. */
  readonly words: Readonly<Record<string, Text>>;
  /** The word of an argument that was left out; without one the argument must be given. */
  readonly default?: string;
}

export type Argument = Flow | Level | Label | Series | Columns | Labels | Dates | DateArgument | Events | Option;

/** Arguments in the order of the call; `newCustomers` is `new_customers` in the cell. */
export type Arguments = Readonly<Record<string, Argument>>;

type Given<A extends Argument> = A extends Flow
  ? number
  : A extends Level
    ?
        | (A extends { readonly keepsUnit: true } ? MoneyAmount : number)
        | (A extends { readonly orWord: infer Word } ? Word : never)
    : A extends Label
      ? string
      : A extends Series
        ? readonly (number | null)[]
        : A extends Columns
          ? readonly (readonly (number | null)[])[] | (A extends { readonly orWord: infer Word } ? Word : never)
          : A extends Labels
            ? readonly (string | null)[]
            : A extends Dates
              ? readonly (Day | null)[]
              : A extends DateArgument
                ? Day | (A extends { readonly orCount: true } ? Count : never)
                : A extends Events
                  ? readonly Event[]
                  : A extends Option
                    ? keyof A['words'] & string
                    : never;

type Value<A extends Argument> = A extends { readonly optional: true } | { readonly mayBeBlank: true }
  ? Given<A> | null
  : Given<A>;

/** What a computation receives. */
export type ValuesOf<A extends Arguments> = { readonly [Name in keyof A]: Value<A[Name]> };

/** What a formula is built from. */
export type ExpressionsOf<A extends Arguments> = {
  readonly [Name in keyof A]: A[Name] extends Option
    ? ArgumentExpression<keyof A[Name]['words'] & string>
    : A[Name] extends { readonly orWord: infer Word extends string }
      ? ArgumentExpression<Word>
      : ArgumentExpression;
};

/**
 * The name of an argument as the user sees it: `newCustomers` is `new_customers`.
 * @example
 * shownName('newCustomers') //=> 'new_customers'
 */
export function shownName(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
