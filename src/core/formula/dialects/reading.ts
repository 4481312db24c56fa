import { isoText } from '../../calendar/day.ts';
import { plainDecimal } from '../../numbers/write.ts';
import type { Text } from '../../text.ts';
import type { Condition, Expression } from '../expression.ts';
import { bracketed, COMPARISON, infix, type Printed, whole } from '../print.ts';

/** How the docs name an argument and a word: `newCustomers` is read as `new_customers`. */
export interface Naming {
  readonly argument: (name: string) => string;
  readonly words: Readonly<Record<string, Text>>;
  readonly language: keyof Text;
}

/**
 * A formula as people read it in the docs and the sidebar: `(current - start) / (target - start)`.
 * @example
 * formulaText(over(argument('adCost'), 2), { argument: shownName, words: {}, language: 'en' }) //=> 'ad_cost / 2'
 */
export function formulaText(expression: Expression, naming: Naming): string {
  return print(expression, naming).text;
}

function print(expression: Expression, naming: Naming): Printed {
  const of = (part: Expression): Printed => print(part, naming);
  const text = (part: Expression): string => of(part).text;
  switch (expression.op) {
    case 'argument':
      return whole(naming.argument(expression.name));
    case 'number':
      return whole(plainDecimal(expression.value));
    case 'infix':
      return infix(expression.sign, of(expression.left), of(expression.right), ' ');
    case 'if':
      return whole(`if(${text(expression.test)}; ${text(expression.holds)}; ${text(expression.otherwise)})`);
    case 'clamp':
      return whole(
        clampText(
          expression.low && text(expression.low),
          text(expression.value),
          expression.high && text(expression.high),
        ),
      );
    case 'round':
      return whole(`round(${text(expression.value)}; ${expression.decimals})`);
    case 'ceil':
    case 'floor':
      return whole(`${expression.op}(${text(expression.value)})`);
    case 'day':
      return whole(isoText(expression.day));
    case 'sum':
    case 'count':
      return whole(`${expression.op}(${text(expression.list)})`);
    case 'countWhere':
      return whole(
        `count(${text(expression.list)} ${SPOKEN[expression.sign] ?? expression.sign} ${text(expression.than)})`,
      );
    case 'repeat':
      return whole(`rept("${expression.text}"; ${text(expression.times)})`);
    case 'join':
      return whole(expression.parts.map(text).join(' & '));
    case 'word':
      return whole(`"${naming.words[expression.id]?.[naming.language] ?? expression.id}"`);
    case 'nothing':
      return whole('""');
    default:
      return condition(expression, naming);
  }
}

const SPOKEN: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '<>': '≠' };

function condition(test: Condition, naming: Naming): Printed {
  const of = (part: Expression): string => bracketed(print(part, naming), COMPARISON + 1);
  switch (test.op) {
    case 'compare':
      return { text: `${of(test.left)} ${SPOKEN[test.sign] ?? test.sign} ${of(test.right)}`, binding: COMPARISON };
    case 'both':
    case 'either': {
      const link = test.op === 'both' ? 'and' : 'or';
      return { text: `${of(test.left)} ${link} ${of(test.right)}`, binding: COMPARISON };
    }
    case 'is': {
      const name = naming.argument(test.option.name);
      return { text: test.words.map((option) => `${name} = "${option}"`).join(' or '), binding: COMPARISON };
    }
    case 'blank':
      return { text: `${naming.argument(test.argument.name)} = ""`, binding: COMPARISON };
  }
}

function clampText(low: string | null, value: string, high: string | null): string {
  const lifted = low === null ? value : `max(${value}; ${low})`;
  return high === null ? lifted : `min(${lifted}; ${high})`;
}
