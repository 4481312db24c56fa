import { describe, expect, it } from '@jest/globals';
import { hasPersian, mistakesIn, untranslated } from './mistakes.ts';
import { filesIn, linesIn, type Place, pairsIn, stringsIn } from './readableText.ts';

const sources = ['src', 'sidebar', 'preview/page'].flatMap((folder) => filesIn(folder, '.ts', '.tsx'));
const pages = [
  'README.fa.md',
  ...filesIn('docs', '.fa.md'),
  ...['docs/reference/fa', 'docs/marketplace/fa'].flatMap((folder) => filesIn(folder, '.md')),
];

/** The same in both languages, each with the reason. */
const SAME_IN_BOTH: Readonly<Record<string, string>> = {
  English: 'a language under its own name',
  Mooncamp: 'a product',
  UpRaise: 'a product',
  ServiceNow: 'a product',
  Engagedly: 'a product',
  Viva: 'a product',
};

/** One word for each idea of the goals, everywhere but in the metrics, whose fields have their own "at risk". */
const GLOSSARY: Readonly<Record<string, readonly string[]>> = {
  Objective: ['هدف'],
  'Key result': ['نتیجهٔ کلیدی'],
  'Key results': ['نتیجه‌های کلیدی'],
  KPI: ['شاخص', 'شاخص کلیدی عملکرد'],
  KPIs: ['شاخص‌ها'],
  'Start value': ['مقدار شروع'],
  Start: ['مقدار شروع', 'شروع'], // the column, and the menu item
  'Current value': ['مقدار فعلی'],
  Current: ['مقدار فعلی'],
  Target: ['مقدار هدف'],
  Progress: ['پیشرفت'],
  'Expected progress': ['پیشرفت مورد انتظار'],
  Pace: ['آهنگ پیشرفت'],
  Weight: ['وزن'],
  Score: ['امتیاز'],
  Confidence: ['اطمینان'],
  Aspirational: ['جاه‌طلبانه'],
  Committed: ['تعهدی'],
  Status: ['وضعیت'],
  'On track': ['در مسیر'],
  'At risk': ['نیازمند توجه'],
  'Off track': ['خارج از مسیر'],
  Done: ['محقق شد'],
  'Too early': ['هنوز زود است'],
  'No data': ['بدون داده'],
  Owner: ['مسئول'],
  Cycle: ['دوره'],
  Template: ['قالب'],
  Settings: ['تنظیمات'],
  Undo: ['برگرداندن'],
  Increase: ['افزایش'],
  Decrease: ['کاهش'],
  'Stay at or above': ['حداقل'],
  'Stay at or below': ['حداکثر'],
  Range: ['ماندن در بازه'],
  Milestone: ['گام‌به‌گام'],
  'Yes/no': ['بله یا خیر'],
  'Manual %': ['درصد دستی'],
};

const at = ({ file, line }: Place, what: string, text: string) => `${file}:${line} ${what}: ${text}`;

describe('all Persian that people read', () => {
  it('is written as the style asks', () => {
    const readable = [...sources.flatMap(stringsIn), ...pages.flatMap(linesIn)];
    const persian = readable.filter(({ text }) => hasPersian(text));
    expect(persian.length).toBeGreaterThan(1000);
    expect(persian.flatMap((one) => mistakesIn(one.text).map((what) => at(one, what, one.text)))).toEqual([]);
  });

  it('is there for every English text', () => {
    const pairs = sources.flatMap(pairsIn);
    expect(pairs.length).toBeGreaterThan(500);
    const wrong = pairs.filter(({ en }) => !(en in SAME_IN_BOTH));
    expect(wrong.flatMap((one) => untranslated(one).map((what) => at(one, what, one.en)))).toEqual([]);
  });

  it('calls each idea by its one word', () => {
    const named = sources
      .filter((file) => !file.startsWith('src/core/metrics/'))
      .flatMap(pairsIn)
      .filter(({ en }) => Object.hasOwn(GLOSSARY, en));
    expect(named.map(({ en }) => en)).toEqual(expect.arrayContaining(['On track', 'At risk', 'Off track', 'Progress']));
    const wrong = named.filter(({ en, fa }) => !GLOSSARY[en]?.includes(fa));
    expect(wrong.map((one) => at(one, one.en, one.fa))).toEqual([]);
  });
});

describe('mistakesIn', () => {
  it.each([
    ['علي', 'Arabic ي for ی'],
    ['مبنى', 'ى for ی'],
    ['كلیک', 'Arabic ك for ک'],
    ['هـدف', 'a tatweel'],
    ['هزینۀ جذب', 'ۀ for هٔ'],
    ['عدد می شود', 'a space after می'],
    ['درج نمی شود', 'a space after می'],
    ['سنجیده میشود', 'no ZWNJ after می'],
    ['نمیتواند بخواند', 'no ZWNJ after می'],
    ['هدف های تیم', 'a space before ها'],
    ['هدف‌ها و نتیجه هایشان', 'a space before ها'],
    ['بزرگ تر از ۰', 'a space before تر'],
    ['کم ترین', 'a space before تر'],
    ['می\u200c\u200cشود', 'a doubled ZWNJ'],
    ['هدف\u200c ها', 'a ZWNJ beside a space'],
    ['نتیجه\u200c', 'a ZWNJ at the edge'],
    ['هزینه‌ی جذب', 'ه‌ی for هٔ'],
    ['لازم می‌باشد', 'می‌باشد for است'],
    ['درج گردید.', 'گردید for شد'],
    ['جهتِ درج', 'جهتِ for برای'],
    ['هدف, نتیجه', 'a Latin mark after a Persian letter'],
    ['چرا?', 'a Latin mark after a Persian letter'],
    ['قالب "هدف" درج شد', 'straight quotes around Persian'],
  ])('finds in «%s» %s', (text, called) => {
    expect(mistakesIn(text)).toContain(called);
  });

  it.each([
    'می‌شود، نمی‌شود؛ هدف‌هایشان بزرگ‌تر از «هزینهٔ جذب» است. برمی‌گردید؟',
    'میانگین ۳ میلیون تومان در میدان میلاد، ۱٬۲۵۰ کلیک',
    'خانه‌ای از برگه‌ها، تر و تازه',
    'به‌روز (NPS): ۱۴۰۵/۹/۲, 1405-09-02',
    '=IF(A1="";"";KPI_CAC(A1;B1)) در خانه',
  ])('finds nothing in «%s»', (text) => {
    expect(mistakesIn(text)).toEqual([]);
  });
});

describe('untranslated', () => {
  it.each([
    [{ en: 'On track', fa: 'On track' }, ['the English for the Persian']],
    [{ en: 'On track', fa: 'Dar masir' }, ['no Persian letter']],
    [{ en: 'On track', fa: 'در مسیر' }, []],
    [{ en: '0%', fa: '0%' }, []],
  ])('%j: %j', (pair, found) => {
    expect(untranslated(pair)).toEqual(found);
  });
});

describe('what is read', () => {
  it('is strings and whole templates, not comments and regular expressions', () => {
    const texts = stringsIn('src/core/fold.ts').map(({ text }) => text);
    expect(texts).toContain('ی');
    expect(texts.filter((text) => /[يك]/.test(text))).toEqual([]);
  });

  it('is pairs in tables too', () => {
    expect(pairsIn('preview/page/words.ts')).toContainEqual(
      expect.objectContaining({ en: 'Close sidebar', fa: 'بستن نوار کناری' }),
    );
  });
});
