import type { Table } from '../table.ts';
import { type WeekNotesKey, weekNotesColumns } from './columns.ts';
import { weekNotesFormulas } from './formulas.ts';

/** The Weekly notes tab: a row a plan, a piece of progress or a problem of someone. A row with a day in Done on is done. */
export const weekNotes: Table<WeekNotesKey> = {
  id: 'weekNotes',
  name: { en: 'Weekly notes', fa: 'یادداشت‌های هفته' },
  columns: weekNotesColumns,
  rowColumn: 'text',
  formulas: weekNotesFormulas,
  conditionalFormats: [],
  frozenColumns: 0,
};
