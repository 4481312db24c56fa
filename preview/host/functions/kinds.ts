import { helpers } from '../engine/odoo.ts';
import { isDateFormat } from '../formats.ts';
import { cellOf, define, type EvalContext, numberOf } from './define.ts';

const ONE = ['value (any)'];

/** Functions about what a value is. */
export function defineKinds(): void {
  define('N', 'The value as a number, 0 when it is none.', ONE, (arg) => {
    const { value, format } = cellOf(arg);
    if (helpers.isEvaluationError(value)) return { value };
    if (typeof value === 'boolean') return Number(value);
    return typeof value === 'number' ? { value, ...(format ? { format } : {}) } : 0;
  });
  define('T', 'The value if it is text, nothing if not.', ONE, (arg) => {
    const { value } = cellOf(arg);
    return typeof value === 'string' ? value : '';
  });
  define('TYPE', 'A number for the kind of a value.', ['value (any, range<any>)'], (arg) => {
    if (helpers.isMatrix(arg) && arg.flat().length > 1) return 64;
    const { value } = cellOf(arg);
    if (helpers.isEvaluationError(value)) return 16;
    return typeof value === 'boolean' ? 4 : typeof value === 'string' ? 2 : 1;
  });
  define('ISDATE', 'True for a date.', ONE, (arg) => {
    const { value, format } = cellOf(arg);
    return typeof value === 'number' && isDateFormat(format);
  });
  define('TO_DATE', 'A number shown as a date.', ONE, function (this: EvalContext, arg) {
    return { value: numberOf(arg, this), format: 'm/d/yyyy' };
  });
  define('TO_PERCENT', 'A number shown as a percentage.', ONE, function (this: EvalContext, arg) {
    return { value: numberOf(arg, this), format: '0%' };
  });
  define('TO_PURE_NUMBER', 'A number without its format.', ONE, function (this: EvalContext, arg) {
    return { value: numberOf(arg, this), format: '0.###' };
  });
  define(
    'ISBETWEEN',
    'True when a value lies between two others.',
    [
      'value (any)',
      'lower (any)',
      'upper (any)',
      'lower_inclusive (any, default=TRUE)',
      'upper_inclusive (any, default=TRUE)',
    ],
    function (this: EvalContext, value, lower, upper, withLower, withUpper) {
      const [n, low, high] = [numberOf(value, this), numberOf(lower, this), numberOf(upper, this)];
      const isGiven = (arg: typeof withLower) => arg === undefined || helpers.toBoolean(cellOf(arg));
      return (isGiven(withLower) ? n >= low : n > low) && (isGiven(withUpper) ? n <= high : n < high);
    },
  );
}
