import { compared, type Probe, refused } from '../probe.ts';

/** What reading, writing and marking a sheet does. */
export const sheet: readonly Probe[] = [
  {
    id: 'apostrophe',
    relies: { en: 'An apostrophe before =1+1 keeps it a text', fa: 'آپاستروف پیش از ⁨=1+1⁩ آن را متن نگه می‌دارد' },
    consequence: { en: 'A text from outside could become a formula', fa: 'متنی از بیرون ممکن است فرمول شود' },
    run({ cells }) {
      const range = cells(1, 3).setValues([["'=1+1", "'007", "'+98"]]);
      SpreadsheetApp.flush();
      return compared(
        [range.getValues()[0], range.getFormulas()[0]],
        [
          ['=1+1', '007', '+98'],
          ['', '', ''],
        ],
      );
    },
  },
  {
    id: 'text-format',
    relies: {
      en: 'In a cell of the format @ a written text stays a text',
      fa: 'متنی که در خانهٔ با قالب @ نوشته شود متن می‌ماند',
    },
    consequence: {
      en: 'Names in the Facts tab become formulas or numbers',
      fa: 'نام‌های برگهٔ داده‌ها فرمول یا عدد می‌شوند',
    },
    run({ cells }) {
      const range = cells(1, 2)
        .setNumberFormat('@')
        .setValues([["'=1+1", '12-05']]);
      SpreadsheetApp.flush();
      const [[guarded = '', day = ''] = []] = range.getValues();
      // Whether the apostrophe counts as a letter here is not relied on: what was seen tells it.
      const isText = String(guarded).endsWith('=1+1') && day === '12-05' && range.getFormulas()[0]?.join('') === '';
      return { isAsExpected: isText, saw: JSON.stringify([guarded, day]) };
    },
  },
  {
    id: 'serial-date',
    relies: {
      en: 'A serial number in a cell with a date format is that day',
      fa: 'شمارهٔ روز در خانه‌ای با قالب تاریخ همان روز است',
    },
    consequence: { en: 'Dates that Rasad writes are another day', fa: 'تاریخ‌هایی که رصد می‌نویسد روز دیگری می‌شوند' },
    run: ({ cells, shown }) =>
      compared(shown(cells(1, 1).setNumberFormat('yyyy-mm-dd').setValue(46_357)), [['2026-12-01']]),
  },
  {
    id: 'whole-sheet',
    relies: {
      en: 'getSheetValues(1, 1, -1, -1) gives everything',
      fa: '⁨getSheetValues(1, 1, -1, -1)⁩ همه چیز را می‌دهد',
    },
    consequence: { en: 'Tables are read cut short', fa: 'جدول‌ها ناقص خوانده می‌شوند' },
    run({ sheet: scratch, cells }) {
      cells(1, 2).setValues([['a', 'b']]);
      SpreadsheetApp.flush();
      const values = scratch.getSheetValues(1, 1, -1, -1);
      return compared(values.length, scratch.getLastRow());
    },
  },
  {
    id: 'sheet-twice',
    relies: { en: 'A second tab of one name is refused', fa: 'برگهٔ دوم با همان نام پذیرفته نمی‌شود' },
    consequence: { en: 'None: a free name is looked for first', fa: 'هیچ: نخست نام آزاد پیدا می‌شود' },
    run: ({ sheet: scratch }) => refused(() => SpreadsheetApp.getActiveSpreadsheet().insertSheet(scratch.getName())),
  },
  {
    id: 'shape',
    relies: {
      en: 'Values of another shape than their range are refused',
      fa: 'مقدارهایی با شکلی جز شکل بازه پذیرفته نمی‌شوند',
    },
    consequence: { en: 'A failed write would leave half a table', fa: 'نوشتن ناموفق نیمی از جدول را بر جا می‌گذارد' },
    run: ({ cells }) => refused(() => cells(2, 2).setValues([['a', 'b']])),
  },
  {
    id: 'metadata',
    relies: {
      en: 'A mark on a column is found again after a column was inserted before it',
      fa: 'نشان ستون پس از درج ستونی پیش از آن هم پیدا می‌شود',
    },
    consequence: { en: 'Renamed columns are lost once they move', fa: 'ستون تغییرنام‌یافته با جابه‌جا شدن گم می‌شود' },
    run({ sheet: scratch }) {
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      scratch.getRange('B:B').addDeveloperMetadata('rasad.selfCheck', 'here', visibility);
      scratch.insertColumnBefore(1);
      SpreadsheetApp.flush();
      const [mark] = scratch.createDeveloperMetadataFinder().withKey('rasad.selfCheck').find();
      const column = mark?.getLocation().getColumn()?.getColumn();
      scratch.deleteColumn(1);
      return compared(column, 3);
    },
  },
  {
    id: 'conditional-format',
    relies: { en: 'A rule with a formula with ; is taken', fa: 'قاعده‌ای که فرمولش ; دارد پذیرفته می‌شود' },
    consequence: { en: 'Statuses have no colours', fa: 'وضعیت‌ها رنگ ندارند' },
    run({ sheet: scratch, cells }) {
      const range = cells(1, 1);
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=AND(1=1;2=2)')
        .setBackground('#e6f4ea')
        .setRanges([range])
        .build();
      scratch.setConditionalFormatRules([rule]);
      SpreadsheetApp.flush();
      return compared(scratch.getConditionalFormatRules().length, 1);
    },
  },
  {
    id: 'hidden-frozen-row',
    relies: { en: 'A frozen row may be hidden', fa: 'ردیف ثابت را می‌شود پنهان کرد' },
    consequence: {
      en: 'The row of formulas is seen, or sorts along',
      fa: 'ردیف فرمول‌ها دیده می‌شود یا با مرتب‌سازی جابه‌جا می‌شود',
    },
    run({ sheet: scratch }) {
      scratch.setFrozenRows(2);
      scratch.hideRows(2);
      SpreadsheetApp.flush();
      return compared([scratch.getFrozenRows(), scratch.isRowHiddenByUser(2)], [2, true]);
    },
  },
  {
    id: 'spill-under-protection',
    relies: {
      en: 'A protected range with a warning still takes a spill',
      fa: 'بازهٔ محافظت‌شده با هشدار، نتیجهٔ پخش‌شده را می‌پذیرد',
    },
    consequence: { en: 'Computed columns stop', fa: 'ستون‌های محاسبه‌شده می‌ایستند' },
    run({ cells, shown }) {
      const range = cells(3, 1);
      range.protect().setWarningOnly(true);
      range.getCell(1, 1).setFormula('=ARRAYFORMULA(ROW(A1:A3))');
      return compared(shown(range).flat(), ['1', '2', '3']);
    },
  },
];
