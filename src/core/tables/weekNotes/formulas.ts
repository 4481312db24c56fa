import { serialOf } from '../../calendar/day.ts';
import { weekNumber } from '../../calendar/week.ts';
import { quoted } from '../../formula/dialects/sheets.ts';
import { gregorianSerial } from '../scorecard/dayFormulas.ts';
import { orBlank } from '../scorecard/rowTerms.ts';
import type { ColumnFormula, FormulaScope } from '../table.ts';
import type { WeekNotesKey } from './columns.ts';
import { DAYS_PLANNED_AHEAD } from './daysPlannedAhead.ts';
import { type NoteKind, noteKinds, noteStates } from './kinds.ts';

type Ranges = Parameters<ColumnFormula<WeekNotesKey>>[0];
type Body = (range: Ranges, scope: FormulaScope) => string;

/** The same rules as src/core/cycle/weekNotes.ts: nothing has to run at the end of a week. Source: rule R12. */
export const weekNotesFormulas: Readonly<Partial<Record<WeekNotesKey, ColumnFormula<WeekNotesKey>>>> = {
  state: column(state),
  weeksPostponed: column((range, scope) => `IF(${isPostponed(range, scope)};${weeksSince(range, scope)};"")`),
};

/** A row without a text stays clean. */
function column(body: Body): ColumnFormula<WeekNotesKey> {
  return (range, scope) => `=ARRAYFORMULA(IF(${range('text')}<>"";${body(range, scope)};${scope.blank}))`;
}

function state(range: Ranges, scope: FormulaScope): string {
  const word = (id: keyof typeof noteStates): string => quoted(noteStates[id][scope.language]);
  const unfinished = `IF(${isPostponed(range, scope)};${word('postponed')};${word('open')})`;
  return `IF(${isKind('progress', range, scope)};"";IF(${isDone(range)};${word('done')};${unfinished}))`;
}

/** A plan of an earlier week that is not done. */
function isPostponed(range: Ranges, scope: FormulaScope): string {
  const isPlan = `(1-${isKind('progress', range, scope)})*(1-${isKind('problem', range, scope)})`;
  return `${isPlan}*(1-${isDone(range)})*(${weeksSince(range, scope)}>0)`;
}

function isKind(kind: NoteKind, range: Ranges, { language }: FormulaScope): string {
  return `(${orBlank(range('kind'))}=${quoted(noteKinds[kind][language])})`;
}

function isDone(range: Ranges): string {
  return `(${orBlank(range('doneOn'))}<>"")`;
}

/** How many weeks after the one that its plan is for this one is; 0 where the day is none. */
function weeksSince(range: Ranges, { settings }: FormulaScope): string {
  const day = orBlank(range('day'));
  // Weeks are counted from the serial number 0 on, from which the first day of a week is so far away.
  const shift =
    Array.from({ length: 7 }, (_, days) => days).find((days) => startsWeek(-days, settings.firstWeekday)) ?? 0;
  const weekOf = (serial: string): string => `INT((${serial}+${shift})/7)`;
  return `IF(ISNUMBER(${day});${weekOf('TODAY()')}-${weekOf(`(${gregorianSerial(day)}+${DAYS_PLANNED_AHEAD})`)};0)`;
}

function startsWeek(serial: number, firstWeekday: FormulaScope['settings']['firstWeekday']): boolean {
  const day = serial - serialOf(0);
  return weekNumber(day, firstWeekday) > weekNumber(day - 1, firstWeekday);
}
