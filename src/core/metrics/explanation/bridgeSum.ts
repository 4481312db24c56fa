import { changeOf } from '../../explanation/changeOf.ts';
import { totalBridge } from '../../explanation/totalBridge.ts';
import type { Computed } from '../../functions/sheetFunction.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { requireWhole, segmentRows } from '../common/segmentRows.ts';
import { segmentColumn, segmentNotes, segmentsArgument, segmentWords } from '../common/segmentWords.ts';
import { metric } from '../metric.ts';

/** Why a total changed: what each segment brought, and how much of it was volume and price. */
export const bridgeSum = metric({
  fn: 'KPI_BRIDGE_SUM',
  name: { en: 'Causes of a change in a total', fa: 'علت تغییر یک جمع' },
  args: {
    segments: segmentsArgument,
    before: {
      kind: 'series',
      unit: 'number',
      guide: { en: 'Value of each row before, such as revenue', fa: 'مقدار هر ردیف در دورهٔ پیش، مانند درآمد' },
    },
    after: {
      kind: 'series',
      unit: 'number',
      guide: { en: 'Value of each row after', fa: 'مقدار هر ردیف در دورهٔ بعد' },
    },
    volumeBefore: {
      kind: 'series',
      unit: 'number',
      min: 0,
      optional: true,
      guide: {
        en: 'Units behind the value before: value = price × volume',
        fa: 'تعداد در دورهٔ پیش: مقدار = قیمت × تعداد',
      },
    },
    volumeAfter: {
      kind: 'series',
      unit: 'number',
      min: 0,
      optional: true,
      guide: { en: 'Units behind the value after', fa: 'تعداد در دورهٔ بعد' },
    },
  },
  gives: { unit: 'number', shape: 'table', totalRow: true },
  words: segmentWords,
  better: 'none',
  parallel: ['segments', 'before', 'after', 'volumeBefore', 'volumeAfter'],
  compute: ({ segments, before, after, volumeBefore, volumeAfter }, word) => {
    const [oldVolume, newVolume] = [givenList(volumeBefore), givenList(volumeAfter)];
    if (!oldVolume !== !newVolume) {
      throw new Refusal('missing', { names: [oldVolume ? 'volume_after' : 'volume_before'] });
    }
    const none = before.map(() => null);
    const lists = { before, after, volumeBefore: oldVolume ?? none, volumeAfter: newVolume ?? none };
    const rows = segmentRows(segments, lists, word('unnamed'));
    const hasVolumes = oldVolume !== null;
    if (hasVolumes) {
      requireWhole(rows, 'before', 'volumeBefore');
      requireWhole(rows, 'after', 'volumeAfter');
    }
    const bridge = totalBridge(rows.map((row) => (hasVolumes ? row : { ...row, ...NO_VOLUMES })));
    const change = changeOf(bridge);
    const volumes = bridge.segments.reduce((total, { volumeEffect }) => total + (volumeEffect ?? 0), 0);
    const all: Computed[] = [word('all'), bridge.before, bridge.after, change, change === 0 ? null : 1];
    return [
      ...bridge.segments.map((row): Computed[] => [
        ...[row.segment, row.before, row.after, row.effect, row.share],
        ...(hasVolumes ? [row.volumeEffect, row.priceEffect] : []),
      ]),
      hasVolumes ? [...all, volumes, change - volumes] : all,
    ];
  },
  columns: [
    segmentColumn,
    { en: 'Before', fa: 'قبل', unit: 'number' },
    { en: 'After', fa: 'بعد', unit: 'number' },
    { en: 'Effect', fa: 'اثر', unit: 'number' },
    { en: 'Share of change', fa: 'سهم از تغییر', unit: 'fraction' },
    { en: 'Volume effect', fa: 'اثر تعداد', unit: 'number' },
    { en: 'Price effect', fa: 'اثر قیمت', unit: 'number' },
  ],
  guide: {
    family: 'explanation',
    synonyms: ['waterfall', 'price volume variance', 'PVM', 'تجزیهٔ درآمد', 'اثر قیمت و تعداد', 'چرا درآمد کم شد'],
    about: {
      en: 'Tells how much of the change of a total came from each segment, and how much of that was volume and price.',
      fa: 'می‌گوید از تغییر یک جمع چه اندازه از هر بخش آمده و چه اندازه از آن به تعداد و قیمت برمی‌گردد.',
    },
    notes: [
      {
        en: 'The row All is the change of the total, exactly. A share below 0 belongs to a segment that moved against it; without a change there are no shares.',
        fa: 'ردیف «همه» دقیقاً همان تغییر جمع است. سهم منفی از آن بخشی است که برخلاف آن رفته است؛ بی‌تغییر، سهمی هم نیست.',
      },
      {
        en: 'The last two columns are there only when volumes are given. Volume comes first, at the old price; then price, at the new volume.',
        fa: 'دو ستون آخر فقط وقتی می‌آیند که تعدادها را داده باشید. نخست تعداد با قیمت قبل سنجیده می‌شود و سپس قیمت با تعداد بعد.',
      },
      {
        en: 'A segment that is new has no old price, and one that is gone no new one: all its effect is volume.',
        fa: 'بخش تازه قیمت قبلی ندارد و بخش رفته قیمت بعدی: همهٔ اثرشان اثر تعداد است.',
      },
      ...segmentNotes,
    ],
    source: {
      title:
        'COPAS AG-18, Revenue Variance Analysis: (new price − base price) × new volume, (new volume − base volume) × base price',
      url: 'https://www.copas.org/shop/ag-18-revenue-variance-analysis/',
      certainty: 'documented',
    },
    examples: [
      {
        given: { segments: ['Search', 'Email', 'Social'], before: [500, 300, 200], after: [450, 300, 150] },
        gives: [
          ['Search', 500, 450, -50, 0.5],
          ['Email', 300, 300, 0, 0],
          ['Social', 200, 150, -50, 0.5],
          ['All', 1000, 900, -100, 1],
        ],
      },
      {
        given: {
          segments: ['Basic', 'Pro'],
          before: [1000, 2000],
          after: [1320, 1800],
          volumeBefore: [100, 40],
          volumeAfter: [120, 30],
        },
        gives: [
          ['Basic', 1000, 1320, 320, 8 / 3, 200, 120],
          ['Pro', 2000, 1800, -200, -5 / 3, -500, 300],
          ['All', 3000, 3120, 120, 1, -300, 420],
        ],
      },
    ],
  },
});

const NO_VOLUMES = { volumeBefore: null, volumeAfter: null } as const;

/** A list that was left out or holds nothing is none. */
function givenList(list: readonly (number | null)[] | null): readonly (number | null)[] | null {
  return list?.some((value) => value !== null) ? list : null;
}
