import type { CheckInLog, KnownReadings, OkrList, OkrRow, Whose } from '../../../src/api.ts';
import type { Day } from '../../../src/core/calendar/day.ts';
import { eachOnce, isSameName, membersOf, teamOf } from '../../../src/core/cycle/teams.ts';
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

/** They have not said who they are, the People tab names no team at all, or none beside their name. */
type NoTeam = 'noName' | 'noTeams' | 'notListed';

export interface MyWeek {
  /** The owners that the OKRs tab names. */
  readonly owners: readonly string[];
  /** This user among them, `''` where they have not said who they are or own nothing. */
  readonly me: string;
  /** Their team, `''` where the People tab names none. */
  readonly team: string;
  /** Why their team cannot be chosen; null where it can, or where no People tab speaks of teams. */
  readonly noTeam: NoTeam | null;
  readonly whose: Whose;
  /** Whose key results and notes are shown; null for everyone's. */
  readonly names: readonly string[] | null;
  /** Those that ask for a check-in, in the order of the tab. */
  readonly waiting: readonly WeekRow[];
  readonly fresh: readonly WeekRow[];
  /** When the first of the others will ask. */
  readonly nextDay: Day | null;
}

/** What there is to check in: key results with a key of their own, and what the log knows of them. */
export function myWeek({ rows }: OkrList, log: CheckInLog): MyWeek {
  const { today, staleAfterDays } = log;
  const all = weekRows(rows, log);
  const owners = eachOnce(all.map(({ owner }) => owner));
  const me = owners.find((owner) => isSameName(owner, log.me)) ?? '';
  const team = teamOf(log.me, log.people);
  const names = namesShown(log, me, team);
  const whose = names === null ? 'everyone' : log.whose;
  const shown = all.filter(({ owner }) => names === null || names.some((name) => isSameName(name, owner)));
  const fresh = shown.filter(({ due }) => due === 'fresh');
  const lastDays = fresh.flatMap(({ age }) => (age === null ? [] : [today - age]));
  return {
    owners,
    me,
    team,
    noTeam: team === '' ? noTeam(log) : null,
    whose,
    names,
    waiting: shown.filter(({ due }) => due !== 'fresh'),
    fresh,
    nextDay: lastDays.length === 0 ? null : nextDueDay(Math.min(...lastDays), staleAfterDays),
  };
}

/** The key results of the tab with what the log knows of each. */
export function weekRows(rows: readonly OkrRow[], { today, staleAfterDays, known }: CheckInLog): readonly WeekRow[] {
  return keyResults(rows).map(({ row, owner }): WeekRow => {
    const readings = known.find(({ key }) => key === keyOf(row)) ?? null;
    const last = lastReading(row, readings);
    const age = last === null ? null : today - last;
    return { key: keyOf(row), row, owner, due: dueOn(last, today, staleAfterDays), age, known: readings };
  });
}

function noTeam({ me, people }: CheckInLog): NoTeam | null {
  if (people.length === 0) return null;
  if (people.every(({ team }) => team === '')) return 'noTeams';
  return me === '' ? 'noName' : 'notListed';
}

function namesShown({ whose, people }: CheckInLog, me: string, team: string): readonly string[] | null {
  if (whose === 'team' && team !== '') return membersOf(team, people);
  return whose === 'mine' && me !== '' ? [me] : null;
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
