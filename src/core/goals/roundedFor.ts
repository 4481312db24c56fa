import type { Measure } from './goal.ts';

/** Noise of a multiplication by 100, which is no decimal that someone has typed. */
const NOISE = 1e6;

/**
 * A number as a tool can keep it: whole where it takes only whole numbers of its own scale, percentages counted to 100, and with as many
 * decimals as it says. A target that is not reached stays so: 99.6 of 100 is 99.
 * @example
 * roundedFor(99.6, { kind: 'number', unit: '', type: 'auto', start: 0, target: 100, current: 0, takes: 'wholeNumbers' }) //=> 99
 */
export function roundedFor(value: number, { kind, takes, decimals, start, target }: Measure): number {
  if (kind === 'yesNo') return value >= 1 ? 1 : 0;
  const kept = takes === 'wholeNumbers' ? 0 : decimals;
  if (kept === undefined) return value;
  const scale = 10 ** kept * (kind === 'percent' ? 100 : 1);
  const scaled = Math.round(value * scale * NOISE) / NOISE;
  const isDown = target !== null && start !== null && start > target;
  const isReached = (number: number): boolean => target !== null && (isDown ? number <= target : number >= target);
  const rounded = Math.round(scaled);
  const isFalse = isReached(rounded / scale) && !isReached(scaled / scale);
  return (isFalse ? (isDown ? Math.ceil(scaled) : Math.floor(scaled)) : rounded) / scale;
}
