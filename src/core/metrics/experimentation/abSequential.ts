import { anytime } from '../../statistics/confidenceSequence.ts';
import { rateDifference } from '../../statistics/twoProportions.ts';
import { confidenceLevel } from '../common/confidenceLevel.ts';
import { intervalColumns, twoVariants, variantChecks } from '../common/twoVariants.ts';
import { metric } from '../metric.ts';

/** With fewer of either in a variant, its variance is not known yet, and looking from the first visitor on would alarm falsely. */
const ENOUGH = 10;

/** An A/B test that may be looked at any time: the asymptotic confidence sequence of the difference of two rates. */
export const abSequential = metric({
  fn: 'KPI_AB_SEQUENTIAL',
  name: { en: 'A/B test that may be looked at any time', fa: 'آزمون A/B با نگاه در هر زمان' },
  args: {
    ...twoVariants,
    confidence: confidenceLevel,
    nPerVariant: {
      kind: 'level',
      unit: 'count',
      above: 0,
      default: 5000,
      guide: {
        en: 'Visitors per variant at which you expect to decide; fix it before the test and keep it',
        fa: 'بازدیدکننده در هر نسخه که انتظار دارید با آن تصمیم بگیرید؛ پیش از آزمون تعیین کنید و تغییر ندهید',
      },
    },
  },
  gives: { unit: 'fraction', shape: 'row' },
  better: 'none',
  checks: variantChecks,
  compute: ({ confidence, nPerVariant, ...variants }, word) => {
    const { convA, nA, convB, nB } = variants;
    const { difference, standardError } = rateDifference(variants);
    if (Math.min(convA, nA - convA, convB, nB - convB) < ENOUGH) return [[difference, null, null, null, word('early')]];
    const { reach, chance } = anytime(difference / standardError, nA + nB, 2 * nPerVariant, 1 - confidence);
    const margin = reach * standardError;
    const verdict = Math.abs(difference) <= margin ? 'open' : difference > 0 ? 'b' : 'a';
    return [[difference, difference - margin, difference + margin, chance, word(verdict)]];
  },
  columns: [
    { en: 'Difference (B − A)', fa: 'اختلاف (B − A)', unit: 'fraction' },
    ...intervalColumns,
    { en: 'p-value at any look', fa: 'مقدار p در هر نگاه', unit: 'fraction' },
    { en: 'Verdict', fa: 'نتیجه', unit: 'text' },
  ],
  words: {
    a: { en: 'A is better', fa: 'A بهتر است' },
    b: { en: 'B is better', fa: 'B بهتر است' },
    open: { en: 'Not decided yet', fa: 'هنوز معلوم نیست' },
    early: { en: 'Too early to say', fa: 'برای قضاوت زود است' },
  },
  guide: {
    family: 'experimentation',
    synonyms: ['peeking', 'always valid p-value', 'sequential test', 'confidence sequence', 'آزمون پی‌درپی'],
    about: {
      en: 'Difference of two conversion rates with an interval, p-value and verdict that stay valid however often you look and whenever you stop.',
      fa: 'اختلاف دو نرخ تبدیل با بازه، مقدار p و نتیجه‌ای که هر چند بار نگاه کنید و هر وقت آزمون را تمام کنید معتبر می‌ماند.',
    },
    notes: [
      {
        en: 'Half the width is SE · √(2(r + 1)/r · ln(√(r + 1)/α)) with r = visitors / (2 · n_per_variant) · (−2 ln α + ln(1 − 2 ln α)), SE the unpooled standard error and α = 1 − confidence; p is √(r + 1) · exp(−z² r/(2(r + 1))), 1 at most.',
        fa: 'نیمی از پهنای بازه SE · √(2(r + 1)/r · ln(√(r + 1)/α)) است، با r = visitors / (2 · n_per_variant) · (−2 ln α + ln(1 − 2 ln α))، خطای معیار غیرتجمیعی SE و α = 1 − confidence؛ مقدار p برابر √(r + 1) · exp(−z² r/(2(r + 1))) و حداکثر ۱ است.',
      },
      {
        en: 'The interval is about one and a half times as wide as that of KPI_AB_CI: the price of looking. p is below 1 − confidence exactly where the interval leaves 0 out.',
        fa: 'بازه حدود یک و نیم برابر بازهٔ KPI_AB_CI است؛ این بهای نگاه کردن است. مقدار p درست وقتی از 1 − confidence کمتر است که صفر بیرون بازه باشد.',
      },
      {
        en: 'Until each variant has 10 conversions and 10 visitors who did not convert, it says only that it is too early.',
        fa: 'تا وقتی هر نسخه ۱۰ تبدیل و ۱۰ بازدیدکنندهٔ بدون تبدیل نداشته باشد، فقط می‌گوید زود است.',
      },
      {
        en: 'n_per_variant only says where the interval is narrowest, for instance the result of KPI_AB_SAMPLE_SIZE. Chosen after looking, it takes the guarantee away.',
        fa: 'ورودی n_per_variant فقط می‌گوید بازه کجا از همه باریک‌تر باشد؛ مثلاً نتیجهٔ KPI_AB_SAMPLE_SIZE. اگر پس از دیدن نتیجه انتخاب شود، ضمانت از بین می‌رود.',
      },
    ],
    source: {
      title:
        'Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas 2024, Time-uniform central limit theory and asymptotic confidence sequences, Annals of Statistics 52(6)',
      url: 'https://arxiv.org/abs/2103.06476',
      certainty: 'documented',
    },
    examples: [
      {
        given: { convA: 120, nA: 1000, convB: 150, nB: 1000 },
        gives: [[0.03, -0.0213585352326, 0.0813585352326, 0.492115146611, 'Not decided yet']],
      },
      {
        given: { convA: 400, nA: 4000, convB: 520, nB: 4000, nPerVariant: 4000 },
        gives: [[0.03, 0.00837213918773, 0.0516278608123, 0.00114105224874, 'B is better']],
      },
      {
        given: { convA: 3, nA: 40, convB: 6, nB: 41 },
        gives: [[0.0713414634146, null, null, null, 'Too early to say']],
      },
    ],
  },
});
