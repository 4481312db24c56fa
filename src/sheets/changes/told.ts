import type { Document } from '../../core/functions/document.ts';
import { isolate } from '../../core/isolate.ts';
import type { Value } from '../../core/tables/table.ts';
import type { Language, Text } from '../../core/text.ts';
import type { CellBefore } from './cells.ts';

/** A cell that an action has changed, as the change log tells it. */
export interface Told {
  /** The row by its key or name, and the word in the header of the column. */
  readonly where: string;
  readonly before: Value;
  readonly after: Value;
  /** How numbers of the cell look. */
  readonly format?: string | undefined;
}

/** Names a cell by its row and its column. */
export function placeOf(row: string, column: Text, language: Language): string {
  return `${isolate(row)} · ${column[language]}`;
}

/** What a cell held, to be written where a formula must not compute and a text stays the text that it is. */
export function valueBefore(before: CellBefore, { dayOf }: Pick<Document, 'dayOf'>): Value {
  if ('formula' in before) return { text: before.formula };
  if ('moment' in before) return { day: dayOf(new Date(before.moment)) };
  return typeof before.value === 'string' && before.value !== '' ? { text: before.value } : before.value;
}
