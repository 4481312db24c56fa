import { compared, type Probe } from '../probe.ts';

/** What formulas without the add-on do. */
export const formulas: readonly Probe[] = [
  {
    id: 'semicolon',
    relies: { en: 'setFormula takes ; in this locale', fa: 'setFormula در این تنظیم زبانی ; را می‌پذیرد' },
    consequence: { en: 'No formula that Rasad writes would compute', fa: 'هیچ فرمولی که رصد می‌نویسد حساب نمی‌شود' },
    run: ({ computed }) => compared(computed('=IF(1<2;SUM(1;2);0)'), [['3']]),
  },
  {
    id: 'read-formula',
    relies: {
      en: 'getFormula gives the formula back with ; or with , between arguments',
      fa: 'getFormula فرمول را با ; یا با , پس می‌دهد',
    },
    consequence: {
      en: 'Undo could not tell its own formulas from edited ones',
      fa: '«برگرداندن» فرمول خودش را از فرمول ویرایش‌شده بازنمی‌شناسد',
    },
    run({ cells }) {
      const cell = cells(1, 1).setFormula('=SUM(1;2)');
      SpreadsheetApp.flush();
      const saw = cell.getFormula();
      return { isAsExpected: /^=SUM\(1[;,]2\)$/.test(saw.replace(/\s/g, '')), saw };
    },
  },
  {
    id: 'array-criteria',
    relies: {
      en: 'SUMIF and COUNTIFS with a column as criterion fill a column',
      fa: 'SUMIF و COUNTIFS با ستونی به جای شرط، یک ستون را پر می‌کنند',
    },
    consequence: {
      en: 'Scores and statuses of the OKRs tab stay blank',
      fa: 'امتیاز و وضعیت‌های برگهٔ اهداف خالی می‌ماند',
    },
    run({ cells, computed }) {
      const range = cells(3, 2).setValues([
        ['a', 1],
        ['b', 2],
        ['a', 3],
      ]);
      const [keys, values] = columnsOf(range);
      const sums = computed(`=ARRAYFORMULA(SUMIF(${keys};${keys};${values}))`, 3);
      const counts = computed(`=ARRAYFORMULA(COUNTIFS(${keys};${keys}))`, 3);
      return compared(
        [sums.flat(), counts.flat()],
        [
          ['4', '2', '4'],
          ['2', '1', '2'],
        ],
      );
    },
  },
  {
    id: 'fill-down',
    relies: {
      en: 'LOOKUP over ROW fills the last filled cell down',
      fa: 'LOOKUP روی ROW آخرین خانهٔ پر را به پایین می‌برد',
    },
    consequence: { en: 'Key results do not find their objective', fa: 'نتیجه‌های کلیدی هدف خود را پیدا نمی‌کنند' },
    run({ cells, computed }) {
      const keys = cells(3, 1)
        .setValues([['O1'], [''], ['O2']])
        .getA1Notation();
      const filled = computed(`=ARRAYFORMULA(LOOKUP(ROW(${keys});ROW(${keys})/(${keys}<>"");${keys}))`, 3);
      return compared(filled.flat(), ['O1', 'O1', 'O2']);
    },
  },
  {
    id: 'text-bars',
    relies: { en: 'REPT draws bars in an array formula', fa: 'REPT در فرمول آرایه‌ای نوار می‌کشد' },
    consequence: { en: 'Progress bars show in the first row alone', fa: 'نوار پیشرفت فقط در نخستین ردیف دیده می‌شود' },
    run({ cells, computed }) {
      const counts = cells(2, 1)
        .setValues([[1], [3]])
        .getA1Notation();
      return compared(computed(`=ARRAYFORMULA(REPT("█";${counts}))`, 2).flat(), ['█', '███']);
    },
  },
  {
    id: 'last-day',
    relies: { en: 'MAXIFS takes whole columns and criteria with =', fa: 'MAXIFS ستون کامل و شرط با = را می‌پذیرد' },
    consequence: {
      en: 'KPIs from facts and last readings stay blank',
      fa: 'شاخص‌های برآمده از داده‌ها و آخرین ثبت‌ها خالی می‌ماند',
    },
    run({ cells, computed }) {
      const range = cells(2, 2).setValues([
        ['x', 5],
        ['x', 7],
      ]);
      const [keys, values] = columnsOf(range);
      return compared(computed(`=MAXIFS(${values};${keys};"=x")`), [['7']]);
    },
  },
  {
    id: 'sparkline-options',
    relies: { en: 'SPARKLINE takes its options from a range', fa: 'SPARKLINE تنظیم‌هایش را از یک بازه می‌گیرد' },
    consequence: { en: 'Trends on the dashboard are errors', fa: 'روندهای داشبورد خطا می‌شوند' },
    run({ cells, computed }) {
      const options = cells(1, 2)
        .setValues([['charttype', 'line']])
        .getA1Notation();
      const values = cells(1, 3)
        .setValues([[1, 2, 3]])
        .getA1Notation();
      const [[shown = ''] = []] = computed(`=SPARKLINE(${values};${options})`);
      return { isAsExpected: !shown.startsWith('#'), saw: shown };
    },
  },
];

/** The columns of a range of two. */
function columnsOf(range: GoogleAppsScript.Spreadsheet.Range): readonly [string, string] {
  const [rows, row] = [range.getNumRows(), range.getRow()];
  const at = (column: number): string => range.getSheet().getRange(row, column, rows, 1).getA1Notation();
  return [at(range.getColumn()), at(range.getColumn() + 1)];
}
