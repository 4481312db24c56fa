import { helpers } from '../engine/odoo.ts';
import { cellOf, define, type EvalContext, numberOf } from './define.ts';

/** Functions about text. */
export function defineTexts(): void {
  define('REPT', 'A text repeated.', ['text (any)', 'times (any)'], function (this: EvalContext, text, times) {
    const count = numberOf(times, this);
    if (count < 0) throw new Error(`REPT: times must be at least 0, got ${count}.`);
    return helpers.toString(cellOf(text)).repeat(Math.trunc(count));
  });
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
