import { isoText } from '../../core/calendar/day.ts';
import type { Cell } from '../../core/cell.ts';
import { isolate } from '../../core/isolate.ts';
import { keyResultUnits } from '../../core/okr/units.ts';
import { movedFormula } from '../../core/tables/movedFormula.ts';
import { dayLine, lineIn, withLine } from '../../core/tables/scorecard/cellNotes.ts';
import { scorecardColumns } from '../../core/tables/scorecard/columns.ts';
import { type Field, type FieldTexts, valueFields, wordId } from '../../core/tables/scorecard/fields.ts';
import { keyResultFormats, keyResultTitleFormat } from '../../core/tables/scorecard/rows.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import type { Value } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import { type CellBefore, contentFrom, restoreContent, writeTexts } from '../changes/cells.ts';
import { placeOf, valueBefore } from '../changes/told.ts';
import type { OpenDocument } from '../document/document.ts';
import { languageFrom } from '../document/language.ts';
import { sheetById } from '../services/sheetById.ts';
import { readTable } from '../tables/find.ts';
import { cellIn, headerCells, tableRows } from '../tables/read.ts';
import { action } from './action.ts';
import { type ReadingStep, takeAsReadings, takeReadingsBack } from './readingLog.ts';
import {
  isObjectiveKey,
  keyIn,
  namedObjectives,
  openScorecard,
  type RefusedField,
  readBy,
  readFields,
  rowOf,
  type Scorecard,
} from './scorecardRows.ts';
import { shownCell } from './undoAdding.ts';
import { withFields } from './withFields.ts';

interface Request {
  readonly key: string;
  /** Only what was changed. */
  readonly fields: FieldTexts;
  /** Of the reader. */
  readonly language: Language;
}

type Outcome = { readonly done: true } | { readonly done: false; readonly refused: RefusedField };

interface Changed {
  readonly column: Field;
  readonly before: CellBefore;
  /** As the cell shows it. */
  readonly after: string;
  readonly format: { readonly before: string; readonly after: string };
  /** Rasad's own line in the note. */
  readonly line: { readonly before: string | null; readonly after: string | null };
}

interface Step {
  readonly sheet: number;
  readonly key: string;
  /** The number that the row had: its formulas name it. */
  readonly row: number;
  readonly cells: readonly Changed[];
  /** What a new Current has become besides, if there was one. */
  readonly readings?: ReadingStep | null;
}

/** Writes what was changed in the form of a row; everything else of the row stays as it is. */
export const editRow = action({
  id: 'editRow',
  undoLabel: (target) => ({ en: `edit of “${isolate(target)}”`, fa: `ویرایش «${isolate(target)}»` }),
  run({ key, fields, language }: Request, document, { onFailure, record }): Outcome {
    const found = withFields(openScorecard(key, document), fields, document, onFailure);
    const row = rowOf(found, key);
    const unit = fields.unit === undefined ? undefined : wordId(keyResultUnits, fields.unit);
    const unitLabel = unit ? keyResultUnits[unit][found.language] : String(cellIn(found, row, 'unit'));
    const reading = readFields(fields, {
      isObjective: isObjectiveKey(key),
      key,
      objectives: namedObjectives(found),
      unit: fields.unit === '' ? '' : unitLabel,
      language: found.language,
      hasColumn: (field) => found.positions[field] !== undefined,
      document: readBy(document, languageFrom(language)),
    });
    if ('refused' in reading) return { done: false, refused: reading.refused };
    const unitChanged = fields.unit !== undefined;
    const formats = {
      ...(unitChanged && keyResultFormats(unit, found.language)),
      ...(!isObjectiveKey(key) && fields.title && { title: keyResultTitleFormat(fields.title.trim()) }),
    };
    const whole = found.sheet.getRange(row.number, 1, 1, headerCells(found).length);
    const [formulas = []]: string[][] = whole.getFormulas();
    const [formatsNow = []]: string[][] = whole.getNumberFormats();
    const [notes = []]: string[][] = whole.getNotes();
    const columns = [...new Set([...(Object.keys(reading.values) as Field[]), ...(unitChanged ? valueFields : [])])];
    const cells = columns.flatMap((column): Changed[] => {
      const at = (found.positions[column] ?? 0) - 1;
      if (at < 0) return [];
      const value = reading.values[column];
      const before = contentFrom(formulas[at] ?? '', cellIn(found, row, column));
      const note = lineIn(notes[at] ?? '');
      const after = value === undefined ? shownCell(found, row, column, document) : shownValue(value);
      const format = formatsNow[at] ?? '';
      return [
        {
          column,
          before,
          after,
          format: { before: format, after: formats[column] ?? format },
          line: { before: note, after: value === undefined ? note : lineOf(value, document) },
        },
      ];
    });
    const step: Step = { sheet: found.sheet.getSheetId(), key, row: row.number, cells };
    if (cells.length === 0) return { done: true };
    onFailure(() => giveBack(found, row.number, step, document.language()));
    const current = reading.values.current;
    const isReading = typeof current === 'number' && !isObjectiveKey(key);
    const readings = isReading ? takeAsReadings(found, [{ row, key, value: current }], document, onFailure) : null;
    record(
      { ...step, readings },
      typeof fields.title === 'string' ? fields.title.trim() : String(cellIn(found, row, 'title')),
      cells
        .filter(({ column }) => reading.values[column] !== undefined)
        .map(({ column, before, format }) => ({
          where: placeOf(key, scorecardColumns[column].header, document.language()),
          before: valueBefore(before, document),
          after: reading.values[column] ?? '',
          format: (valueFields as readonly Field[]).includes(column) ? format.after : undefined,
        })),
    );
    for (const { column, format, line } of cells) {
      const position = found.positions[column] as number;
      const range = found.sheet.getRange(row.number, position);
      if (format.after !== format.before) range.setNumberFormat(format.after);
      const value = reading.values[column];
      if (value !== undefined) write(range, value, document);
      if (line.after !== line.before)
        range.setNote(withLine(notes[position - 1] ?? '', line.after, document.language()));
    }
    return { done: true };
  },
  /** Gives the cells of the row back what they held, wherever the row stands now; what people typed there since is asked about. */
  undo(step: Step, document, { force }) {
    const sheet = sheetById(step.sheet);
    const found = sheet && readTable(scorecard, sheet);
    if (!found || !('table' in found)) return 0;
    const row = tableRows(found).find((each) => keyIn(found, each) === step.key);
    if (!row) return 0;
    const cells = step.cells.filter(({ column }) => found.positions[column] !== undefined);
    const edited = cells.filter(({ column, after, before }) => {
      const now = shownCell(found, row, column, document);
      return now !== after && !('formula' in before) && now !== shownBefore(before, document);
    }).length;
    if (edited > 0 && !force) return edited;
    giveBack(found, row.number, { ...step, cells }, document.language());
    if (step.readings) takeReadingsBack(step.readings, found, document);
    return 0;
  },
});

function write(range: GoogleAppsScript.Spreadsheet.Range, value: Value, document: OpenDocument): void {
  if (typeof value !== 'object') {
    if (value === '') range.clearContent();
    else range.setValue(value);
  } else if ('day' in value) range.setValue(document.dateOf(value.day));
  else writeTexts(range, [[value.text]]);
}

/** What a day is called in the other calendar; of a text that was once typed there the note says nothing any more. */
function lineOf(value: Value, document: OpenDocument): string | null {
  if (typeof value !== 'object' || !('day' in value) || document.settings().calendar !== 'jalali') return null;
  return dayLine(value.day, document.language());
}

function shownValue(value: Value): string {
  if (typeof value !== 'object') return String(value);
  return 'day' in value ? isoText(value.day) : value.text;
}

function shownBefore(before: CellBefore, { dayOf }: OpenDocument): string {
  if ('moment' in before) return isoText(dayOf(new Date(before.moment)));
  return 'formula' in before ? before.formula : String(before.value as Cell);
}

function giveBack(found: Scorecard, row: number, { row: rowThen, cells }: Step, language: Language): void {
  const whole = found.sheet.getRange(row, 1, 1, headerCells(found).length);
  const [notes = []]: string[][] = whole.getNotes();
  for (const { column, before, format, line } of cells) {
    const position = found.positions[column] as number;
    const range = found.sheet.getRange(row, position);
    if (format.after !== format.before) range.setNumberFormat(format.before);
    restoreContent(range, 'formula' in before ? { formula: movedFormula(before.formula, rowThen, row) } : before);
    if (line.after !== line.before) range.setNote(withLine(notes[position - 1] ?? '', line.before, language));
  }
}
