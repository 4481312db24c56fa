import type { CheckInLog, OkrList } from '../../../src/api.ts';
import type { Day } from '../../../src/core/calendar/day.ts';
import { keyOf } from '../../../src/core/cycle/okrRow.ts';
import { type Punctuality, punctuality } from '../../../src/core/cycle/punctuality.ts';
import { eachOnce, isSameName, teamOf } from '../../../src/core/cycle/teams.ts';
import { weekRows } from '../../../src/core/cycle/weekRows.ts';
import { objectiveOf } from '../../../src/core/tables/scorecard/keys.ts';
import type { WeekRow } from '../week/weekRows.ts';

/** Someone who owns key results, or `''` for those that nobody owns, and how they are kept up to date. */
export interface OwnerHealth {
  readonly name: string;
  readonly keyResults: number;
  /** Those whose last reading is neither due nor stale. */
  readonly upToDate: number;
  /** How many days ago the last reading was; null where there is none. */
  readonly age: number | null;
  readonly punctuality: Punctuality;
}

/** The owners of a team; `''` where the People tab names none. */
interface TeamHealth {
  readonly team: string;
  readonly owners: readonly OwnerHealth[];
}

/** How all key results are kept up to date, and those of each owner, team by team. */
export interface ProgrammeHealth {
  readonly all: OwnerHealth;
  readonly teams: readonly TeamHealth[];
}

export function programmeHealth({ rows }: OkrList, log: CheckInLog): ProgrammeHealth {
  const all = weekRows(rows, log);
  const firstDayOf = (row: WeekRow): Day | null => {
    const objective = rows.find((each) => keyOf(each) === objectiveOf(row.key));
    const day = row.row.cells.firstDay ?? objective?.cells.firstDay;
    return typeof day === 'object' ? day.day : null;
  };
  const healthOf = (name: string, own: readonly WeekRow[]): OwnerHealth => {
    const ages = own.flatMap(({ age }) => (age === null ? [] : [age]));
    const reported = own.flatMap((row) => {
      // Nobody is late with a scorecard that did not exist yet.
      if (log.since === null) return [];
      return [{ since: Math.max(log.since, firstDayOf(row) ?? log.since), days: row.known?.days ?? [] }];
    });
    return {
      name,
      keyResults: own.length,
      upToDate: own.filter(({ due }) => due === 'fresh').length,
      age: ages.length === 0 ? null : Math.min(...ages),
      punctuality: punctuality(reported, log.today, log.firstWeekday),
    };
  };
  const names = eachOnce(all.map(({ owner }) => owner));
  const nobodys = all.filter(({ owner }) => owner === '');
  const owners = [
    ...names.map((name) =>
      healthOf(
        name,
        all.filter(({ owner }) => isSameName(owner, name)),
      ),
    ),
    ...(nobodys.length > 0 ? [healthOf('', nobodys)] : []),
  ];
  const teamOfOwner = ({ name }: OwnerHealth): string => teamOf(name, log.people);
  const teams = [...eachOnce(owners.map(teamOfOwner)), ''].map((team) => ({
    team,
    owners: owners.filter((owner) => (team === '' ? teamOfOwner(owner) === '' : isSameName(teamOfOwner(owner), team))),
  }));
  return { all: healthOf('', all), teams: teams.filter((each) => each.owners.length > 0) };
}
