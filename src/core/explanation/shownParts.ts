import { changeOf } from './changeOf.ts';

/** Digits of the larger of two values, and of their change, that are shown at least. */
const VALUE_DIGITS = 4;
const CHANGE_DIGITS = 2;

/**
 * The step to which two values, their change and its parts are all rounded, so that what is shown adds up: a power of 10.
 * @param usual the step where the change needs no finer one; as many digits as count where it is left out
 * @example
 * shownStep({ before: 279_744, after: 325_264 }) //=> 100
 */
export function shownStep(values: { readonly before: number; readonly after: number }, usual?: number): number {
  const largest = Math.max(Math.abs(values.before), Math.abs(values.after));
  const change = Math.abs(changeOf(values));
  const ofValues = usual ?? (largest === 0 ? 1 : lastPlace(largest, VALUE_DIGITS));
  return change === 0 ? ofValues : Math.min(ofValues, lastPlace(change, CHANGE_DIGITS));
}

/** The place of the last of so many digits. */
function lastPlace(value: number, digits: number): number {
  return 10 ** (Math.floor(Math.log10(value)) - digits + 1);
}

/**
 * A value rounded to a step.
 * @example
 * roundedTo(279_744, 100) //=> 279_700
 */
export function roundedTo(value: number, step: number): number {
  return exact(Math.round(value / step), step);
}

/** Binary arithmetic leaves no tail behind the last digit. */
function exact(units: number, step: number): number {
  return Number((units * step).toPrecision(12)) + 0;
}

/**
 * Parts rounded to a step so that they add up to a rounded whole: those that rounding took most from give way. A part of 0 stays 0.
 * @param whole a multiple of the step
 * @example
 * shownParts([33.4, 33.4, 33.2], 100, 1) //=> [34, 33, 33]
 */
export function shownParts(parts: readonly number[], whole: number, step: number): number[] {
  const units = parts.map((part) => Math.round(part / step));
  const missing = Math.round(whole / step) - units.reduce((sum, each) => sum + each, 0);
  const side = Math.sign(missing);
  const left = (index: number): number => ((parts[index] ?? 0) / step - (units[index] ?? 0)) * side;
  const order = parts
    .flatMap((part, index) => (part === 0 ? [] : [index]))
    .sort((one, other) => left(other) - left(one));
  for (let given = 0; given < Math.abs(missing) && order.length > 0; given++) {
    const index = order[given % order.length] as number;
    units[index] = (units[index] ?? 0) + side;
  }
  return units.map((each) => exact(each, step));
}
