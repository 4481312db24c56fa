import { type Arg, cellsOf, define, type EvalContext, numberOf } from './define.ts';

/** Rounds towards a factor; both must have one sign, as in Google Sheets. */
function mround(value: number, factor: number): number {
  if (factor === 0) return 0;
  if (value * factor < 0) throw new Error(`MROUND: value and factor must have one sign, got ${value} and ${factor}.`);
  return Math.round(value / factor) * factor;
}

function factorial(value: number): number {
  const whole = Math.trunc(value);
  if (whole < 0) throw new Error(`FACT: value must be at least 0, got ${value}.`);
  let product = 1;
  for (let factor = 2; factor <= whole; factor++) product *= factor;
  return product;
}

function combinations(n: number, k: number): number {
  const [all, chosen] = [Math.trunc(n), Math.trunc(k)];
  if (chosen < 0 || chosen > all) throw new Error(`COMBIN: k must be between 0 and n, got ${chosen} of ${all}.`);
  let count = 1;
  for (let i = 1; i <= chosen; i++) count = (count * (all - chosen + i)) / i;
  return Math.round(count);
}

function positiveNumbers(name: string, args: readonly Arg[]): number[] {
  const numbers = cellsOf(args).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (numbers.length === 0 || numbers.some((number) => number <= 0)) {
    throw new Error(`${name}: all values must be above 0, got ${numbers.join(', ') || 'none'}.`);
  }
  return numbers;
}

const ONE = ['value (any)'];
const TWO = ['value (any)', 'factor (any)'];
const MANY = ['value (any, range<any>)', 'values (any, range<any>, repeating)'];

export function defineNumbers(): void {
  const one = (name: string, about: string, of: (value: number) => number) =>
    define(name, about, ONE, function (this: EvalContext, value) {
      return of(numberOf(value, this));
    });
  const two = (name: string, about: string, of: (a: number, b: number) => number) =>
    define(name, about, TWO, function (this: EvalContext, a, b) {
      return of(numberOf(a, this), numberOf(b, this));
    });
  one('SIGN', 'The sign of a number: -1, 0 or 1.', Math.sign);
  one('FACT', 'The factorial of a number.', factorial);
  one('LOG10', 'The logarithm to base 10.', Math.log10);
  two('MROUND', 'A number rounded to a multiple.', mround);
  two('QUOTIENT', 'One number divided by another, without the rest.', (a, b) => Math.trunc(a / b));
  two('COMBIN', 'The number of ways to choose.', combinations);
  define('SUMSQ', 'The sum of the squares.', MANY, (...args) =>
    cellsOf(args).reduce((sum, { value }) => sum + (typeof value === 'number' ? value * value : 0), 0),
  );
  define('GEOMEAN', 'The geometric mean.', MANY, (...args) => {
    const numbers = positiveNumbers('GEOMEAN', args);
    return Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
  });
  define('HARMEAN', 'The harmonic mean.', MANY, (...args) => {
    const numbers = positiveNumbers('HARMEAN', args);
    return numbers.length / numbers.reduce((sum, number) => sum + 1 / number, 0);
  });
}
