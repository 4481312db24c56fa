import { eventColumns } from '../events/columns.ts';
import { repeatWords } from '../events/repeat.ts';
import { type Column, DAY_FORMAT, type Table } from './table.ts';

const columns = {
  name: { header: eventColumns.name, widthPixels: 220, filledBy: 'person' },
  firstDay: { header: eventColumns.firstDay, widthPixels: 100, format: DAY_FORMAT, filledBy: 'person' },
  lastDay: { header: eventColumns.lastDay, widthPixels: 100, format: DAY_FORMAT, filledBy: 'person' },
  repeats: {
    header: eventColumns.repeats,
    widthPixels: 150,
    filledBy: 'person',
    oneOf: Object.values(repeatWords),
  },
  source: { header: { en: 'Source', fa: 'منبع' }, widthPixels: 150, filledBy: 'rasad', optional: true },
  key: { header: { en: 'Key', fa: 'کلید' }, widthPixels: 120, filledBy: 'rasad', grouped: true, optional: true },
} as const satisfies Readonly<Record<string, Column>>;

export type EventsKey = keyof typeof columns;

/**
 * The Events tab: a row for each time, or for all times, that numbers are expected to be unlike others. Its first four columns are what
 * functions take as events. A row without a source was typed; one without a last day is a single day, and without a word in Repeats it is
 * there once.
 */
export const eventsTable: Table<EventsKey> = {
  id: 'events',
  name: { en: 'Events', fa: 'روزهای خاص' },
  columns,
  rowColumn: 'name',
  formulas: {},
  conditionalFormats: [],
  frozenColumns: 0,
};
