import { type Ordered, ordered } from '../../core/cycle/plan/order.ts';
import type { Definition } from '../../core/definitions/definition.ts';
import { hash } from '../../core/facts/hash.ts';
import { type DefinitionsKey, definitionsTable } from '../../core/tables/definitions.ts';
import { columnKeys } from '../../core/tables/table.ts';
import type { Language, Text } from '../../core/text.ts';
import type { FoundTable } from '../tables/find.ts';
import { type KeptRow, keepRows } from '../tables/keep.ts';
import { tableRows } from '../tables/read.ts';

export type FoundDefinitions = FoundTable<DefinitionsKey>;
export type DefinitionRow = KeptRow<DefinitionsKey>;
type Cell = NonNullable<DefinitionRow['own'][DefinitionsKey]>;

/** A row as it stands in the Definitions tab. */
export interface StandingDefinition {
  readonly kept: DefinitionRow;
  /** Blank where people added the row. */
  readonly id: string;
  /** Whether people wrote beside what Rasad did: the row stays although nothing of it is in use any more. */
  readonly stays: boolean;
}

/** A row that stood in the tab before it was made again; without cells where the row is the same since. */
export interface EarlierDefinition {
  readonly id: string;
  readonly kept?: DefinitionRow;
}

const NOT_IN_USE: Text = { en: 'Not in use any more', fa: 'دیگر به کار نمی‌رود' };

const ownKeys = columnKeys(definitionsTable).filter((key) => definitionsTable.columns[key].filledBy === 'rasad');

/** Everything that stands in the tab, rows that people added too. */
export function standingDefinitions(found: FoundDefinitions): StandingDefinition[] {
  const rows = tableRows(found);
  if (rows.length === 0) return [];
  return keepRows(found, rows, { withLooks: false })
    .filter(({ own, others }) => others.length > 0 || Object.keys(own).length > 0)
    .map((kept) => {
      const id = textIn(kept, 'id');
      return { kept, id, stays: id === '' || hasPeoples(kept) };
    });
}

/** The rows as they are wanted now; what people wrote beside them stays, and rows of theirs stay with the one above them. */
export function mergedDefinitions(
  standing: readonly StandingDefinition[],
  wanted: readonly Definition[],
  language: Language,
): DefinitionRow[] {
  return ordered(standing, wanted).flatMap(({ row, line }: Ordered<StandingDefinition, Definition>) => {
    if (line) return [withPeoples(writtenRow(line), row?.kept)];
    if (!row) return [];
    return [row.id === '' ? row.kept : withText(row.kept, 'usedIn', NOT_IN_USE[language])];
  });
}

/** The rows as they stood, around what people have written since. */
export function earlierDefinitions(
  now: readonly StandingDefinition[],
  earlier: readonly EarlierDefinition[],
): DefinitionRow[] {
  const rows = now.map((row) => ({ ...row, stays: row.id === '' }));
  return ordered(rows, earlier).flatMap(({ row, line }: Ordered<StandingDefinition, EarlierDefinition>) => {
    if (!line) return row ? [row.kept] : [];
    const kept = line.kept ?? row?.kept;
    return kept ? [row ? withPeoples(kept, row.kept) : kept] : [];
  });
}

/** Those that stood there, without the cells of those that are the same in the rows that came of them. */
export function whatStood(
  standing: readonly StandingDefinition[],
  rows: readonly DefinitionRow[],
): EarlierDefinition[] {
  const now = new Map(rows.map((row) => [textIn(row, 'id'), row]));
  return standing
    .filter(({ id }) => id !== '')
    .map(({ id, kept }) => {
      const after = now.get(id);
      return after && print(after) === print(kept) ? { id } : { id, kept };
    });
}

/** A print of what Rasad wrote into each row, by its id. */
export function prints(rows: readonly DefinitionRow[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.flatMap((row) => (textIn(row, 'id') === '' ? [] : [[textIn(row, 'id'), print(row)]])));
}

/** Tells whether anything of Rasad's in a row is another by now; a formula is written anew each time. */
export function print({ own }: DefinitionRow): string {
  const shown = ownKeys.map((key) => {
    const content = own[key]?.content;
    return content && 'value' in content ? content.value : content ? null : '';
  });
  return hash(JSON.stringify(shown));
}

/** Whether people wrote a note or into columns that are not Rasad's. */
export function hasPeoples({ own, others }: DefinitionRow): boolean {
  return others.length > 0 || own.notes?.content !== undefined || Object.values(own).some((cell) => cell?.note);
}

function writtenRow({ kind, id, texts, formulas = {}, formats = {} }: Definition): DefinitionRow {
  const words: Readonly<Partial<Record<DefinitionsKey, string>>> = { ...texts, kind, id };
  const own = ownKeys.flatMap((key): [DefinitionsKey, Cell][] => {
    const [formula, value, format] = [formulas[key], words[key], formats[key]];
    const content = formula !== undefined ? { formula } : value ? { value } : undefined;
    return content || format ? [[key, { ...(content && { content }), ...(format && { format }) }]] : [];
  });
  return { row: 0, own: Object.fromEntries(own), others: [] };
}

function withPeoples(written: DefinitionRow, standing: DefinitionRow | undefined): DefinitionRow {
  if (!standing) return written;
  const own: Partial<Record<DefinitionsKey, Cell>> = { ...written.own };
  for (const key of columnKeys(definitionsTable)) {
    const { note, ...cell } = standing.own[key] ?? {};
    if (key === 'notes') own[key] = cell;
    if (note) own[key] = { ...own[key], note };
  }
  return { row: standing.row, own, others: standing.others };
}

function withText(row: DefinitionRow, key: DefinitionsKey, value: string): DefinitionRow {
  return { ...row, own: { ...row.own, [key]: { ...row.own[key], content: { value } } } };
}

function textIn({ own }: DefinitionRow, key: DefinitionsKey): string {
  const content = own[key]?.content;
  return content && 'value' in content ? String(content.value).trim() : '';
}
