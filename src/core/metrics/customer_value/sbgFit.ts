import { count } from '../../formula/expression.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { fitSbg } from '../../statistics/sbg.ts';
import { filledRows } from '../common/filledRows.ts';
import { sbgSource } from '../common/modelParameters.ts';
import { metric } from '../metric.ts';

const CONSTANT_HINT = {
  en: 'take one rate of retention for all periods, as KPI_CLV_DCF does',
  fa: 'برای همهٔ دوره‌ها یک نرخ نگهداشت بگیرید، مانند KPI_CLV_DCF',
};

/** sBG fit: the model of contract lengths that makes a table of survivors most likely (Fader and Hardie 2007). */
export const sbgFit = metric({
  fn: 'KPI_SBG_FIT',
  name: { en: 'Subscriber retention fit (sBG)', fa: 'برآورد مدل ماندگاری مشترکان (sBG)' },
  args: {
    survivors: {
      kind: 'series',
      unit: 'count',
      min: 0,
      guide: {
        en: 'Subscribers of one group still there: at the start, then after each period',
        fa: 'مشترکان باقی‌مانده از یک گروه: در آغاز و سپس پس از هر دوره',
      },
    },
  },
  gives: { unit: 'number', shape: 'row' },
  better: 'none',
  checks: ({ survivors }) => [{ left: count(survivors), must: 'be at least', right: 3 }],
  compute: ({ survivors }) => {
    let previous = Infinity;
    const counts = filledRows({ survivors }).map(({ survivors: value, row }, index) => {
      const argument = 'survivors';
      if (row !== index + 1) throw new Refusal('blankInRow', { argument, row: index + 1 });
      if (value > previous) throw new Refusal('notAbove', { argument, row, value, limit: previous });
      previous = value;
      return value;
    });
    const fit = fitSbg(counts);
    if (!fit) throw new Refusal('undetermined', { hint: CONSTANT_HINT });
    return [[fit.alpha, fit.beta, fit.logLikelihood]];
  },
  columns: [
    { en: 'alpha', fa: 'پارامتر alpha' },
    { en: 'beta', fa: 'پارامتر beta' },
    { en: 'Log likelihood', fa: 'لگاریتم درست‌نمایی' },
  ],
  guide: {
    family: 'customer_value',
    synonyms: ['shifted beta geometric', 'retention curve', 'subscription churn', 'اشتراک'],
    about: {
      en: 'Fits the sBG model to how many subscribers of a group are left after each period.',
      fa: 'مدل sBG را با شمار مشترکانی که پس از هر دوره از یک گروه مانده‌اند برازش می‌دهد.',
    },
    notes: [
      {
        en: 'For contracts that end or are renewed, such as subscriptions; KPI_BGNBD_FIT is for shops that people just stop visiting.',
        fa: 'برای قراردادی که تمدید می‌شود یا پایان می‌یابد، مانند اشتراک؛ برای فروشگاهی که مشتری بی‌خبر از آن می‌رود KPI_BGNBD_FIT را به کار ببرید.',
      },
      {
        en: 'The chance to leave differs from subscriber to subscriber, beta(alpha, beta); those who leave easily go first, so retention rises. Where it does not rise, there is no best fit and the call is refused.',
        fa: 'احتمال رفتن برای هر مشترک فرق دارد، با توزیع beta(alpha, beta)؛ آنان که آسان می‌روند زودتر می‌روند و نرخ نگهداشت بالا می‌رود. اگر بالا نرود، بهترین برآورد وجود ندارد و نتیجه‌ای داده نمی‌شود.',
      },
      {
        en: 'Counts and percentages give the same alpha and beta; only the log likelihood tells how many they are.',
        fa: 'تعداد و درصد alpha و beta یکسانی می‌دهند؛ فقط لگاریتم درست‌نمایی به تعداد بستگی دارد.',
      },
      {
        en: 'The example is the Regular group of the paper, whose parameters are printed as 0.704 and 1.182; its High End group (1000, 869, 743, 653, 593, 551, 517, 491) gives 0.668 and 3.806.',
        fa: 'نمونه، گروه Regular مقاله است که پارامترهایش ۰٫۷۰۴ و ۱٫۱۸۲ چاپ شده‌اند؛ گروه High End آن (۱۰۰۰، ۸۶۹، ۷۴۳، ۶۵۳، ۵۹۳، ۵۵۱، ۵۱۷، ۴۹۱) ۰٫۶۶۸ و ۳٫۸۰۶ می‌دهد.',
      },
    ],
    source: sbgSource,
    examples: [
      {
        given: { survivors: [1000, 631, 468, 382, 326, 289, 262, 241] },
        gives: [[0.704077297, 1.18204302, -1680.26518846]],
        tolerance: 1e-6,
      },
    ],
  },
});
