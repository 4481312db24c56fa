import type { Text } from '../../text.ts';

/** A column of the OKRs tab. Columns are found again by their place in this list, the tab by its metadata. */
export interface Column {
  readonly key: string;
  readonly header: Text;
  readonly widthPixels: number;
  /** Who fills it: a person, a formula, or Rasad for itself (hidden). */
  readonly filledBy: 'person' | 'formula' | 'rasad';
}

/** The columns of the OKRs tab, a row a key result. The first nine are what a person looks at every week. */
export const columns = [
  {
    key: 'title',
    header: { en: 'Objective / key result', fa: 'هدف / نتیجهٔ کلیدی' },
    widthPixels: 240,
    filledBy: 'person',
  },
  { key: 'owner', header: { en: 'Owner', fa: 'مسئول' }, widthPixels: 75, filledBy: 'person' },
  { key: 'start', header: { en: 'Start', fa: 'مقدار شروع' }, widthPixels: 80, filledBy: 'person' },
  { key: 'target', header: { en: 'Target', fa: 'مقدار هدف' }, widthPixels: 80, filledBy: 'person' },
  { key: 'current', header: { en: 'Current', fa: 'مقدار فعلی' }, widthPixels: 80, filledBy: 'person' },
  { key: 'bar', header: { en: 'Progress bar', fa: 'نوار پیشرفت' }, widthPixels: 95, filledBy: 'formula' },
  { key: 'progress', header: { en: 'Progress', fa: 'پیشرفت' }, widthPixels: 65, filledBy: 'formula' },
  { key: 'status', header: { en: 'Status', fa: 'وضعیت' }, widthPixels: 115, filledBy: 'formula' },
  { key: 'note', header: { en: 'Note', fa: 'نکته' }, widthPixels: 215, filledBy: 'formula' },
  {
    key: 'confidence',
    header: { en: 'Confidence (0–10)', fa: 'اطمینان (۰ تا ۱۰)' },
    widthPixels: 120,
    filledBy: 'person',
  },
  { key: 'type', header: { en: 'Type', fa: 'نوع' }, widthPixels: 130, filledBy: 'person' },
  { key: 'unit', header: { en: 'Unit', fa: 'واحد' }, widthPixels: 100, filledBy: 'person' },
  { key: 'weight', header: { en: 'Weight', fa: 'وزن' }, widthPixels: 60, filledBy: 'person' },
  {
    key: 'expected',
    header: { en: 'Expected progress', fa: 'پیشرفت مورد انتظار' },
    widthPixels: 130,
    filledBy: 'formula',
  },
  { key: 'score', header: { en: 'Score', fa: 'امتیاز' }, widthPixels: 70, filledBy: 'formula' },
  { key: 'cycle', header: { en: 'Cycle', fa: 'دوره' }, widthPixels: 110, filledBy: 'person' },
  { key: 'firstDay', header: { en: 'First day', fa: 'نخستین روز' }, widthPixels: 95, filledBy: 'person' },
  { key: 'lastDay', header: { en: 'Last day', fa: 'آخرین روز' }, widthPixels: 95, filledBy: 'person' },
  { key: 'kpi', header: { en: 'KPI', fa: 'شاخص' }, widthPixels: 150, filledBy: 'person' },
  { key: 'id', header: { en: 'Row id', fa: 'شناسهٔ ردیف' }, widthPixels: 80, filledBy: 'rasad' },
  { key: 'objective', header: { en: 'Objective id', fa: 'شناسهٔ هدف' }, widthPixels: 80, filledBy: 'rasad' },
  {
    key: 'verdict',
    header: { en: 'Status of the key result', fa: 'وضعیت نتیجهٔ کلیدی' },
    widthPixels: 80,
    filledBy: 'rasad',
  },
  { key: 'points', header: { en: 'Weight × score', fa: 'وزن × امتیاز' }, widthPixels: 80, filledBy: 'rasad' },
  { key: 'sampleStart', header: { en: 'Sample start', fa: 'نمونهٔ شروع' }, widthPixels: 80, filledBy: 'rasad' },
  {
    key: 'sampleCurrent',
    header: { en: 'Sample current', fa: 'نمونهٔ مقدار فعلی' },
    widthPixels: 80,
    filledBy: 'rasad',
  },
] as const satisfies readonly Column[];

export type ColumnKey = (typeof columns)[number]['key'];

/** The place of a column, from 1. */
export function columnNumber(key: ColumnKey): number {
  return columns.findIndex((column) => column.key === key) + 1;
}

/** The letters of a column: `A`, `Z`, `AA`. */
export function columnLetters(key: ColumnKey): string {
  let rest = columnNumber(key);
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** The cell of a column in a row: `E5`. */
export function cellOf(key: ColumnKey, row: number): string {
  return `${columnLetters(key)}${row}`;
}

/** Every row of a column below the header, however many there will be: `$E$2:$E`. */
export function wholeColumn(key: ColumnKey): string {
  const letters = columnLetters(key);
  return `$${letters}$2:$${letters}`;
}
