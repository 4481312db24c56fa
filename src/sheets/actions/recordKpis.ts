import { type Cell, isBlankCell } from '../../core/cell.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { readKpiValue } from '../../core/tables/kpis/fields.ts';
import { healthLabel, healthOf } from '../../core/tables/kpis/health.ts';
import { type KpisKey, kpisTable } from '../../core/tables/kpis/kpis.ts';
import { type KpiReadingKey, kpiReadings } from '../../core/tables/kpis/readings.ts';
import { wordId } from '../../core/tables/scorecard/fields.ts';
import { GENERAL_FORMAT, type NewRow } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import { targetTypes } from '../../core/tools/health.ts';
import { type CellBefore, contentFrom, holdsContent, restoreContent } from '../changes/cells.ts';
import { placeOf, valueBefore } from '../changes/told.ts';
import type { OpenDocument } from '../document/document.ts';
import { failureOf } from '../document/failure.ts';
import { languageFrom } from '../document/language.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { ensureLog } from '../tables/ensure.ts';
import { type FoundTable, findWholeTable, readTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { writeColumn } from '../tables/writeColumn.ts';
import { action } from './action.ts';
import { withCards } from './kpiCards.ts';
import { kpiNamed } from './kpiRows.ts';
import { kpisText } from './kpisText.ts';
import { type AddedToLog, takeOutOfLog } from './logRows.ts';
import { numberFormat } from './readingLog.ts';
import { readBy } from './scorecardRows.ts';

type Found = FoundTable<KpisKey>;

/** What a person says of a KPI, as it was typed; a blank value leaves what stands in its cell. */
interface Entry {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

interface Request {
  readonly who: string;
  readonly entries: readonly Entry[];
  /** Of the reader. */
  readonly language: Language;
}

/** How many were recorded, or the first value that means nothing, in a sentence; then nothing was recorded. */
type Outcome = { readonly saved: number } | { readonly refused: { readonly name: string; readonly sentence: string } };

/** The cells by which a reading is known again. */
type KnownBy = 'name' | 'value';

interface Step {
  readonly sheet: number;
  readonly log: AddedToLog<KnownBy>;
  /** The values that were typed. */
  readonly values: readonly { readonly name: string; readonly before: CellBefore; readonly after: number }[];
}

/** A KPI that has a number today. */
interface Reading {
  readonly row: TableRow;
  readonly name: string;
  readonly value: number;
  readonly note: string;
  /** Whether the number is not yet in its cell, or stands there as a text. */
  readonly isTyped: boolean;
}

/**
 * Records what every KPI of the KPIs tab stands at today: a row each in the KPI readings tab, with the target of the day and whether
 * it was met. Numbers that people type along with it go into the KPIs tab first.
 */
export const recordKpis = action({
  id: 'recordKpis',
  undoLabel: (target) => ({ en: `recording of ${target}`, fa: `ثبت ${target}` }),
  run({ who, entries, language }: Request, document, { onFailure, record }): Outcome {
    const tab = findWholeTable(kpisTable, document.tabs);
    for (const { name } of entries) kpiNamed(tab, name);
    if (!tab) return { saved: 0 };
    const { found } = withCards(tab, onFailure);
    const column = valueColumnOf(found);
    const read = readingsOf(found, column, entries, readBy(document, languageFrom(language)));
    if ('refused' in read) return read;
    if (read.length === 0) return { saved: 0 };
    const { found: log, made } = ensureLog(kpiReadings, document, onFailure);
    const rows = read.map((reading) =>
      logRow(found, reading, {
        who: who.trim(),
        document,
        language: log.language,
        format: column.formatOf(reading.row),
      }),
    );
    appendRows(log, rows, onFailure);
    const typed = read.filter(({ isTyped }) => isTyped);
    const before = typed.map(({ row }) => contentFrom('', cellIn(found, row, 'value')));
    onFailure(() => {
      for (const [index, { row }] of typed.entries()) restoreValue(found, row, before[index] as CellBefore);
    });
    writeColumn(found, 'value', new Map(typed.map(({ row, value }): [number, Cell] => [row.number, value])));
    const day = document.today();
    const step: Step = {
      sheet: found.sheet.getSheetId(),
      log: {
        sheet: log.sheet.getSheetId(),
        made,
        rows: read.map(({ name, value }) => ({ day, cells: { name, value } })),
      },
      values: typed.map(({ name, value }, index) => ({ name, before: before[index] as CellBefore, after: value })),
    };
    record(
      step,
      kpisText(read.length, document.language()),
      typed.map(({ name, row, value }, index) => ({
        where: placeOf(name, kpisTable.columns.value.header, document.language()),
        before: valueBefore(before[index] as CellBefore, document),
        after: value,
        format: column.formatOf(row),
      })),
    );
    return { saved: read.length };
  },
  /** Takes the rows out of the log and puts typed values back; those that hold something else by now are asked about. */
  undo(step: Step, document, { force }) {
    const sheet = sheetById(step.sheet);
    const found = sheet && readTable(kpisTable, sheet);
    if (found && 'table' in found) {
      const placed = step.values.flatMap((value) => {
        const row = tableRows(found).find((each) => String(cellIn(found, each, 'name')) === value.name);
        return row && found.positions.value !== undefined ? [{ row, value }] : [];
      });
      const edited = placed.filter(({ row, value: { before, after } }) => {
        const cell = found.sheet.getRange(row.number, found.positions.value as number);
        return !holdsContent(cell, { value: after }) && !holdsContent(cell, before);
      }).length;
      if (edited > 0 && !force) return edited;
      for (const { row, value } of placed) restoreValue(found, row, value.before);
    }
    takeOutOfLog(kpiReadings, step.log, document);
    return 0;
  },
});

/** The KPIs that have a number, typed now or standing in their cell, also where it stands there as people type it. */
function readingsOf(
  found: Found,
  column: ValueColumn,
  entries: readonly Entry[],
  document: ReturnType<typeof readBy>,
): Reading[] | Extract<Outcome, { readonly refused: unknown }> {
  const named = tableRows(found).filter((row) => !isBlankCell(cellIn(found, row, 'name')));
  const readings: Reading[] = [];
  for (const row of named) {
    const name = String(cellIn(found, row, 'name'));
    const entry = entries.find((each) => each.name === name);
    const isComputed = column.isComputed(row);
    const standing = cellIn(found, row, 'value');
    const wanted = isComputed ? '' : (entry?.value.trim() ?? '');
    const typed = wanted || (!isComputed && typeof standing === 'string' ? standing : '');
    const note = entry?.note.trim() ?? '';
    if (typed.trim() === '') {
      if (typeof standing === 'number') readings.push({ row, name, value: standing, note, isTyped: false });
      continue;
    }
    try {
      const value = readKpiValue('value', typed, String(cellIn(found, row, 'unit')), document);
      readings.push({ row, name, value, note, isTyped: true });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // A text that nobody typed now is no reading; the rest is recorded.
      if (wanted !== '') return { refused: { name, sentence: failureOf(error).sentence } };
    }
  }
  const twice = readings.find(({ name }, index) => readings.findIndex((each) => each.name === name) !== index);
  if (twice) throw new Refusal('kpiTwice', { value: twice.name });
  return readings;
}

/** How the values of the KPIs come about and how they look. */
interface ValueColumn {
  isComputed(row: TableRow): boolean;
  formatOf(row: TableRow): string;
}

function valueColumnOf(found: Found): ValueColumn {
  const rows = tableRows(found);
  const [top] = rows;
  const position = found.positions.value;
  if (!top || position === undefined) return { isComputed: () => false, formatOf: () => GENERAL_FORMAT };
  const range = found.sheet.getRange(top.number, position, rows.length, 1);
  const formulas: string[][] = range.getFormulas();
  const formats: string[][] = range.getNumberFormats();
  return {
    isComputed: ({ number }) => (formulas[number - top.number]?.[0] ?? '') !== '',
    formatOf: ({ number }) => numberFormat(formats[number - top.number]?.[0]),
  };
}

interface Writing {
  readonly who: string;
  readonly document: OpenDocument;
  /** Of the log. */
  readonly language: Language;
  readonly format: string;
}

function logRow(found: Found, { row, name, value, note }: Reading, writing: Writing): NewRow<KpiReadingKey> {
  const { who, document, language, format } = writing;
  const standing = cellIn(found, row, 'target');
  const target = typeof standing === 'number' ? standing : null;
  const type = wordId(targetTypes, String(cellIn(found, row, 'targetType'))) ?? 'stay_at_or_above';
  return {
    values: {
      day: { day: document.today() },
      name: { text: name },
      value,
      ...(target !== null && { target }),
      health: healthLabel(healthOf({ value, target, type }), language),
      ...(who !== '' && { who: { text: who } }),
      ...(note !== '' && { note: { text: note } }),
      fn: String(cellIn(found, row, 'fn')),
    },
    formats: { value: format, target: format },
  };
}

function restoreValue(found: Found, row: TableRow, before: CellBefore): void {
  const position = found.positions.value;
  if (position !== undefined) restoreContent(found.sheet.getRange(row.number, position), before);
}
