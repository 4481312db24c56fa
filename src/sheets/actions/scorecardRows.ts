import { isBlankCell } from '../../core/cell.ts';
import { foldText } from '../../core/fold.ts';
import type { Document } from '../../core/functions/document.ts';
import { type Aligned, loopFrom } from '../../core/okr/alignment.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { findFunction } from '../../core/registry.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { type ScorecardKey, scorecardColumns } from '../../core/tables/scorecard/columns.ts';
import {
  type Field,
  type FieldTexts,
  type FieldValues,
  keyResultFields,
  objectiveFields,
  readField,
} from '../../core/tables/scorecard/fields.ts';
import { objectiveOf } from '../../core/tables/scorecard/keys.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import type { Value } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import type { OpenDocument } from '../document/document.ts';
import { failureOf } from '../document/failure.ts';
import { type FoundTable, findTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';

export type Scorecard = FoundTable<ScorecardKey>;

/** A field whose text means nothing, and the sentence that says so. */
export interface RefusedField {
  readonly field: Field;
  readonly sentence: string;
}

/**
 * The OKRs tab, in which a row of that key is looked for.
 * @throws Refusal if there is no tab, or none in which rows have keys
 */
export function openScorecard(key: string, document: OpenDocument): Scorecard {
  const found = findTable(scorecard, document.tabs);
  if (!found) throw new Refusal('rowGone', { value: key });
  if (!('table' in found)) throw new Refusal('headerGone', { value: found.sheet.getName() });
  if (found.positions.key === undefined) {
    throw new Refusal('fieldGone', { argument: scorecardColumns.key.header[document.language()] });
  }
  return found;
}

/** @throws Refusal if no row has that key, or several have it */
export function rowOf(found: Scorecard, key: string): TableRow {
  const rows = tableRows(found).filter((row) => keyIn(found, row) === key);
  if (rows.length > 1) throw new Refusal('keyTwice', { value: key });
  const [row] = rows;
  if (!row || key === '') throw new Refusal('rowGone', { value: key });
  return row;
}

/**
 * The row of a key; for an objective with the rows of its key results, from top to bottom.
 * @throws Refusal if no row has that key, or several have it
 */
export function rowsWith(found: Scorecard, key: string): TableRow[] {
  const row = rowOf(found, key);
  if (!isObjectiveKey(key)) return [row];
  return tableRows(found).filter((each) => objectiveOf(keyIn(found, each)) === key);
}

export function keyIn(found: Scorecard, row: TableRow): string {
  return String(cellIn(found, row, 'key'));
}

export function keysOf(found: Scorecard): string[] {
  return tableRows(found).map((row) => keyIn(found, row));
}

export function isObjectiveKey(key: string): boolean {
  return key === objectiveOf(key);
}

/** An objective by its title and what it is aligned with. */
export interface NamedObjective extends Aligned {
  readonly title: string;
}

/** The objectives of the tab. */
export function namedObjectives(found: Scorecard): NamedObjective[] {
  return tableRows(found).flatMap((row) => {
    const key = keyIn(found, row);
    const parent = String(cellIn(found, row, 'parent') ?? '').trim();
    return key !== '' && isObjectiveKey(key) ? [{ key, parent, title: String(cellIn(found, row, 'title')) }] : [];
  });
}

interface Scope {
  readonly isObjective: boolean;
  /** The key of the row; null for one that is new. */
  readonly key: string | null;
  /** The objectives of the tab. */
  readonly objectives: readonly NamedObjective[];
  readonly unit: string;
  /** The language of the tab. */
  readonly language: Language;
  /** The columns that people have deleted hold nothing. */
  readonly hasColumn: (field: Field) => boolean;
  readonly document: Document;
}

/** What the cells of a row become by what was typed into a form, or the first field that means nothing. */
export function readFields(
  texts: FieldTexts,
  { hasColumn, ...scope }: Scope,
): { readonly values: FieldValues } | { readonly refused: RefusedField } {
  const fields: readonly Field[] = scope.isObjective ? objectiveFields : keyResultFields;
  const values: Partial<Record<Field, Value>> = {};
  for (const field of fields) {
    const typed = texts[field];
    if (typed === undefined) continue;
    try {
      if (typed.trim() !== '' && !hasColumn(field)) {
        throw new Refusal('fieldGone', { argument: scorecardColumns[field].header[scope.document.language()] });
      }
      if (field === 'kpi') values[field] = kpiNamed(typed.trim());
      else if (field === 'parent') values[field] = { text: parentNamed(typed, scope.key, scope.objectives) };
      else values[field] = readField(field, typed, scope);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { refused: { field, sentence: failureOf(error).sentence } };
    }
  }
  return { values };
}

/**
 * The key of the objective that was typed by its key or title; blank for none.
 * @param key of the objective that is to be aligned with it, null for a new one
 * @throws Refusal if there is no such objective, or the alignment would lead back to where it began
 */
export function parentNamed(typed: string, key: string | null, objectives: readonly NamedObjective[]): string {
  const wanted = foldText(typed);
  if (wanted === '') return '';
  const named = objectives.filter((each) => foldText(each.key) === wanted || foldText(each.title) === wanted);
  const [parent] = named;
  if (!parent) throw new Refusal('noObjective', { value: typed.trim() });
  const aligned = objectives.map((each) => (each.key === key ? { ...each, parent: parent.key } : each));
  const loop = key === null ? null : loopFrom(key, aligned);
  if (loop) throw new Refusal('alignmentLoop', { words: loop.map((each) => titled(each, objectives)) });
  return parent.key;
}

function titled(key: string, objectives: readonly NamedObjective[]): string {
  return `${key} “${objectives.find((each) => each.key === key)?.title ?? ''}”`;
}

function kpiNamed(fn: string): string {
  if (fn === '') return '';
  const declared = findFunction(fn);
  if (!declared) throw new Refusal('unknownFunction', { value: fn });
  return declared.fn;
}

/** The document for sentences in the language of the reader. */
export function readBy(document: OpenDocument, language: Language): Document {
  return { ...document, language: () => language };
}

/** Selects the first of these cells of a row that is blank, or the last of them. */
export function selectToFill(
  found: Scorecard,
  row: number,
  columns: readonly ScorecardKey[],
  filled: FieldValues,
): void {
  const there = columns.filter((key) => found.positions[key] !== undefined);
  const column = there.find((key) => isBlankCell(filled[key as Field] as string)) ?? there[there.length - 1];
  if (column) selectCell(found, row, column);
}

/** Selects a cell of a row, and returns it. */
export function selectCell(found: Scorecard, row: number, column: ScorecardKey): string {
  const cell = `${columnLetters(found.positions[column] ?? 1)}${row}`;
  found.sheet.setActiveSelection(cell);
  return cell;
}
