import type { CheckInLog, KnownReadings, OkrList, OkrRow } from '../../../src/api.ts';
import type { Day } from '../../../src/core/calendar/day.ts';
import { foldText } from '../../../src/core/fold.ts';
import { type Due, dueOn, nextDueDay } from '../../../src/core/okr/due.ts';
import { keyOf, objectivesOf } from '../okrs/okrTree.ts';

/** A key result as the week sees it. */
export interface WeekRow {
  readonly key: string;
  readonly row: OkrRow;
  /** Its own owner, or else its objective's. */
  readonly owner: string;
  readonly due: Due;
  /** How many days ago its last reading was. */
  readonly age: number | null;
  readonly known: KnownReadings | null;
}

export interface MyWeek {
  /** The owners that the OKRs tab names. */
  readonly owners: readonly string[];
  /** Whose key results are shown, `''` for everyone's. */
  readonly whose: string;
  /** Those that ask for a check-in, in the order of the tab. */
  readonly waiting: readonly WeekRow[];
  readonly fresh: readonly WeekRow[];
  /** When the first of the others will ask. */
  readonly nextDay: Day | null;
}

/** What there is to check in: key results with a key of their own, and what the log knows of them. */
export function myWeek({ rows }: OkrList, { me, today, staleAfterDays, known }: CheckInLog): MyWeek {
  const all = keyResults(rows).map(({ row, owner }): WeekRow => {
    const readings = known.find(({ key }) => key === keyOf(row)) ?? null;
    const last = lastReading(row, readings);
    const age = last === null ? null : today - last;
    return { key: keyOf(row), row, owner, due: dueOn(last, today, staleAfterDays), age, known: readings };
  });
  const owners = ownersOf(all);
  const whose = owners.find((owner) => foldText(owner) === foldText(me)) ?? '';
  const shown = all.filter(({ owner }) => whose === '' || foldText(owner) === foldText(whose));
  const fresh = shown.filter(({ due }) => due === 'fresh');
  const lastDays = fresh.flatMap(({ age }) => (age === null ? [] : [today - age]));
  return {
    owners,
    whose,
    waiting: shown.filter(({ due }) => due !== 'fresh'),
    fresh,
    nextDay: lastDays.length === 0 ? null : nextDueDay(Math.min(...lastDays), staleAfterDays),
  };
}

function keyResults(rows: readonly OkrRow[]): { readonly row: OkrRow; readonly owner: string }[] {
  const keys = rows.map(keyOf);
  return objectivesOf(rows).flatMap(({ row: objective, keyResults }) =>
    keyResults
      .filter((row) => keys.indexOf(keyOf(row)) === keys.lastIndexOf(keyOf(row)))
      .map((row) => ({ row, owner: String(row.cells.owner ?? objective?.cells.owner ?? '').trim() })),
  );
}

/** The log may have been deleted, and the day in the OKRs tab typed over: the later of both counts. */
function lastReading({ cells }: OkrRow, known: KnownReadings | null): Day | null {
  const days = [known?.lastDay ?? null, typeof cells.checkedIn === 'object' ? cells.checkedIn.day : null];
  const there = days.filter((day): day is Day => day !== null);
  return there.length === 0 ? null : Math.max(...there);
}

function ownersOf(rows: readonly WeekRow[]): readonly string[] {
  const names = rows.map(({ owner }) => owner).filter((owner) => owner !== '');
  const folded = names.map(foldText);
  return names.filter((_, index) => folded.indexOf(folded[index] as string) === index);
}
