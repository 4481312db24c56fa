import type { CheckInLog, KnownReadings, OkrList, OkrRow, Whose } from '../../../src/api.ts';
import type { Day } from '../../../src/core/calendar/day.ts';
import { eachOnce, isSameName, membersOf, teamOf } from '../../../src/core/cycle/teams.ts';
import { type WeekRowOf, weekRows } from '../../../src/core/cycle/weekRows.ts';
import { nextDueDay } from '../../../src/core/okr/due.ts';

/** A key result as the week sees it. */
export type WeekRow = WeekRowOf<OkrRow, KnownReadings>;

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
  /** All of them. */
  readonly rows: readonly WeekRow[];
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
    rows: shown,
    nextDay: lastDays.length === 0 ? null : nextDueDay(Math.min(...lastDays), staleAfterDays),
  };
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
