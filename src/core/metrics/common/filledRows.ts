import { shownName } from '../../functions/argument.ts';
import { Refusal } from '../../refusal/refusal.ts';

type FilledRow<Name extends string> = { readonly [N in Name]: number } & { readonly row: number };

/** Parallel lists row by row, rows counted from 1. A blank row is skipped; one that is blank only in part is refused. */
export function filledRows<Name extends string>(
  lists: Readonly<Record<Name, readonly (number | null)[]>>,
): FilledRow<Name>[] {
  const columns = Object.entries(lists) as [Name, readonly (number | null)[]][];
  const height = columns[0]?.[1].length ?? 0;
  return Array.from({ length: height }, (_, index) => index).flatMap((index) => {
    const blank = columns.filter(([, list]) => (list[index] ?? null) === null);
    if (blank.length === columns.length) return [];
    const [missing] = blank;
    if (missing) throw new Refusal('blankInRow', { argument: shownName(missing[0]), row: index + 1 });
    const cells = columns.map(([name, list]) => [name, list[index]]);
    return [{ ...Object.fromEntries(cells), row: index + 1 } as FilledRow<Name>];
  });
}
