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
  mail: {
    header: { en: 'Mail', fa: 'ایمیل' },
    note: {
      en: 'Where Rasad reminds them of check-ins that are late, if Settings say so',
      fa: 'جایی که رصد گزارش‌های دیرشده را یادآوری می‌کند، اگر در تنظیمات خواسته شده باشد',
    },
    widthPixels: 220,
    filledBy: 'person',
    optional: true,
  },
} as const satisfies Readonly<Record<string, Column>>;

export type PeopleKey = keyof typeof columns;

/** The People tab: a row a person, as the Owner column names them, the team they belong to and where mails reach them. */
export const people: Table<PeopleKey> = {
  id: 'people',
  name: { en: 'People', fa: 'افراد' },
  columns,
  rowColumn: 'name',
  formulas: {},
  conditionalFormats: [],
  frozenColumns: 0,
};
