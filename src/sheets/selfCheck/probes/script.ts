import { compared, type Probe } from '../probe.ts';

/** What the script's engine and its services do. */
export const script: readonly Probe[] = [
  {
    id: 'persian-source',
    relies: {
      en: 'Persian letters in the pushed file arrive unchanged',
      fa: 'حرف‌های فارسی فایل فرستاده‌شده همان می‌مانند',
    },
    consequence: { en: 'Words, statuses and headers are garbled', fa: 'واژه‌ها، وضعیت‌ها و سرستون‌ها به هم می‌ریزند' },
    run: () =>
      compared(
        [...'می‌رود'].map((letter) => letter.charCodeAt(0)),
        [1605, 1740, 8204, 1585, 1608, 1583],
      ),
  },
  {
    id: 'time-zone',
    relies: { en: 'The spreadsheet’s time zone can format a date', fa: 'با منطقهٔ زمانی فایل می‌شود تاریخ نوشت' },
    consequence: { en: 'Days are one day off near midnight', fa: 'روزها نزدیک نیمه‌شب یک روز جابه‌جا می‌شوند' },
    run() {
      const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
      const day = '2026-12-01';
      return compared(Utilities.formatDate(Utilities.parseDate(day, zone, 'yyyy-MM-dd'), zone, 'yyyy-MM-dd'), day);
    },
  },
  {
    id: 'document-lock',
    relies: { en: 'The document has a lock', fa: 'فایل قفل دارد' },
    consequence: { en: 'Two people could write at the same time', fa: 'دو نفر می‌توانند هم‌زمان بنویسند' },
    run() {
      const lock = LockService.getDocumentLock();
      const isTaken = lock?.tryLock(1_000) ?? null;
      lock?.releaseLock();
      return compared(isTaken, true);
    },
  },
  {
    id: 'document-properties',
    relies: { en: 'The document has properties', fa: 'فایل ویژگی‌های ذخیره‌شدنی دارد' },
    consequence: {
      en: 'Nothing can be undone, so nothing is written',
      fa: 'چیزی برگرداندنی نیست، پس چیزی نوشته نمی‌شود',
    },
    run: () => compared(PropertiesService.getDocumentProperties() !== null, true),
  },
];
