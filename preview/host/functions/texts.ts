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
  // The engine makes a pattern of the text for every cell, and reads `$&` in what replaces it.
  define(
    'SUBSTITUTE',
    'A text with another in place of a part of it.',
    ['text (string)', 'search_for (string)', 'replace_with (string)', 'occurrence (number, optional)'],
    function (this: EvalContext, ...args) {
      const [text = '', part = '', other = ''] = args.slice(0, 3).map((arg) => helpers.toString(cellOf(arg)));
      const occurrence = args[3] === undefined ? 0 : Math.trunc(numberOf(args[3], this));
      if (occurrence < 0) throw new Error(`SUBSTITUTE: occurrence must be at least 0, got ${occurrence}.`);
      if (part === '') return text;
      const pieces = text.split(part);
      if (occurrence === 0) return pieces.join(other);
      if (occurrence >= pieces.length) return text;
      return [pieces.slice(0, occurrence).join(part), pieces.slice(occurrence).join(part)].join(other);
    },
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
