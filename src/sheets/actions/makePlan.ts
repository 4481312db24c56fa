import type { Day } from '../../core/calendar/day.ts';
import { quarterOf } from '../../core/calendar/quarter.ts';
import { isBlankCell, isDateCell } from '../../core/cell.ts';
import { planLines } from '../../core/cycle/plan/lines.ts';
import { type PlannedKpi, plannedObjectives } from '../../core/cycle/plan/planned.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { type KpisKey, kpisTable } from '../../core/tables/kpis/kpis.ts';
import type { PlanKey } from '../../core/tables/plan/columns.ts';
import { planKinds } from '../../core/tables/plan/kinds.ts';
import { plan } from '../../core/tables/plan/plan.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { GENERAL_FORMAT } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { settleLanguage } from '../document/language.ts';
import { sheetById } from '../services/sheetById.ts';
import { columnsOnTab } from '../tables/columnsOnTab.ts';
import { ensureTable } from '../tables/ensure.ts';
import { type FoundTable, findWholeTable, readTable } from '../tables/find.ts';
import type { KeptRow } from '../tables/keep.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { otherCells } from '../tables/remove.ts';
import { restoreColumns } from '../tables/repair.ts';
import { rewriteRows } from '../tables/rewrite.ts';
import { action } from './action.ts';
import { cyclesIn } from './cycleRows.ts';
import { daysIn, type FoundPlan, idOf, mergedRows, type StandingRow, standingRows } from './planRows.ts';

interface Request {
  /** What the team is after in its own plain words; blank where nobody said. */
  readonly goal: string;
}

interface Outcome {
  readonly tab: string;
  /** Whether the tab was made now, and not brought up to date. */
  readonly made: boolean;
}

interface Step {
  readonly sheet: number;
  readonly madeTab: boolean;
  /** What stood in the tab. */
  readonly before: readonly KeptRow<PlanKey>[];
}

/** Makes the Plan tab from the OKRs and KPIs that stand in the file, or brings it up to date around what people wrote there. */
export const makePlan = action({
  id: 'makePlan',
  undoLabel: (target) => ({ en: `plan in ${isolate(target)}`, fa: `برنامه در برگهٔ ${isolate(target)}` }),
  run({ goal }: Request, document, { onFailure, record }): Outcome {
    const settings = document.settings();
    const today = document.today();
    const okrs = findWholeTable(scorecard, document.tabs);
    const quarter = quarterOf(today, settings.calendar, settings.fiscalStartMonth);
    const objectives = okrs ? plannedObjectives(cyclesIn(okrs, document), quarter, today) : [];
    if (!okrs || objectives.length === 0) throw new Refusal('nothingToPlan', {});
    const kpis = findWholeTable(kpisTable, document.tabs);
    const { found, made } = ensurePlan(document, onFailure);
    const { language } = found;
    const lines = planLines(
      { goal: goal.trim(), kpis: kpis ? plannedKpis(kpis) : [], objectives },
      {
        ...{ language, settings, today },
        since: firstCheckIn(found, document) ?? today,
        okrs: columnsOnTab(okrs),
        kpiColumns: kpis ? columnsOnTab(kpis) : () => null,
      },
    );
    const standing = standingRows(found, lines, document);
    const before = standing.map(({ kept }) => kept);
    rewriteRows(found, mergedRows(standing, lines, language), onFailure, before);
    found.sheet.activate();
    const tab = found.sheet.getName();
    record({ sheet: found.sheet.getSheetId(), madeTab: made, before }, tab);
    return { tab, made };
  },
  /** Puts back what stood there; rows that people added since stay, and other cells that they wrote in are asked about. */
  undo({ sheet: id, madeTab, before }: Step, document, { force }) {
    const sheet = sheetById(id);
    const found = sheet && readTable(plan, sheet);
    if (!sheet || !found || !('table' in found)) return 0;
    const now = standingRows(found, [], document);
    const known = new Set(before.map(contentText));
    const since = now.filter(({ kept }) => !known.has(contentText(kept)));
    const edited = since.filter((row) => row.id !== '').reduce((sum, row) => sum + editedCells(row, before), 0);
    if (edited > 0 && !force) return edited;
    const added = since.filter((row) => row.id === '').map(({ kept }) => kept);
    if (madeTab && added.length === 0 && otherCells(found) === 0) {
      SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
      return 0;
    }
    rewriteRows(found, [...before, ...added], () => undefined);
    return 0;
  },
});

function ensurePlan(
  document: OpenDocument,
  onFailure: OnFailure,
): { readonly found: FoundPlan; readonly made: boolean } {
  const { found, made } = ensureTable(plan, document, onFailure);
  if (made) {
    settleLanguage(document.properties, found.language);
    return { found, made };
  }
  return { found: restoreColumns(found, onFailure).found, made };
}

/** The first day on which a check-in stands in the plan; null where none does. */
function firstCheckIn(found: FoundPlan, document: OpenDocument): Day | null {
  const dayAt = daysIn(document);
  const days = tableRows(found).flatMap((row) => {
    const day = cellIn(found, row, 'day');
    return cellIn(found, row, 'kind') === planKinds.checkIn[found.language] && isDateCell(day)
      ? [dayAt(day.getTime())]
      : [];
  });
  return days.length > 0 ? Math.min(...days) : null;
}

function plannedKpis(found: FoundTable<KpisKey>): PlannedKpi[] {
  const rows = tableRows(found);
  const [top] = rows;
  if (!top) return [];
  const columns = [found.positions.value, found.positions.target].filter((position) => position !== undefined);
  const left = Math.min(...columns);
  const formats: string[][] =
    columns.length === 0
      ? []
      : found.sheet.getRange(top.number, left, rows.length, Math.max(...columns) - left + 1).getNumberFormats();
  const formatOf = (index: number, key: KpisKey): string =>
    formats[index]?.[(found.positions[key] ?? 0) - left] ?? GENERAL_FORMAT;
  return rows.flatMap((row, index) => {
    const text = (key: KpisKey): string => String(cellIn(found, row, key) ?? '').trim();
    const [name, fn] = [text('name'), text('fn')];
    if (name === '') return [];
    const isAlone = fn !== '' && rows.filter((each) => String(cellIn(found, each, 'fn')) === fn).length === 1;
    return {
      knownBy: isAlone ? { column: 'fn', word: fn } : { column: 'name', word: name },
      name,
      hasReading: !isBlankCell(cellIn(found, row, 'value')),
      hasTarget: !isBlankCell(cellIn(found, row, 'target')),
      formats: { current: formatOf(index, 'value'), target: formatOf(index, 'target') },
    } as const;
  });
}

function contentText({ own, others }: KeptRow<PlanKey>): string {
  const contents = [...Object.entries(own), ...others.map((cell) => [cell.position, cell] as const)];
  return JSON.stringify(contents.map(([key, cell]) => [key, cell?.content]).sort());
}

/** How many cells of a row people have written in since its plan was made. */
function editedCells({ kept, id, typed }: StandingRow, before: readonly KeptRow<PlanKey>[]): number {
  const earlier = before.find((row) => idOf(row) === id);
  const content = (row: KeptRow<PlanKey> | undefined, key: PlanKey) => JSON.stringify(row?.own[key]?.content);
  return typed.filter((key) => content(kept, key) !== content(earlier, key)).length;
}
