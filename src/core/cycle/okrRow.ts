import type { Day } from '../calendar/day.ts';
import { keyResultTypes, stayTypes } from '../okr/progress.ts';
import { type Status, statuses } from '../okr/status.ts';
import type { ScorecardKey } from '../tables/scorecard/columns.ts';
import { wordId } from '../tables/scorecard/fields.ts';
import { objectiveOf } from '../tables/scorecard/keys.ts';

/** A day, and not the moment at which it begins somewhere. */
export type OkrCell = string | number | boolean | { readonly day: Day };

/** What the cells of a row of the OKRs tab hold, blank ones left out. */
export interface OkrCells {
  readonly cells: Readonly<Partial<Record<ScorecardKey, OkrCell>>>;
}

/** An objective with its key results; those of an objective that is gone stand under null. */
export interface ObjectiveRows<Row extends OkrCells> {
  readonly key: string;
  readonly row: Row | null;
  readonly keyResults: readonly Row[];
}

export function keyOf({ cells }: OkrCells): string {
  return String(cells.key ?? '');
}

export function titleOf({ cells }: OkrCells): string {
  return String(cells.title ?? '');
}

/** The objectives in the order in which they stand in the sheet. */
export function objectivesOf<Row extends OkrCells>(rows: readonly Row[]): readonly ObjectiveRows<Row>[] {
  const keys = [...new Set(rows.map((row) => objectiveOf(keyOf(row))).filter((key) => key !== ''))];
  return keys.map((key) => ({
    key,
    row: rows.find((row) => keyOf(row) === key) ?? null,
    keyResults: rows.filter((row) => keyOf(row) !== key && objectiveOf(keyOf(row)) === key),
  }));
}

/** The status that a cell shows, in whichever language the tab is. */
export function statusOf({ cells }: OkrCells): Status {
  const shown = String(cells.status ?? '');
  const ids = Object.keys(statuses) as Status[];
  return ids.find((id) => [statuses[id].en, statuses[id].fa].some((word) => shown.endsWith(word))) ?? 'no_data';
}

export function progressOf({ cells }: OkrCells): number | null {
  return typeof cells.progress === 'number' ? cells.progress : null;
}

/** Whether a row is judged by a limit that it is to keep to, and not by its pace. */
export function hasLimit({ cells }: OkrCells): boolean {
  return stayTypes.some((id) => id === wordId(keyResultTypes, String(cells.type ?? '')));
}

/** The day on which the cycle of a row begins or ends, else that of its objective. */
export function dayOfRow(row: OkrCells, end: 'firstDay' | 'lastDay', rows: readonly OkrCells[]): Day | null {
  const objective = rows.find((each) => keyOf(each) === objectiveOf(keyOf(row)));
  return dayIn(row, end) ?? (objective ? dayIn(objective, end) : null);
}

function dayIn({ cells }: OkrCells, end: 'firstDay' | 'lastDay'): Day | null {
  const cell = cells[end];
  return typeof cell === 'object' ? cell.day : null;
}
