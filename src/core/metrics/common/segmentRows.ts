import { distinctNames } from '../../distinctNames.ts';
import { shownName } from '../../functions/argument.ts';
import { Refusal } from '../../refusal/refusal.ts';

type Lists<Name extends string> = Readonly<Record<Name, readonly (number | null)[]>>;

/** A segment with the sum of each of its numbers, and the row in which it first stands, from 1. */
export type SegmentRow<Name extends string> = { readonly [N in Name]: number } & {
  readonly segment: string;
  readonly row: number;
};

/**
 * The segments of a table, in the order of their first rows, each with its numbers summed over its rows: a blank number adds
 * nothing, a row without any number is passed over.
 * @param unnamed what to call the rows that name no segment
 */
export function segmentRows<Name extends string>(
  segments: readonly (string | null)[],
  lists: Lists<Name>,
  unnamed: string,
): SegmentRow<Name>[] {
  const columns = Object.entries(lists) as [Name, readonly (number | null)[]][];
  const known = distinctNames();
  const rows: { row: number; sums: number[] }[] = [];
  segments.forEach((segment, index) => {
    if (columns.every(([, list]) => (list[index] ?? null) === null)) return;
    const number = known.numberOf(segment ?? unnamed);
    const found = rows[number] ?? { row: index + 1, sums: columns.map(() => 0) };
    rows[number] = found;
    columns.forEach(([, list], column) => {
      found.sums[column] = (found.sums[column] as number) + (list[index] ?? 0);
    });
  });
  return rows.map(({ row, sums }, number) => {
    const named = columns.map(([name], column) => [name, sums[column]]);
    return { ...Object.fromEntries(named), segment: known.names[number] as string, row } as SegmentRow<Name>;
  });
}

/**
 * Refuses a segment that has a part without the whole that it belongs to, such as orders without visits.
 * @throws Refusal that names the whole and the segment's first row
 */
export function requireWhole<Name extends string>(rows: readonly SegmentRow<Name>[], part: Name, whole: Name): void {
  const broken = rows.find((row) => row[part] !== 0 && row[whole] === 0);
  if (broken) throw new Refusal('above', { argument: shownName(whole), value: 0, limit: 0, row: broken.row });
}
