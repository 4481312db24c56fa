import { helpers } from '../engine/odoo.ts';
import { cellByCell, isSeveral } from './cellByCell.ts';
import { cellOf, cellsOf, define, type EvalContext, type FunctionResultObject, numberOf } from './define.ts';

/** Functions about text. */
export function defineTexts(): void {
  define('REPT', 'A text repeated.', ['text (any)', 'times (any)'], function (this: EvalContext, text, times) {
    const count = numberOf(times, this);
    if (count < 0) throw new Error(`REPT: times must be at least 0, got ${count}.`);
    return helpers.toString(cellOf(text)).repeat(Math.trunc(count));
  });
  // The engine reads `a & b` as CONCATENATE, which joins whole ranges; Google's sign works row by row in an array formula.
  define('CONCATENATE', 'Texts one after the other.', ['texts (any, range<any>, repeating)'], (...texts) =>
    texts.length === 2 && texts.some(isSeveral) ? cellByCell(texts, joined) : joined(cellsOf(texts)),
  );
  define('REGEXMATCH', 'True when a text holds a pattern.', ['text (any)', 'pattern (any)'], (text, pattern) =>
    new RegExp(helpers.toString(cellOf(pattern)), 'u').test(helpers.toString(cellOf(text))),
  );
  define('UNICHAR', 'The letter of a Unicode number.', ['number (any)'], function (this: EvalContext, number) {
    return String.fromCodePoint(numberOf(number, this));
  });
  define('TO_TEXT', 'A value as its cell shows it.', ['value (any)'], function (this: EvalContext, arg) {
    const { value, format } = cellOf(arg);
    return helpers.formatValue(value, { ...(format ? { format } : {}), locale: this.locale });
  });
}

/** An error in one of the texts is the result. */
function joined(cells: readonly FunctionResultObject[]): FunctionResultObject {
  const broken = cells.find(({ value }) => helpers.isEvaluationError(value));
  return broken ?? { value: cells.map((cell) => helpers.toString(cell)).join('') };
}
