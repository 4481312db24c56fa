import type { Day } from '../calendar/day.ts';
import type { Settings } from '../settings/settings.ts';
import type { Language, Text } from '../text.ts';

/** The number format of a day. */
export const DAY_FORMAT = 'yyyy-mm-dd';

/** The number format of a cell to which none was given. */
export const GENERAL_FORMAT = 'General';

/** A tab that Rasad makes: tall, a row a fact. Everything that reads, writes or repairs it is derived from this. */
export interface Table<Key extends string = string> {
  /** The value of the tab's mark, and the first part of its columns' marks. */
  readonly id: string;
  /** What the tab is called until people rename it. */
  readonly name: Text;
  /** In the order in which a new tab shows them. */
  readonly columns: Readonly<Record<Key, Column>>;
  /** The column without which a tab is not this table. */
  readonly rowColumn: Key;
  /** One array formula a column, in the hidden row below the header: whatever stands below is computed. */
  readonly formulas: Readonly<Partial<Record<Key, ColumnFormula<Key>>>>;
  /** What cells look like by what they hold, the first rule that holds first. */
  readonly conditionalFormats: readonly ConditionalFormat<Key>[];
  /** How many of the first columns stay in view. */
  readonly frozenColumns: number;
}

/** How cells of some columns look while a condition holds in their row. */
export interface ConditionalFormat<Key extends string = string> {
  readonly columns: readonly Key[];
  /** The condition as a formula without `=`; `cell` names a column's cell in the row that is judged: `$E3`. */
  readonly when: (cell: (key: Key) => string, language: Language) => string;
  readonly textColor?: string;
  readonly background?: string;
  readonly bold?: true;
}

/** What a column is called, who fills it and how its cells look. */
export interface Column {
  /** The word in the header, by which the column is known where its mark is gone. */
  readonly header: Text;
  /** What the note of the header says, where the word alone does not explain what stands below. */
  readonly note?: Text;
  /** A person, Rasad (a value that a person may change), or the table's formula. */
  readonly filledBy: 'person' | 'rasad' | 'formula';
  /** As wide as Sheets makes a column, where left out. */
  readonly widthPixels?: number;
  /** A text that is too long for it goes on in a second line. */
  readonly wraps?: true;
  /** The number format of every row; a row of another kind may bring its own. */
  readonly format?: string;
  /** Stands in the collapsed group at the right. */
  readonly grouped?: true;
  /** Nothing needs it: once deleted it stays away. */
  readonly optional?: true;
  /** Whether the settings ask for it; no tab has it otherwise. */
  readonly neededBy?: (settings: Settings) => boolean;
  /** The words that may be typed, as a drop-down; the sheet itself refuses anything else. */
  readonly oneOf?: readonly Text[];
}

/** What a formula may depend on besides the cells. It is written again when one of these changes. */
export interface FormulaScope {
  /** The language of the tab: its labels and statuses. */
  readonly language: Language;
  readonly settings: Pick<
    Settings,
    | 'calendar'
    | 'firstWeekday'
    | 'paceAfterNowruz'
    | 'statusRule'
    | 'ownRules'
    | 'objectiveStatus'
    | 'rollUp'
    | 'staleAfterDays'
  >;
  /** What a row shows that holds nothing: a blank text, which carries the mark of the column. */
  readonly blank: string;
}

/** Gives the text of a column's formula; `range` names a column from the formula's own row down: `E2:E`. */
export type ColumnFormula<Key extends string> = (range: (key: Key) => string, scope: FormulaScope) => string;

/** The row of the array formulas: hidden, and frozen with the header, so that no sort takes it along. */
export const FORMULA_ROW = 2;

/** The first row below the header, and below the formulas where the table has any. */
export function firstRow(table: Table): number {
  return hasFormulas(table) ? FORMULA_ROW + 1 : FORMULA_ROW;
}

/** Whether a tab of the table has the hidden row of formulas. */
export function hasFormulas(table: Table): boolean {
  return Object.keys(table.formulas).length > 0;
}

/** The keys of a table's columns, in order. */
export function columnKeys<Key extends string>(table: Table<Key>): Key[] {
  return Object.keys(table.columns) as Key[];
}

/** The table as a new tab has it: without the columns for which the settings do not ask. */
export function tableFor<Key extends string>(table: Table<Key>, settings: Settings): Table<Key> {
  const keys = columnKeys(table).filter((key) => columnOf(table, key).neededBy?.(settings) ?? true);
  return {
    ...table,
    columns: Object.fromEntries(keys.map((key) => [key, table.columns[key]])) as typeof table.columns,
  };
}

/** The columns for which the settings ask besides those that every tab has. */
export function neededColumns<Key extends string>(table: Table<Key>, settings: Settings): Key[] {
  return columnKeys(table).filter((key) => columnOf(table, key).neededBy?.(settings));
}

/** A column, with what others may declare of theirs as well. */
export function columnOf<Key extends string>(table: Table<Key>, key: Key): Column {
  return table.columns[key];
}

/** The number format of a column's cells; none is known of a column that is not the table's. */
export function usualFormat(column: Column | undefined): string {
  return column?.format ?? GENERAL_FORMAT;
}

/** Whether people type into a column, or Rasad writes values there. */
export function holdsValues(column: Column): boolean {
  return column.filledBy !== 'formula';
}

/** What Rasad puts into a cell: never a formula, a day as a real date, and what people wrote as the text that it is. */
export type Value = string | number | boolean | { readonly day: Day } | { readonly text: string };

/** A row to be written: what its cells hold, and the formats that are its own. A column that is left out stays blank. */
export interface NewRow<Key extends string> {
  readonly values: Readonly<Partial<Record<Key, Value>>>;
  readonly formats: Readonly<Partial<Record<Key, string>>>;
}
