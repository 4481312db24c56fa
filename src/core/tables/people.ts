import type { Column, Table } from './table.ts';

const columns = {
  name: {
    header: { en: 'Name', fa: 'نام' },
    widthPixels: 180,
    filledBy: 'person',
  },
  team: {
    header: { en: 'Team', fa: 'تیم' },
    widthPixels: 180,
    filledBy: 'person',
  },
} as const satisfies Readonly<Record<string, Column>>;

export type PeopleKey = keyof typeof columns;

/** The People tab: a row a person, as the Owner column names them, and the team they belong to. */
export const people: Table<PeopleKey> = {
  id: 'people',
  name: { en: 'People', fa: 'افراد' },
  columns,
  rowColumn: 'name',
  formulas: {},
  conditionalFormats: [],
  frozenColumns: 0,
};
