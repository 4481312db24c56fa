import { distinctNames } from '../../distinctNames.ts';
import type { Computed, Table } from '../../functions/sheetFunction.ts';
import { touchesOf } from './path.ts';

type Series = readonly (number | null)[];

interface Paths {
  readonly paths: readonly (string | null)[];
  readonly conversions: Series;
  readonly values: Series | null;
}

/** The share of the credit that each touch of a path takes; they add up to 1. */
export type ShareRule = (touches: readonly string[]) => readonly number[];

/** Channel, credit and (if values are given) value, largest credit first; `none` names a path without any channel. */
export function creditTable({ paths, conversions, values }: Paths, none: string, sharesOf: ShareRule): Table | null {
  const channels = distinctNames();
  const credits: number[] = [];
  const channelValues: number[] = [];
  paths.forEach((path, row) => {
    const touches = touchesOf(path);
    const shares = touches.length > 0 ? sharesOf(touches) : [1];
    shares.forEach((share, position) => {
      const channel = channels.numberOf(touches[position] ?? none);
      credits[channel] = (credits[channel] ?? 0) + share * (conversions[row] ?? 0);
      channelValues[channel] = (channelValues[channel] ?? 0) + share * (values?.[row] ?? 0);
    });
  });
  const valued = values?.some((value) => value !== null);
  const rows = channels.names
    .map((name, channel): Computed[] => [
      name,
      credits[channel] as number,
      ...(valued ? [channelValues[channel] ?? 0] : []),
    ])
    .filter(([, credit, value]) => credit !== 0 || (value ?? 0) !== 0);
  return rows.length > 0 ? largestFirst(rows, 1) : null;
}

/** Rows by the number in a column, largest first; numbers that differ by binary noise keep their order of appearance. */
export function largestFirst(rows: readonly (readonly Computed[])[], column: number): Table {
  const size = (row: readonly Computed[]): number => Number((row[column] as number).toPrecision(12));
  return [...rows].sort((one, other) => size(other) - size(one));
}
