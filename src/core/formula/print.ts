import type { Sign } from './expression.ts';

/** How tightly a printed text holds together: a sum, a product, a power, or something that needs no brackets. */
export type Binding = 0 | 1 | 2 | 3 | 4;

/** Comparisons bind loosest; a name, a number or a call needs no brackets. */
export const COMPARISON: Binding = 0;
/** A product or a quotient. */
export const PRODUCT: Binding = 2;
const WHOLE: Binding = 4;

/** A printed part of a formula. */
export interface Printed {
  readonly text: string;
  readonly binding: Binding;
}

const BINDINGS: Readonly<Record<Sign, Binding>> = { '+': 1, '-': 1, '*': PRODUCT, '/': PRODUCT, '^': 3 };

export function whole(text: string): Printed {
  return { text, binding: WHOLE };
}

/**
 * `left sign right`, with brackets only where the reading would change without them.
 * @example
 * infix('*', { text: 'a+b', binding: 1 }, whole('c'), '').text //=> '(a+b)*c'
 */
export function infix(sign: Sign, left: Printed, right: Printed, space: '' | ' '): Printed {
  const binding = BINDINGS[sign];
  const rightNeeds = sign === '+' || sign === '*' ? binding : binding + 1;
  return {
    text: `${bracketed(left, binding)}${space}${sign}${space}${bracketed(right, rightNeeds)}`,
    binding,
  };
}

/**
 * The text, in brackets if it binds looser than needed.
 * @example
 * bracketed({ text: 'a+b', binding: 1 }, 2) //=> '(a+b)'
 */
export function bracketed(printed: Printed, needed: number): string {
  return printed.binding < needed ? `(${printed.text})` : printed.text;
}
