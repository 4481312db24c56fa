import { distinctNames } from '../../distinctNames.ts';
import { sum } from '../../formula/expression.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { type Journey, removalEffects } from '../../statistics/markovChain.ts';
import { largestFirst } from '../common/credits.ts';
import { touchesOf } from '../common/path.ts';
import { channelColumn, creditColumn, creditWords, orderNote, pathArguments } from '../common/pathArguments.ts';
import { metric } from '../metric.ts';

/** Markov-chain attribution: credit by the conversions that would be lost without a channel. Method of Anderl et al. */
export const attrMarkov = metric({
  fn: 'KPI_ATTR_MARKOV',
  name: { en: 'Markov-chain attribution', fa: 'انتساب زنجیرهٔ مارکوف' },
  args: {
    paths: pathArguments.paths,
    conversions: pathArguments.conversions,
    nulls: {
      kind: 'series',
      unit: 'count',
      min: 0,
      optional: true,
      guide: { en: 'Times the path did not convert', fa: 'دفعاتی که مسیر به تبدیل نرسیده است' },
    },
  },
  gives: { unit: 'count', shape: 'table' },
  words: creditWords,
  better: 'none',
  parallel: ['paths', 'conversions'],
  checks: ({ conversions }) => [{ left: sum(conversions), must: 'be above', right: 0 }],
  compute: ({ paths, conversions, nulls }, word) => {
    if (nulls && nulls.length > 1 && nulls.length !== paths.length) {
      throw new Refusal('sameLength', {
        argument: 'paths',
        limit: 'nulls',
        value: paths.length,
        otherLimit: nulls.length,
      });
    }
    const channels = distinctNames();
    const journeys: Journey[] = [];
    paths.forEach((path, row) => {
      const touches = touchesOf(path);
      const converted = conversions[row] ?? 0;
      const lost = nulls?.[nulls.length === 1 ? 0 : row] ?? 0;
      if (converted + (touches.length > 0 ? lost : 0) === 0) return;
      const walked = touches.length > 0 ? touches : [word('none')];
      journeys.push({ channels: walked.map(channels.numberOf), conversions: converted, nulls: lost });
    });
    const effects = removalEffects(journeys, channels.names.length);
    const total = journeys.reduce((all, journey) => all + journey.conversions, 0);
    const allEffects = effects.reduce((all, effect) => all + effect, 0);
    return largestFirst(
      channels.names.map((name, channel) => {
        const effect = effects[channel] as number;
        return [name, effect, (total * effect) / allEffects];
      }),
      2,
    );
  },
  columns: [channelColumn, { en: 'Removal effect', fa: 'اثر حذف', unit: 'fraction' }, creditColumn],
  guide: {
    family: 'attribution',
    synonyms: ['اتریبیوشن', 'data-driven attribution'],
    about: {
      en: 'Credits each channel by how many conversions would be lost without it.',
      fa: 'به هر کانال به اندازهٔ تبدیل‌هایی که بی آن از دست می‌رفت اعتبار می‌دهد.',
    },
    notes: [
      {
        en: 'Without null paths every removal effect only shows who can be reached.',
        fa: 'بدون مسیرهای بی‌تبدیل، اثر حذف فقط نشان می‌دهد کدام کانال سر راه است.',
      },
      {
        en: 'A channel that follows itself does not change removal effects.',
        fa: 'تکرار پشت سر هم یک کانال اثر حذف را تغییر نمی‌دهد.',
      },
      orderNote,
    ],
    source: {
      title: 'Anderl et al.; ChannelAttribution; S. Puzyrov on removal effects',
      url: 'https://serhiipuzyrov.com/2019/07/markov-chain-attribution-simple-explanation-of-removal-effect',
      certainty: 'restated',
    },
    examples: [
      {
        given: {
          paths: ['Search > Email', 'Social > Search', 'Email', 'Social'],
          conversions: [10, 5, 4, 0],
          nulls: [10, 15, 6, 20],
        },
        gives: [
          ['Search', 0.754385964912, 7.67136150235],
          ['Email', 0.736842105263, 7.49295774648],
          ['Social', 0.377192982456, 3.83568075117],
        ],
      },
    ],
  },
});
