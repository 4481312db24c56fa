import type { Day } from '../core/calendar/day.ts';
import type { Weekday } from '../core/calendar/week.ts';
import type { Said } from '../core/cycle/acknowledgement.ts';
import type { Person } from '../core/cycle/teams.ts';
import { notesOfWeek, type WeekNote } from '../core/cycle/weekNotes.ts';
import { type History, histories, type Reading } from '../core/okr/readings.ts';
import { checkIns } from '../core/tables/checkIns.ts';
import { weekNotes } from '../core/tables/weekNotes/weekNotes.ts';
import { checkInReadings } from './document/checkInReadings.ts';
import type { OpenDocument } from './document/document.ts';
import { hadLog } from './document/hadLog.ts';
import { type Me, readMe } from './document/me.ts';
import { readPeople } from './document/people.ts';
import { readWeekNotes } from './document/weekNotes.ts';
import { findWholeTable } from './tables/find.ts';

/** How many of the last values the sidebar draws. */
const DRAWN_VALUES = 12;
/** How many days back it is told when there were readings: a quarter and the week that is going on. */
const TOLD_DAYS = 14 * 7;

/** What the log knows of a key result. */
export interface KnownReadings {
  readonly key: string;
  readonly lastDay: Day | null;
  /** The last values, from the oldest on. */
  readonly values: readonly number[];
  /** The day of each of them. */
  readonly valueDays: readonly Day[];
  readonly change: number | null;
  /** The last note, and who wrote it. */
  readonly note: string;
  readonly who: string;
  /** Who has seen it. */
  readonly acknowledgedBy: readonly string[];
  /** The days of its readings in the last quarter. */
  readonly days: readonly Day[];
}

export interface CheckInLog extends Me {
  /** Whether people have deleted the tab: the next check-in begins another. */
  readonly isDeleted: boolean;
  readonly people: readonly Person[];
  /** The day of the first reading of all; null while there is none. */
  readonly since: Day | null;
  readonly today: Day;
  readonly staleAfterDays: number;
  readonly firstWeekday: Weekday;
  readonly known: readonly KnownReadings[];
  /** The lines of the Weekly notes tab that this week is about, of everyone. */
  readonly notes: readonly WeekNote[];
}

/** What the Check-ins tab knows of each key result, and what the week is about, in one read of each tab. */
export function readCheckIns(document: OpenDocument): CheckInLog {
  const log = findWholeTable(checkIns, document.tabs);
  const rows = log ? checkInReadings(log, document) : [];
  const { staleAfterDays, firstWeekday } = document.settings();
  const today = document.today();
  const known = [...histories(rows)].map(([key, history]) => knownOf(key, history, today));
  return {
    ...readMe(),
    isDeleted: !log && hadLog(document),
    people: readPeople(document),
    since: firstDayOf(rows),
    today,
    staleAfterDays,
    firstWeekday,
    known,
    notes: notesNow(document),
  };
}

/** What was done in earlier weeks is not sent. */
function notesNow(document: OpenDocument): readonly WeekNote[] {
  const tab = findWholeTable(weekNotes, document.tabs);
  const notes = tab ? readWeekNotes(tab, document).map(({ note }) => note) : [];
  const { plans, progress, problems } = notesOfWeek(notes, document.today(), document.settings().firstWeekday);
  return [...plans.map(({ note }) => note), ...progress, ...problems];
}

function firstDayOf(rows: readonly Reading[]): Day | null {
  return rows.reduce<Day | null>((first, { day }) => (day === null || (first ?? day) < day ? first : day), null);
}

function knownOf(key: string, { readings: all, last, change }: History<Reading & Said>, today: Day): KnownReadings {
  const drawn = all
    .flatMap(({ day, value }) => (day === null || value === null ? [] : [{ day, value }]))
    .slice(-DRAWN_VALUES);
  return {
    key,
    lastDay: last.day,
    values: drawn.map(({ value }) => value),
    valueDays: drawn.map(({ day }) => day),
    change,
    note: last.note,
    who: last.who,
    acknowledgedBy: last.acknowledgedBy,
    days: all.flatMap(({ day }) => (day === null || day <= today - TOLD_DAYS ? [] : [day])),
  };
}
