import { distinctNames } from '../../distinctNames.ts';
import type { Computed } from '../../functions/sheetFunction.ts';
import { largestFirst } from '../common/credits.ts';
import { channelColumn, creditColumn, orderNote } from '../common/pathArguments.ts';
import { metric } from '../metric.ts';

interface Touch {
  readonly channel: number;
  readonly daysBefore: number;
}

/** Time-decay attribution: credit halves with every half-life before the conversion. Rule of Google Analytics. */
export const attrTimeDecay = metric({
  fn: 'KPI_ATTR_TIME_DECAY',
  name: { en: 'Time-decay attribution', fa: 'انتساب با کاهش زمانی' },
  args: {
    channels: { kind: 'labels', unit: 'text', guide: { en: 'Channel of each touch', fa: 'کانال هر تماس' } },
    conversionIds: {
      kind: 'labels',
      unit: 'text',
      guide: { en: 'Conversion each touch belongs to', fa: 'تبدیلی که هر تماس به آن تعلق دارد' },
    },
    daysBefore: {
      kind: 'series',
      unit: 'days',
      min: 0,
      guide: { en: 'Days from the touch to the conversion', fa: 'روزهای میان تماس تا تبدیل' },
    },
    halfLife: {
      kind: 'level',
      unit: 'days',
      above: 0,
      default: 7,
      guide: { en: 'Half-life in days', fa: 'نیمه‌عمر به روز' },
    },
  },
  gives: { unit: 'count', shape: 'table' },
  better: 'none',
  parallel: ['channels', 'conversionIds', 'daysBefore'],
  compute: ({ channels, conversionIds, daysBefore, halfLife }) => {
    const distinctChannels = distinctNames();
    const conversions = distinctNames();
    const touches: Touch[][] = [];
    channels.forEach((name, row) => {
      const [id, days] = [conversionIds[row] ?? null, daysBefore[row] ?? null];
      if (name === null || id === null || days === null) return;
      const touch = { channel: distinctChannels.numberOf(name), daysBefore: days };
      const conversion = conversions.numberOf(id);
      const known = touches[conversion];
      if (known) known.push(touch);
      else touches[conversion] = [touch];
    });
    const credits = distinctChannels.names.map(() => 0);
    for (const ofConversion of touches) {
      // Counted from the latest touch, whose weight is then 1: long ago, all weights would round to 0.
      const latest = ofConversion.reduce((least, touch) => Math.min(least, touch.daysBefore), Infinity);
      const weights = ofConversion.map((touch) => 2 ** ((latest - touch.daysBefore) / halfLife));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      ofConversion.forEach(({ channel }, position) => {
        credits[channel] = (credits[channel] as number) + (weights[position] as number) / total;
      });
    }
    const rows = distinctChannels.names.map((name, channel): Computed[] => [name, credits[channel] as number]);
    return rows.length > 0 ? largestFirst(rows, 1) : null;
  },
  columns: [channelColumn, creditColumn],
  guide: {
    family: 'attribution',
    synonyms: ['multi-touch', 'اتریبیوشن'],
    about: {
      en: 'Gives later touches more credit, halving it with every half-life.',
      fa: 'به تماس‌های نزدیک‌تر اعتبار بیشتری می‌دهد و با هر نیمه‌عمر نصفش می‌کند.',
    },
    notes: [orderNote],
    source: {
      title: 'Google Analytics 7-day half-life, restated by A. Vermorel',
      url: 'https://adriennevermorel.com/notes/time-decay-attribution-model/',
      certainty: 'restated',
    },
    examples: [
      {
        given: {
          channels: ['Social', 'Search', 'Email', 'Search'],
          conversionIds: ['c1', 'c1', 'c2', 'c2'],
          daysBefore: [7, 0, 0, 14],
        },
        gives: [
          ['Search', 13 / 15],
          ['Email', 0.8],
          ['Social', 1 / 3],
        ],
      },
    ],
  },
});
