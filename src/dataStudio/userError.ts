import type { Table } from '../core/tables/table.ts';
import type { Language, Text } from '../core/text.ts';

const sentences = {
  noLink: () => ({
    en: 'This is no link of a spreadsheet. Copy it from the address bar of the file.',
    fa: 'این پیوند فایل گوگل‌شیت نیست. آن را از نوار نشانی فایل بردارید.',
  }),
  noAccess: () => ({
    en: 'The spreadsheet cannot be read with your account. Ask its owner to share it with you, then try again.',
    fa: 'این فایل با حساب شما خوانده نمی‌شود. از صاحب آن بخواهید آن را با شما به اشتراک بگذارد و دوباره امتحان کنید.',
  }),
  noTab: ({ name }) => ({
    en: `The spreadsheet has no tab ${name.en} of Rasad. Make it in the sheet first, or choose another table.`,
    fa: `این فایل برگهٔ «${name.fa}» رصد را ندارد. نخست آن را در فایل بسازید یا جدول دیگری برگزینید.`,
  }),
  noHeader: ({ name }) => ({
    en: `The header of the tab ${name.en} is gone. Repair it from the menu of Rasad.`,
    fa: `سرستون‌های برگهٔ «${name.fa}» پیدا نیست. از منوی رصد آن را تعمیر کنید.`,
  }),
  noField: () => ({
    en: 'A field of the report is no longer in the table. Refresh the fields of the data source.',
    fa: 'فیلدی از گزارش دیگر در جدول نیست. فیلدهای منبع داده را تازه کنید.',
  }),
  noTable: () => ({
    en: 'Choose a table in the settings of the data source.',
    fa: 'در تنظیمات منبع داده یک جدول برگزینید.',
  }),
} as const satisfies Readonly<Record<string, (table: Pick<Table, 'name'>) => Text>>;

/** What whoever builds or reads a report can mend. */
export class UserError extends Error {
  readonly sentence: Text;
  /** What the service said, for the developer. */
  readonly detail: string;

  constructor(code: keyof typeof sentences, table: Pick<Table, 'name'> = { name: { en: '', fa: '' } }, detail = '') {
    const sentence = sentences[code](table);
    super(sentence.en);
    this.sentence = sentence;
    this.detail = detail;
  }

  in(language: Language): string {
    return this.sentence[language];
  }
}
