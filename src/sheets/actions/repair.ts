import { isolate } from '../../core/isolate.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { newKeys } from '../../core/tables/scorecard/newKeys.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { sheetById } from '../services/sheetById.ts';
import { adoptTab, type FoundTable, findTable, readTable } from '../tables/find.ts';
import { fillHead } from '../tables/make.ts';
import { cellIn, runsOf, tableRows } from '../tables/read.ts';
import { clearCells, restoreColumns, restoreFormulas, type StrayCell, strayCells } from '../tables/repair.ts';
import { action } from './action.ts';

interface Outcome {
  /** How many columns, formulas, keys and stray values were put right. */
  readonly repaired: number;
}

/** What was taken out or renamed; what was put back needs no undo. */
interface Step {
  readonly sheet: number;
  readonly stray: readonly StrayCell<ScorecardKey>[];
  readonly keys: readonly { readonly row: number; readonly before: string; readonly after: string }[];
}

/** Puts the OKRs tab right: deleted columns and formulas come back, stray values go, every row gets a key of its own. */
export const repair = action({
  id: 'repair',
  undoLabel: (target) => ({ en: `repair of ${isolate(target)}`, fa: `تعمیر برگهٔ ${isolate(target)}` }),
  menu: [{ fn: 'repairScorecard', label: { en: 'Repair the OKRs tab', fa: 'تعمیر برگهٔ اهداف' }, request: null }],
  told: ({ repaired }: Outcome) => ({
    en: repaired === 0 ? 'Nothing was broken.' : `Put right: ${repaired}.`,
    fa: repaired === 0 ? 'چیزی خراب نبود.' : `درست شد: ${writeNumber(repaired, 'fa')}.`,
  }),
  run(_: null, document, { onFailure, record }): Outcome {
    const settings = document.settings();
    adoptTab(scorecard, document.tabs);
    const tab = findTable(scorecard, document.tabs);
    if (!tab) return { repaired: 0 };
    if (!('table' in tab)) {
      if (!tab.isBlank) throw new Refusal('headerGone', { value: tab.sheet.getName() });
      fillHead(scorecard, tab.sheet, settings.language, settings, { isNew: false });
      return { repaired: 1 };
    }
    const stray = strayCells(tab);
    if (stray.length > 0) clearCells(tab, stray);
    const { found, restored } = restoreColumns(tab);
    const formulas = restoreFormulas(found, settings);
    const keys = giveKeys(found);
    const step: Step = { sheet: found.sheet.getSheetId(), stray, keys };
    onFailure(() => undoRepair(found, step));
    if (stray.length + keys.length > 0) record(step, found.sheet.getName());
    return { repaired: stray.length + restored.length + formulas.length + keys.length };
  },
  undo(step: Step) {
    const sheet = sheetById(step.sheet);
    const found = sheet && readTable(scorecard, sheet);
    if (found && 'table' in found) undoRepair(found, step);
    return 0;
  },
});

/** Gives a key to every row that has none or a second one; returns what was changed. */
function giveKeys(found: FoundTable<ScorecardKey>): Step['keys'][number][] {
  const position = found.positions.key;
  if (position === undefined) return [];
  const rows = tableRows(found);
  const wanted = newKeys(
    rows.map((row) => ({
      key: String(cellIn(found, row, 'key')),
      title: String(cellIn(found, row, 'title')),
      type: String(cellIn(found, row, 'type')),
    })),
  );
  const changed = rows.flatMap((row, index) => {
    const [before, after] = [String(cellIn(found, row, 'key')), wanted[index] ?? ''];
    return before === after ? [] : [{ number: row.number, row: row.number, before, after }];
  });
  for (const run of runsOf(changed)) {
    found.sheet.getRange(run.firstRow, position, run.rows.length, 1).setValues(run.rows.map(({ after }) => [after]));
  }
  return changed.map(({ row, before, after }) => ({ row, before, after }));
}

/** What stood in rows and columns that people have deleted since is gone with them. */
function undoRepair({ sheet, positions }: FoundTable<ScorecardKey>, step: Step): void {
  const last = sheet.getMaxRows();
  const cellAt = (row: number, column: number | undefined) =>
    column === undefined || row > last ? null : sheet.getRange(row, column);
  for (const { key, row, typed } of step.stray) cellAt(row, positions[key])?.setValue(typed);
  for (const { row, before, after } of step.keys) {
    const cell = cellAt(row, positions.key);
    if (cell?.getValue() === after) cell.setValue(before);
  }
}
