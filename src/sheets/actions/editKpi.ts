import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { type CardField, type CardTexts, cardFields, readCardField } from '../../core/tables/kpis/fields.ts';
import { type KpisKey, kpisTable } from '../../core/tables/kpis/kpis.ts';
import { GENERAL_FORMAT, type Value } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import { type CellBefore, contentOf, holdsContent, restoreContent, writeTexts } from '../changes/cells.ts';
import { placeOf, valueBefore } from '../changes/told.ts';
import { failureOf } from '../document/failure.ts';
import { languageFrom } from '../document/language.ts';
import { sheetById } from '../services/sheetById.ts';
import { type FoundTable, findWholeTable, readTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { action } from './action.ts';
import { withCards } from './kpiCards.ts';
import { kpiNamed } from './kpiRows.ts';
import { readBy } from './scorecardRows.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

interface Request {
  /** The KPI, as its tab calls it. */
  readonly name: string;
  /** Only what was changed. */
  readonly fields: CardTexts;
  /** Of the reader. */
  readonly language: Language;
}

type Outcome =
  | { readonly done: true }
  | { readonly done: false; readonly refused: { readonly field: CardField; readonly sentence: string } };

interface Changed {
  readonly column: CardField;
  readonly before: CellBefore;
  readonly after: CellBefore;
  /** The number format, where the cell had none of its own. */
  readonly format: string | null;
}

interface Step {
  readonly sheet: number;
  readonly name: string;
  readonly cells: readonly Changed[];
}

/** Writes what was changed in the card of a KPI: its target and what that means, and who looks after it. */
export const editKpi = action({
  id: 'editKpi',
  undoLabel: (target) => ({ en: `card of “${isolate(target)}”`, fa: `شناسنامهٔ «${isolate(target)}»` }),
  run({ name, fields, language }: Request, document, { onFailure, record }): Outcome {
    const tab = findWholeTable(kpisTable, document.tabs);
    kpiNamed(tab, name);
    if (!tab) throw new Refusal('noKpi', { value: name });
    const columns = cardFields.filter((field) => fields[field] !== undefined);
    const { found } = withCards(
      tab,
      onFailure,
      columns.filter((field) => fields[field]?.trim() !== ''),
    );
    const row = kpiNamed(found, name);
    const scope = {
      unit: String(cellIn(found, row, 'unit')),
      language: found.language,
      document: readBy(document, languageFrom(language)),
    };
    const written: { readonly changed: Changed; readonly range: Range; readonly value: Value }[] = [];
    for (const column of columns) {
      const position = found.positions[column];
      if (position === undefined) continue;
      try {
        const value = readCardField(column, fields[column] ?? '', scope);
        const range = found.sheet.getRange(row.number, position);
        const format = column === 'target' ? formatLikeValue(found, row.number, range) : null;
        const after: CellBefore = {
          value: typeof value === 'object' && 'text' in value ? value.text : (value as string),
        };
        written.push({ changed: { column, before: contentOf(range), after, format }, range, value });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { done: false, refused: { field: column, sentence: failureOf(error).sentence } };
      }
    }
    if (written.length === 0) return { done: true };
    const step: Step = {
      sheet: found.sheet.getSheetId(),
      name,
      cells: written.map(({ changed }) => changed),
    };
    onFailure(() => giveBack(found, row.number, step.cells));
    for (const { changed, range, value } of written) {
      if (changed.format !== null) range.setNumberFormat(changed.format);
      if (typeof value === 'object' && 'text' in value) writeTexts(range, [[value.text]]);
      else restoreContent(range, changed.after);
    }
    record(
      step,
      name,
      step.cells.map(({ column, before, after }) => ({
        where: placeOf(name, kpisTable.columns[column].header, document.language()),
        before: valueBefore(before, document),
        after: valueBefore(after, document),
      })),
    );
    return { done: true };
  },
  /** Gives the cells of the card back what they held, wherever its row stands now; what people typed since is asked about. */
  undo(step: Step, _, { force }) {
    const sheet = sheetById(step.sheet);
    const found = sheet && readTable(kpisTable, sheet);
    if (!found || !('table' in found)) return 0;
    const row = tableRows(found).find((each) => String(cellIn(found, each, 'name')) === step.name);
    if (!row) return 0;
    const cells = step.cells.filter(({ column }) => found.positions[column] !== undefined);
    const edited = cells.filter(({ column, before, after }) => {
      const range = found.sheet.getRange(row.number, found.positions[column] as number);
      return !holdsContent(range, after) && !holdsContent(range, before);
    }).length;
    if (edited > 0 && !force) return edited;
    giveBack(found, row.number, cells);
    return 0;
  },
});

/** A target looks as the value beside it; a format that people chose stays. */
function formatLikeValue(found: FoundTable<KpisKey>, row: number, target: Range): string | null {
  const { value } = found.positions;
  if (value === undefined || !['', GENERAL_FORMAT].includes(target.getNumberFormat())) return null;
  const format = found.sheet.getRange(row, value).getNumberFormat();
  return ['', GENERAL_FORMAT].includes(format) ? null : format;
}

function giveBack(found: FoundTable<KpisKey>, row: number, cells: readonly Changed[]): void {
  for (const { column, before, format } of cells) {
    const range = found.sheet.getRange(row, found.positions[column] as number);
    restoreContent(range, before);
    if (format !== null) range.setNumberFormat(GENERAL_FORMAT);
  }
}
