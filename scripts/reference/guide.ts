import type { CellOrRange } from '../../src/core/cell.ts';
import { refusalSentence } from '../../src/core/functions/refusalSentence.ts';
import type { SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { kindWords } from '../../src/core/functions/unitWords.ts';
import { findFunction } from '../../src/core/registry.ts';
import type { Language, Text } from '../../src/core/text.ts';
import { code, list, prose, table } from './markup.ts';
import { refusalOf } from './refusals.ts';
import { words } from './words.ts';

/** What holds for every function, told once. */
export function guide(language: Language): string[] {
  return [
    `## ${HEADINGS.reading[language]}`,
    list(READING.map((line) => line(language))),
    `## ${HEADINGS.refusing[language]}`,
    REFUSING[language],
    table(
      [words.type[language], words.result[language]],
      COMMON_SLIPS.map((call) => slipRow(call, language)),
    ),
  ];
}

const HEADINGS = {
  reading: { en: 'How to read these pages', fa: 'این صفحه‌ها را چگونه بخوانید' },
  refusing: { en: 'What every function refuses', fa: 'آنچه هیچ تابعی نمی‌پذیرد' },
} satisfies Record<string, Text>;

const READING: readonly ((language: Language) => string)[] = [
  (language) =>
    language === 'en'
      ? `Arguments are separated by ${code(';', language)}, which Sheets reads in every locale. Those in ${code('[brackets]', language)} may be left out.`
      : `میان آرگومان‌ها ${code(';', language)} می‌آید که در هر تنظیم زبانی پذیرفته است. آرگومان‌های درون ${code('[ ]', language)} را می‌توانید ندهید.`,
  (language) =>
    language === 'en'
      ? `“${kindWords.flow.en}”: give one cell or a whole range; a ratio of two ranges of one size is total over total, never a mean of ratios.`
      : `«${kindWords.flow.fa}»: یک خانه یا یک بازه بدهید؛ نسبت دو بازهٔ هم‌اندازه یعنی جمع تقسیم بر جمع، نه میانگین نسبت‌ها.`,
  (language) =>
    language === 'en'
      ? `“${kindWords.level.en}”: one cell. A range gives one result a row, and a row that breaks a rule carries ⚠ and its sentence.`
      : `«${kindWords.level.fa}»: یک خانه. اگر بازه بدهید هر ردیف نتیجهٔ خودش را دارد و ردیفی که قاعده‌ای را رعایت نکند نشانهٔ ⚠ و جملهٔ خودش را.`,
  (language) =>
    language === 'en'
      ? `“${kindWords.series.en}”: the rows matter; lists of one function have one length.`
      : `«${kindWords.series.fa}»: ردیف‌ها مهم‌اند؛ فهرست‌های یک تابع هم‌اندازه‌اند.`,
  (language) =>
    language === 'en'
      ? 'A blank required argument gives a blank cell, so that an unfilled row stays clean; one that is left out is refused.'
      : 'اگر آرگومانی لازم خالی باشد نتیجه هم خانهٔ خالی است، تا ردیف پرنشده تمیز بماند؛ آرگومان لازمی که ندهید پذیرفته نمی‌شود.',
  (language) =>
    language === 'en'
      ? `Numbers count as people type them: ${code('۱۲٬۵۰۰', language)}, ${code('3.5%', language)}, ${code('۲ میلیون', language)}. Dates are Gregorian or Jalali.`
      : 'عددها همان‌طور که می‌نویسید خوانده می‌شوند: «۱۲٬۵۰۰»، «۳٫۵٪»، «۲ میلیون». تاریخ جلالی یا میلادی است.',
  (language) =>
    language === 'en'
      ? `“${words.plainFormula.en}” is the same formula in functions of Sheets alone; whoever lacks the add-on can use it.`
      : `«${words.plainFormula.fa}» همان فرمول با تابع‌های خود گوگل‌شیت است؛ کسی که افزونه را ندارد هم می‌تواند به کارش ببرد.`,
];

const REFUSING: Text = {
  en: 'The cell then holds one sentence: the function, the argument, the rule, and what was given.',
  fa: 'در خانه یک جمله می‌آید: نام تابع، آرگومان، قاعده و آنچه داده‌اید.',
};

interface Slip {
  readonly typed: string;
  readonly fn: string;
  readonly cells: readonly CellOrRange[];
}

const COMMON_SLIPS: readonly Slip[] = [
  { typed: '=KPI_CAC("many"; 250)', fn: 'KPI_CAC', cells: ['many', 250] },
  { typed: '=KPI_CAC("12,5"; 250)', fn: 'KPI_CAC', cells: ['12,5', 250] },
  { typed: '=KPI_CAC(#N/A; 250)', fn: 'KPI_CAC', cells: ['#N/A', 250] },
  { typed: '=KPI_CAC(50000; 250; 3)', fn: 'KPI_CAC', cells: [50_000, 250, 3] },
  { typed: '=KPI_CAC(50000)', fn: 'KPI_CAC', cells: [50_000] },
  {
    typed: '=KPI_CAC({10; 20; 30}; {1; 2})',
    fn: 'KPI_CAC',
    cells: [
      [[10], [20], [30]],
      [[1], [2]],
    ],
  },
  { typed: '=OKR_SCORE(50%; 70%; 30%)', fn: 'OKR_SCORE', cells: [0.5, 0.7, 0.3] },
  {
    typed: '=KPI_CHURN({1; 2}; {10; 20})',
    fn: 'KPI_CHURN',
    cells: [
      [[1], [2]],
      [[10], [20]],
    ],
  },
  {
    typed: '=KPI_LTV_CAC({300; 600}; {100; 150; 200})',
    fn: 'KPI_LTV_CAC',
    cells: [
      [[300], [600]],
      [[100], [150], [200]],
    ],
  },
  {
    typed: '=OKR_EXPECTED("soon"; "2026-12-21"; "2026-10-01")',
    fn: 'OKR_EXPECTED',
    cells: ['soon', '2026-12-21', '2026-10-01'],
  },
];

function slipRow({ typed, fn, cells }: Slip, language: Language): string[] {
  const refusal = refusalOf(findFunction(fn) as SheetFunction, cells, language);
  if (!refusal) throw new Error(`${typed} is not refused any more. Show another slip in scripts/reference/guide.ts.`);
  return [code(typed, language), prose(refusalSentence(refusal, fn, language))];
}
