import { checkIns } from '../core/tables/checkIns.ts';
import { factsTable } from '../core/tables/facts.ts';
import { kpisTable } from '../core/tables/kpis/kpis.ts';
import { kpiReadings } from '../core/tables/kpis/readings.ts';
import type { Table } from '../core/tables/table.ts';
import { columnFields, type Meanings } from './columnFields.ts';
import { factFields } from './factFields.ts';
import type { ReportTable } from './field.ts';

/** The tables of Rasad that a report can be made on, with what reports see of them. */
export const reportTables = {
  facts: { table: factsTable, fields: factFields, day: 'date' },
  kpis: byColumns(kpisTable, null, {
    name: 'word',
    value: 'number',
    unit: 'word',
    target: 'number',
    health: 'word',
    targetType: 'word',
    period: 'word',
    owner: 'word',
    better: 'word',
    fn: 'word',
  }),
  kpiReadings: byColumns(kpiReadings, 'day', {
    day: 'day',
    name: 'word',
    value: 'number',
    target: 'number',
    health: 'word',
    who: 'word',
    note: 'word',
    fn: 'word',
  }),
  checkIns: byColumns(checkIns, 'day', {
    day: 'day',
    key: 'word',
    title: 'word',
    value: 'number',
    confidence: 'number',
    note: 'word',
    who: 'word',
  }),
} as const;

export type ReportTableId = keyof typeof reportTables;

function byColumns<Key extends string>(
  table: Table<Key>,
  day: Key | null,
  meanings: Meanings<Key>,
): ReportTable<Key> & { readonly table: Table<Key> } {
  return { table, day, fields: (_, language) => columnFields(table, meanings, language) };
}
