import { mean, median } from '../statistics/center.ts';

/** Rows before and after that are compared: a jump may show at once, or only above the noise of several rows. */
const WINDOWS = [1, 3, 7];
/** A window is used where the history before holds this many of it. */
const LEAST_WINDOWS = 6;
/** In robust standard deviations of what the series did before. */
const FAR = 5;
/** And farther than it ever went before. */
const FARTHER = 1.25;
/** The standard deviation of a normal variable, for a median absolute deviation of 1. */
const NORMAL_MAD = 1.4826;

/**
 * Whether a series jumps at a row as it never did before: the mean of some rows from there on lies farther from the mean of
 * as many rows before than it ever did at an earlier row, far outside of what was usual. A series that wanders, or that
 * rises every Saturday, does not jump.
 * @param start the row, from 0
 * @example
 * jumpsAt([1, 2, 1, 2, 1, 2, 1, 2, 9, 9], 8) //=> true
 */
export function jumpsAt(series: readonly (number | null)[], start: number): boolean {
  return WINDOWS.some((window) => {
    if (start < LEAST_WINDOWS * window || start + window > series.length) return false;
    const usual: number[] = [];
    for (let row = window; row + window <= start; row++) {
      const step = stepAt(series, row, window);
      if (step !== null) usual.push(step);
    }
    const step = stepAt(series, start, window);
    if (step === null || usual.length === 0) return false;
    const center = median(usual);
    const distances = usual.map((each) => Math.abs(each - center));
    const distance = Math.abs(step - center);
    return distance > FAR * NORMAL_MAD * median(distances) && distance > FARTHER * Math.max(...distances);
  });
}

/** The mean of the rows from one on, less that of the rows before; null where either has no value. */
function stepAt(series: readonly (number | null)[], row: number, window: number): number | null {
  const before = series.slice(row - window, row).filter((value) => value !== null);
  const after = series.slice(row, row + window).filter((value) => value !== null);
  return before.length === 0 || after.length === 0 ? null : mean(after) - mean(before);
}
