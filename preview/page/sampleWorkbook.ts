import type { PlainCell, SheetContent } from '../host/host.ts';
import type { PageLanguage } from './address.ts';

interface Month {
  readonly label: Readonly<Record<PageLanguage, string>>;
  /** Toman, as is the revenue. */
  readonly adSpend: number;
  readonly clicks: number;
  readonly impressions: number;
  readonly leads: number;
  readonly newCustomers: number;
  readonly revenue: number;
}

const month = (fa: string, en: string, ...numbers: [number, number, number, number, number, number]): Month => {
  const [adSpend, clicks, impressions, leads, newCustomers, revenue] = numbers;
  return { label: { fa, en }, adSpend, clicks, impressions, leads, newCustomers, revenue };
};

/** A year of an invented online shop in Iran: busy before Yalda and Nowruz, quiet after. */
const MONTHS: readonly Month[] = [
  month('آذر ۱۴۰۴', 'Dec 2025', 285_000_000, 81_400, 4_520_000, 2_610, 1_015, 1_390_000_000),
  month('دی ۱۴۰۴', 'Jan 2026', 240_000_000, 66_700, 3_810_000, 2_070, 812, 1_085_000_000),
  month('بهمن ۱۴۰۴', 'Feb 2026', 262_000_000, 73_900, 4_060_000, 2_340, 905, 1_240_000_000),
  month('اسفند ۱۴۰۴', 'Mar 2026', 410_000_000, 121_000, 6_370_000, 4_230, 1_702, 2_415_000_000),
  month('فروردین ۱۴۰۵', 'Apr 2026', 168_000_000, 44_200, 2_600_000, 1_280, 486, 640_000_000),
  month('اردیبهشت ۱۴۰۵', 'May 2026', 215_000_000, 59_300, 3_390_000, 1_840, 715, 955_000_000),
  month('خرداد ۱۴۰۵', 'Jun 2026', 228_000_000, 63_100, 3_550_000, 1_980, 774, 1_048_000_000),
  month('تیر ۱۴۰۵', 'Jul 2026', 236_000_000, 64_800, 3_700_000, 2_010, 768, 1_062_000_000),
  month('مرداد ۱۴۰۵', 'Aug 2026', 251_000_000, 70_200, 3_930_000, 2_250, 893, 1_214_000_000),
  month('شهریور ۱۴۰۵', 'Sep 2026', 318_000_000, 92_600, 4_980_000, 3_060, 1_228, 1_706_000_000),
  month('مهر ۱۴۰۵', 'Oct 2026', 296_000_000, 83_500, 4_610_000, 2_720, 1_094, 1_533_000_000),
  month('آبان ۱۴۰۵', 'Nov 2026', 334_000_000, 97_800, 5_240_000, 3_270, 1_321, 1_872_000_000),
];

const WORDS = {
  fa: {
    name: 'کمپین‌ها',
    header: ['ماه', 'هزینهٔ تبلیغ (تومان)', 'کلیک', 'نمایش', 'سرنخ', 'مشتری تازه', 'درآمد (تومان)'],
    examples: 'نمونهٔ فرمول',
    value: 'مقدار',
    cac: 'هزینهٔ جذب هر مشتری (تومان)',
    roas: 'درآمد به ازای هر تومان تبلیغ',
    cvr: 'نرخ تبدیل کلیک به مشتری',
  },
  en: {
    name: 'Campaigns',
    header: ['Month', 'Ad spend (toman)', 'Clicks', 'Impressions', 'Leads', 'New customers', 'Revenue (toman)'],
    examples: 'Example formulas',
    value: 'Value',
    cac: 'Cost to win a customer (toman)',
    roas: 'Revenue per toman of ad spend',
    cvr: 'Clicks that became customers',
  },
} as const;

/** The workbook that the preview opens with: a year of campaign numbers and three live formulas beside it. */
export function sampleWorkbook(language: PageLanguage): SheetContent[] {
  const words = WORDS[language];
  const beside: readonly (readonly PlainCell[])[] = [
    [null, words.examples, words.value],
    [null, words.cac, '=KPI_CAC(B2:B13;F2:F13)'],
    [null, words.roas, '=KPI_ROAS(G2:G13;B2:B13)'],
    [null, words.cvr, '=KPI_CVR(F2:F13;C2:C13)'],
  ];
  const table: readonly (readonly PlainCell[])[] = [
    words.header,
    ...MONTHS.map(({ label, adSpend, clicks, impressions, leads, newCustomers, revenue }) => [
      label[language],
      adSpend,
      clicks,
      impressions,
      leads,
      newCustomers,
      revenue,
    ]),
  ];
  return [
    {
      name: words.name,
      cells: table.map((row, index) => [...row, ...(beside[index] ?? [null, null, null])]),
      rightToLeft: language === 'fa',
      columnWidths: [105, 125, 65, 90, 55, 105, 118, 24, 200, 90],
      boldRows: [1],
      frozenRows: 1,
      formats: { 'B2:G13': '#,##0', J2: '#,##0', J3: '0.00', J4: '0.00%' },
    },
  ];
}
