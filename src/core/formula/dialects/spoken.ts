import { writeNumber } from '../../numbers/write.ts';
import type { Language, Text } from '../../text.ts';
import type { Comparison, Expression } from '../expression.ts';
import { type Binding, bracketed, type Printed, whole } from '../print.ts';

/** A formula in the reader's words, part by part, so that a page can typeset it. */
export type Spoken =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'signed'; readonly sign: '+' | '−' | '×'; readonly left: Spoken; readonly right: Spoken }
  | { readonly kind: 'fraction'; readonly top: Spoken; readonly bottom: Spoken }
  | { readonly kind: 'power'; readonly base: Spoken; readonly exponent: Spoken }
  /** Something with words before or after it: «جمع», “rounded up”. */
  | { readonly kind: 'described'; readonly before: string; readonly of: Spoken; readonly after: string };

/** What the arguments are called, by their names in the declaration. */
export interface SpokenNaming {
  readonly name: (argument: string) => string;
  readonly language: Language;
}

/** A formula in words, or null where it chooses between cases or writes a text: words would tell that worse than a sentence. */
export function spoken(expression: Expression, naming: SpokenNaming): Spoken | null {
  const of = (part: Expression): Spoken | null => spoken(part, naming);
  const { language } = naming;
  switch (expression.op) {
    case 'argument':
      return { kind: 'words', text: naming.name(expression.name) };
    case 'number':
      return { kind: 'words', text: writeNumber(expression.value, language) };
    case 'infix':
      return infix(expression.sign, of(expression.left), of(expression.right));
    case 'sum':
      return described(WORDS.sumOf[language], of(expression.list), '');
    case 'count':
      return described(WORDS.countOf[language], of(expression.list), '');
    case 'countWhere': {
      const than = of(expression.than);
      if (!than) return null;
      return described(
        WORDS.countOf[language],
        of(expression.list),
        WORDS[expression.sign](spokenText(than))[language],
      );
    }
    case 'ceil':
      return described('', of(expression.value), WORDS.roundedUp[language]);
    case 'clamp': {
      const [low, high] = [expression.low && of(expression.low), expression.high && of(expression.high)];
      const limits = low && high ? WORDS.between(spokenText(low), spokenText(high)) : null;
      return limits && described('', of(expression.value), limits[language]);
    }
    default:
      return null;
  }
}

type CountWords = { readonly [Sign in Comparison]: (than: string) => Text };

const WORDS = {
  sumOf: { en: 'sum of', fa: 'جمع' },
  countOf: { en: 'number of', fa: 'تعداد' },
  roundedUp: { en: '(rounded up)', fa: '(گرد به بالا)' },
  between: (low: string, high: string): Text => ({ en: `(from ${low} to ${high})`, fa: `(از ${low} تا ${high})` }),
  '>=': (than) => ({ en: `of ${than} or more`, fa: `از ${than} به بالا` }),
  '<=': (than) => ({ en: `of ${than} or less`, fa: `از ${than} به پایین` }),
  '>': (than) => ({ en: `above ${than}`, fa: `بالاتر از ${than}` }),
  '<': (than) => ({ en: `below ${than}`, fa: `پایین‌تر از ${than}` }),
  '=': (than) => ({ en: `of ${than}`, fa: `برابر با ${than}` }),
  '<>': (than) => ({ en: `other than ${than}`, fa: `جز ${than}` }),
} satisfies Record<string, unknown> & CountWords;

function infix(sign: '+' | '-' | '*' | '/' | '^', left: Spoken | null, right: Spoken | null): Spoken | null {
  if (!left || !right) return null;
  switch (sign) {
    case '/':
      // A fraction of a fraction is one fraction: engagements ÷ (followers × posts).
      return left.kind === 'fraction'
        ? { ...left, bottom: { kind: 'signed', sign: '×', left: left.bottom, right } }
        : { kind: 'fraction', top: left, bottom: right };
    case '^':
      return { kind: 'power', base: left, exponent: right };
    default:
      return { kind: 'signed', sign: ({ '+': '+', '-': '−', '*': '×' } as const)[sign], left, right };
  }
}

function described(before: string, of: Spoken | null, after: string): Spoken | null {
  return of && { kind: 'described', before, of, after };
}

/**
 * A spoken formula in one line: «هزینه ÷ مشتریان تازه».
 * @example
 * spokenText({ kind: 'fraction', top: { kind: 'words', text: 'cost' }, bottom: { kind: 'words', text: 'leads' } })
 * //=> 'cost ÷ leads'
 */
export function spokenText(said: Spoken): string {
  return printed(said).text;
}

function printed(said: Spoken): Printed {
  switch (said.kind) {
    case 'words':
      return whole(said.text);
    case 'signed':
      return joined(said.sign, said.left, said.right, said.sign === '×' ? 2 : 1);
    case 'fraction':
      return joined('÷', said.top, said.bottom, 2);
    case 'power':
      return joined('^', said.base, said.exponent, 3);
    case 'described':
      return whole([said.before, bracketed(printed(said.of), 4), said.after].filter(Boolean).join(' '));
  }
}

function joined(sign: string, left: Spoken, right: Spoken, binding: Binding): Printed {
  const rightNeeds = sign === '+' || sign === '×' ? binding : binding + 1;
  return { text: `${bracketed(printed(left), binding)} ${sign} ${bracketed(printed(right), rightNeeds)}`, binding };
}
