import type { Day } from '../calendar/day.ts';
import { goalStatuses, isClosed } from '../goals/goalStatus.ts';
import { type Due, dueOn } from '../okr/due.ts';
import { wordId } from '../tables/scorecard/fields.ts';
import { keyOf, type OkrCells, objectivesOf } from './okrRow.ts';

/** What the log tells of a key result, of which the week needs the last day. */
interface Known {
  readonly key: string;
  readonly lastDay: Day | null;
}

/** A key result as the week sees it. */
export interface WeekRowOf<Row extends OkrCells, Readings extends Known> {
  readonly key: string;
  readonly row: Row;
  /** Its own owner, or else its objective's. */
  readonly owner: string;
  readonly due: Due;
  /** How many days ago its last reading was. */
  readonly age: number | null;
  readonly known: Readings | null;
}

interface Log<Readings extends Known> {
  readonly today: Day;
  readonly staleAfterDays: number;
  readonly known: readonly Readings[];
}

/**
 * The key results of the tab with what the log knows of each; a key that two rows have is nobody's, and what has ended in the tool it came
 * from waits for nobody.
 */
export function weekRows<Row extends OkrCells, Readings extends Known>(
  rows: readonly Row[],
  { today, staleAfterDays, known }: Log<Readings>,
): readonly WeekRowOf<Row, Readings>[] {
  return keyResults(rows).map(({ row, owner }) => {
    const readings = known.find(({ key }) => key === keyOf(row)) ?? null;
    const last = lastReading(row, readings);
    const age = last === null ? null : today - last;
    return { key: keyOf(row), row, owner, due: dueOn(last, today, staleAfterDays), age, known: readings };
  });
}

function keyResults<Row extends OkrCells>(rows: readonly Row[]): { readonly row: Row; readonly owner: string }[] {
  const keys = rows.map(keyOf);
  const open = objectivesOf(rows).filter(({ row }) => row === null || !hasEndedThere(row));
  return open.flatMap(({ row: objective, keyResults }) =>
    keyResults
      .filter((row) => !hasEndedThere(row))
      .filter((row) => keys.indexOf(keyOf(row)) === keys.lastIndexOf(keyOf(row)))
      .map((row) => ({ row, owner: String(row.cells.owner ?? objective?.cells.owner ?? '').trim() })),
  );
}

/** The log may have been deleted, and the day in the OKRs tab typed over: the later of both counts. */
function lastReading({ cells }: OkrCells, known: Known | null): Day | null {
  const days = [known?.lastDay ?? null, typeof cells.checkedIn === 'object' ? cells.checkedIn.day : null];
  const there = days.filter((day): day is Day => day !== null);
  return there.length === 0 ? null : Math.max(...there);
}

function hasEndedThere({ cells }: OkrCells): boolean {
  return isClosed(wordId(goalStatuses, String(cells.statusThere ?? '')) ?? null);
}
