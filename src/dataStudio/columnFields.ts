import type { Cell } from '../core/cell.ts';
import type { Table } from '../core/tables/table.ts';
import type { Language } from '../core/text.ts';
import { dayText, type Field, numberOf, textOf, type Value } from './field.ts';

/** What a column is to a report. */
type Meaning = 'day' | 'word' | 'number';

/** Column by column, in the order of the report. A column that is left out stays out of reports. */
export type Meanings<Key extends string> = Readonly<Partial<Record<Key, Meaning>>>;

const TYPES: Readonly<Record<Meaning, string>> = { day: 'YEAR_MONTH_DAY', word: 'TEXT', number: 'NUMBER' };
const READ: Readonly<Record<Meaning, (cell: Cell) => Value>> = { day: dayText, word: textOf, number: numberOf };

/** A field a column, named by its header. A number of one row is never added to that of another: they are averaged. */
export function columnFields<Key extends string>(
  table: Table<Key>,
  meanings: Meanings<Key>,
  language: Language,
): Field<Key>[] {
  return (Object.entries(meanings) as [Key, Meaning][]).map(([key, meaning]) => ({
    id: idOf(key),
    name: table.columns[key].header[language],
    type: TYPES[meaning],
    ...(meaning === 'number' && { aggregation: 'AVG' as const }),
    value: (row) => READ[meaning](row(key)),
  }));
}

/** `entityType` as `entity_type`. */
function idOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
