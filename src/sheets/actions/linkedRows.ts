import type { GoalSource } from '../../connectors/connector.ts';
import type { Day } from '../../core/calendar/day.ts';
import { isBlankCell } from '../../core/cell.ts';
import { followMoved } from '../../core/goals/followMoved.ts';
import type { Goal } from '../../core/goals/goal.ts';
import { goalIdIn } from '../../core/goals/goalIdIn.ts';
import { knownByName } from '../../core/goals/knownByName.ts';
import type { LinkedRow } from '../../core/goals/linkedRow.ts';
import { objectiveOf } from '../../core/tables/scorecard/keys.ts';
import type { OpenDocument } from '../document/document.ts';
import { dayIn } from '../tables/dayIn.ts';
import { bodyRow, cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { isObjectiveKey, keyIn, type Scorecard } from './scorecardRows.ts';

/** A row that is known to be a goal, and where it stands. */
export interface PlacedLink extends LinkedRow {
  readonly row: TableRow;
}

/**
 * The rows that are goals of a tool, by the ids that these have there now. Those of times that the tool was not asked for are left out:
 * nobody knows whether their goals are there.
 */
export function rowsOfGoals(
  found: Scorecard,
  { links, lasting = (id) => id, isListed = () => true }: GoalSource,
  goals: readonly Goal[],
  document: OpenDocument,
): PlacedLink[] {
  const today = document.today();
  return followMoved(linkedRows(found, links, document), goals, lasting).filter(({ id }) => isListed(id, today));
}

/** The rows whose links begin so, from top to bottom. */
export function linkedRows(found: Scorecard, beginning: string, document: OpenDocument): PlacedLink[] {
  const rows = tableRows(found).filter(
    (row) => textIn(found, row, 'link').startsWith(beginning) && keyIn(found, row) !== '',
  );
  return placed(found, rows, document).map((row) => ({ ...row, id: goalIdIn(row.link) }));
}

/** The rows that goals of a file became before. */
export function namedRows(found: Scorecard, goals: readonly Goal[], document: OpenDocument): PlacedLink[] {
  const rows = tableRows(found).filter((row) => keyIn(found, row) !== '');
  const titles = new Map(rows.map((row) => [keyIn(found, row), textIn(found, row, 'title')]));
  const named = placed(found, rows, document).map((row) => ({
    ...row,
    objective: titles.get(objectiveOf(row.key)) ?? '',
    isObjective: isObjectiveKey(row.key),
  }));
  return knownByName(goals, named);
}

function placed(found: Scorecard, rows: readonly TableRow[], document: OpenDocument): Omit<PlacedLink, 'id'>[] {
  if (rows.length === 0) return [];
  const day = (row: TableRow, column: 'firstDay' | 'lastDay'): Day | null =>
    dayIn(cellIn(found, row, column), document);
  const formulas = currentFormulas(found);
  return rows.map((row) => ({
    row,
    key: keyIn(found, row),
    link: textIn(found, row, 'link'),
    title: textIn(found, row, 'title'),
    unit: textIn(found, row, 'unit'),
    target: numberIn(found, row, 'target'),
    current: numberIn(found, row, 'current'),
    isComputed: (formulas[row.number - bodyRow(found)] ?? '') !== '',
    seen: numberIn(found, row, 'valueThere'),
    status: textIn(found, row, 'statusThere'),
    firstDay: day(row, 'firstDay'),
    lastDay: day(row, 'lastDay'),
  }));
}

function textIn(found: Scorecard, row: TableRow, key: 'link' | 'title' | 'unit' | 'statusThere'): string {
  return String(cellIn(found, row, key) ?? '').trim();
}

function numberIn(found: Scorecard, row: TableRow, key: 'target' | 'current' | 'valueThere'): number | null {
  const cell = cellIn(found, row, key);
  return typeof cell === 'number' && !isBlankCell(cell) ? cell : null;
}

function currentFormulas(found: Scorecard): readonly string[] {
  const { current } = found.positions;
  const height = tableRows(found).length;
  if (current === undefined) return [];
  return found.sheet
    .getRange(bodyRow(found), current, height, 1)
    .getFormulas()
    .map(([formula = '']) => formula);
}
