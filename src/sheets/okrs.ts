import type { Day } from '../core/calendar/day.ts';
import { isBlankCell, isDateCell } from '../core/cell.ts';
import type { OkrCell } from '../core/cycle/okrRow.ts';
import type { OpenCycle } from '../core/cycle/openCycles.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { ScorecardKey } from '../core/tables/scorecard/columns.ts';
import { type Field, keyResultFields, objectiveFields } from '../core/tables/scorecard/fields.ts';
import { scorecard } from '../core/tables/scorecard/scorecard.ts';
import { followsSteps } from '../core/tables/scorecard/source.ts';
import { stepsTable } from '../core/tables/steps.ts';
import type { Text } from '../core/text.ts';
import { cyclesIn } from './actions/cycleRows.ts';
import { openScorecard, rowOf, selectCell } from './actions/scorecardRows.ts';
import { quarterToPlan } from './document/closedUntil.ts';
import type { OpenDocument } from './document/document.ts';
import { readSteps, type Step } from './document/steps.ts';
import { dayIn } from './tables/dayIn.ts';
import { findWholeTable } from './tables/find.ts';
import { cellIn, tableRows } from './tables/read.ts';

const FIELDS: readonly Field[] = [...new Set([...objectiveFields, ...keyResultFields])];
const COLUMNS = [
  ...FIELDS,
  'key',
  'sampleCurrent',
  'progress',
  'expected',
  'part',
  'status',
  'confidence',
  'checkedIn',
  'source',
  'note',
  'statusThere',
] as const satisfies readonly ScorecardKey[];

/** A row of the OKRs tab: what its cells hold, blank ones left out. */
export interface OkrRow {
  readonly cells: Readonly<Partial<Record<(typeof COLUMNS)[number], OkrCell>>>;
  /** The fields that a formula of the sheet fills. */
  readonly formulas: readonly Field[];
  /** Whether its current value is what its steps come to. */
  readonly followsSteps?: true;
}

export interface OkrList
  extends Pick<Settings, 'calendar' | 'statusRule' | 'ownRules' | 'objectiveStatus' | 'rollUp' | 'staleAfterDays'> {
  readonly today: Day;
  /** The fields whose column is there. */
  readonly fields: readonly Field[];
  readonly rows: readonly OkrRow[];
  /** The cycles of the rows, the first to end first. */
  readonly cycles: readonly Pick<OpenCycle, 'id' | 'name' | 'lastDay'>[];
  /** The quarter in which an objective without days counts. */
  readonly planned: Text;
  /** The steps of milestones, in the order of the Steps tab, each with the day on which it was done; null where nobody says that. */
  readonly steps: readonly (Step & { readonly doneOn: Day | null })[];
}

/** The objectives and key results that stand in the OKRs tab, in the order of its rows, in two reads of it and one of the Steps tab. */
export function listOkrs(document: OpenDocument): OkrList {
  const { calendar, statusRule, ownRules, objectiveStatus, rollUp, staleAfterDays } = document.settings();
  const planned = quarterToPlan(document).name;
  const stepsTab = findWholeTable(stepsTable, document.tabs);
  const judging = {
    planned,
    steps: stepsTab
      ? readSteps(stepsTab).map(({ row, step }) => {
          const doneOn = cellIn(stepsTab, row, 'doneOn');
          return { ...step, doneOn: isDateCell(doneOn) ? document.dayOf(doneOn) : null };
        })
      : [],
    today: document.today(),
    calendar,
    statusRule,
    ownRules,
    objectiveStatus,
    rollUp,
    staleAfterDays,
  };
  const found = findWholeTable(scorecard, document.tabs);
  if (!found) return { ...judging, fields: FIELDS, rows: [], cycles: [] };
  const { positions } = found;
  const fields = FIELDS.filter((field) => positions[field] !== undefined);
  const formulas: string[][] = found.sheet.getDataRange().getFormulas();
  const rows = tableRows(found)
    .filter((row) => !isBlankCell(cellIn(found, row, 'key')) || !isBlankCell(cellIn(found, row, 'title')))
    .map((row): OkrRow => {
      const cells = COLUMNS.flatMap((key): [string, OkrCell][] => {
        const cell = cellIn(found, row, key);
        if (isDateCell(cell)) return [[key, { day: dayIn(cell, document) ?? document.dayOf(cell) }]];
        return isBlankCell(cell) ? [] : [[key, cell]];
      });
      const byFormula = fields.filter((field) => formulas[row.number - 1]?.[(positions[field] as number) - 1]);
      const current = formulas[row.number - 1]?.[(positions.current ?? 0) - 1] ?? '';
      const bySteps = followsSteps(current) && { followsSteps: true as const };
      return { cells: Object.fromEntries(cells), formulas: byFormula, ...bySteps };
    });
  const cycles = cyclesIn(found, document).map(({ id, name, lastDay }) => ({ id, name, lastDay }));
  return { ...judging, fields, rows, cycles };
}

/** Selects a cell of a row, so that the person may type there. */
export function selectInRow(
  { key, field }: { readonly key: string; readonly field: Field },
  document: OpenDocument,
): null {
  const found = openScorecard(key, document);
  selectCell(found, rowOf(found, key).number, found.positions[field] === undefined ? 'title' : field);
  return null;
}
