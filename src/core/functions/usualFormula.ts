import type { Condition, Expression } from '../formula/expression.ts';
import type { Argument, Arguments } from './argument.ts';
import { formulaOf, type SheetFunction } from './sheetFunction.ts';

/**
 * The formula of a call that gives every number and leaves every choice as it is, or null where a function has none. It is
 * what a reader wants to know first: «جمع مبلغ‌ها», before what else may be chosen.
 */
export function usualFormula(declared: SheetFunction): Expression | null {
  const formula = formulaOf(declared);
  return formula && usual(formula, declared.args);
}

function usual(expression: Expression, args: Arguments): Expression {
  const of = (part: Expression): Expression => usual(part, args);
  switch (expression.op) {
    case 'if': {
      const holds = usuallyHolds(expression.test, args);
      if (holds !== null) return of(holds ? expression.holds : expression.otherwise);
      return { ...expression, holds: of(expression.holds), otherwise: of(expression.otherwise) };
    }
    case 'infix':
      return { ...expression, left: of(expression.left), right: of(expression.right) };
    case 'clamp':
      return {
        ...expression,
        value: of(expression.value),
        low: expression.low && of(expression.low),
        high: expression.high && of(expression.high),
      };
    case 'round':
    case 'ceil':
    case 'floor':
      return { ...expression, value: of(expression.value) };
    case 'sum':
    case 'count':
      return { ...expression, list: of(expression.list) };
    default:
      return expression;
  }
}

/** Null where it hangs on the numbers of the call. */
function usuallyHolds(test: Condition, args: Arguments): boolean | null {
  switch (test.op) {
    case 'blank':
      return false;
    case 'is': {
      const word = defaultWord(args[test.option.name]);
      return word === null ? null : test.words.includes(word);
    }
    case 'both':
    case 'either': {
      const [left, right] = [usuallyHolds(test.left, args), usuallyHolds(test.right, args)];
      const decisive = test.op === 'either';
      if (left === decisive || right === decisive) return decisive;
      return left === null || right === null ? null : !decisive;
    }
    case 'compare':
      return null;
  }
}

function defaultWord(argument: Argument | undefined): string | null {
  if (argument === undefined || !('default' in argument)) return null;
  return String(argument.default);
}
