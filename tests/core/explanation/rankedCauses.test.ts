import { describe, expect, it } from '@jest/globals';
import { rankedRatioCauses, rankedTotalCauses } from '../../../src/core/explanation/rankedCauses.ts';
import { type RatioPart, ratioBridge } from '../../../src/core/explanation/ratioBridge.ts';
import { totalBridge } from '../../../src/core/explanation/totalBridge.ts';

const part = (segment: string, ...numbers: [number, number, number, number]): RatioPart => {
  const [numeratorBefore, denominatorBefore, numeratorAfter, denominatorAfter] = numbers;
  return { segment, numeratorBefore, denominatorBefore, numeratorAfter, denominatorAfter };
};
const bare = (text: string | undefined) => text?.replace(/[⁨⁩]/g, '');

const bridge = ratioBridge([
  part('Search', 50, 1000, 50, 1000),
  part('Instagram', 31, 1000, 66, 3000),
  part('TikTok', 0, 0, 5, 500),
  part('Print', 2, 500, 0, 0),
]);

describe('rankedRatioCauses', () => {
  it('tells the three largest, largest first', () => {
    const causes = rankedRatioCauses(bridge, 'fraction');
    expect(causes.map(({ sentence }) => sentence.en)).toEqual([
      'Print: gone, it was at 0.4%, +0.52 points of −0.63.',
      'Instagram: its rate fell from 3.1% to 2.2%, −0.48 points of −0.63.',
      'Search: its share shrank from 40% to 22.2% and its rate is above the overall one, −0.36 points of −0.63.',
    ]);
    expect(causes.map(({ effect }) => Math.abs(effect))).toEqual(
      causes.map(({ effect }) => Math.abs(effect)).sort((one, other) => other - one),
    );
  });
  it('says the same in Persian', () => {
    const causes = rankedRatioCauses(bridge, 'fraction', 4).map(({ sentence }) => bare(sentence.fa));
    expect(causes).toEqual([
      'Print: دیگر نیست، نرخ آن ۰٫۴٪ بود، +۰٫۵۲ از −۰٫۶۳ واحد درصد.',
      'Instagram: نرخ آن از ۳٫۱٪ به ۲٫۲٪ کم شد، −۰٫۴۸ از −۰٫۶۳ واحد درصد.',
      'Search: سهم آن از ۴۰٪ به ۲۲٫۲٪ کم شد و نرخ آن بالاتر از نرخ کل است، −۰٫۳۶ از −۰٫۶۳ واحد درصد.',
      'TikTok: تازه آمده است، با نرخ ۱٪، −۰٫۲۲ از −۰٫۶۳ واحد درصد.',
    ]);
  });
  it('tells every effect that there is, and only those', () => {
    const effects = rankedRatioCauses(bridge, 'fraction', 99).map(({ effect }) => effect);
    expect(effects.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(bridge.after - bridge.before, 12);
    expect(rankedRatioCauses(ratioBridge([part('A', 1, 3, 2, 6), part('B', 1, 3, 2, 6)]), 'fraction')).toEqual([]);
  });
  it('writes a ratio that is no fraction as a number', () => {
    const [cause] = rankedRatioCauses(ratioBridge([part('Ads', 1200, 100, 1500, 100)]), 'number');
    expect(cause?.sentence.en).toBe('Ads: its value rose from 12 to 15, +3 of +3.');
    expect(bare(cause?.sentence.fa)).toBe('Ads: مقدار آن از ۱۲ به ۱۵ زیاد شد، +۳ از +۳.');
  });
  it('names no whole change where effects cancel each other', () => {
    const [cause] = rankedRatioCauses(ratioBridge([part('A', 1, 10, 2, 10), part('B', 2, 10, 1, 10)]), 'fraction');
    expect(cause?.sentence.en).toBe('A: its rate rose from 10% to 20%, +5 points.');
    expect(bare(cause?.sentence.fa)).toBe('A: نرخ آن از ۱۰٪ به ۲۰٪ زیاد شد، +۵ واحد درصد.');
  });
  it('shows two rates that differ as different', () => {
    const [cause] = rankedRatioCauses(ratioBridge([part('Ads', 3101, 100_000, 3104, 100_000)]), 'fraction');
    expect(cause?.sentence.en).toContain('from 3.101% to 3.104%');
    const [number] = rankedRatioCauses(ratioBridge([part('Ads', 1_234_000, 1, 1_234_500, 1)]), 'number');
    expect(number?.sentence.en).toBe('Ads: its value rose from 1,234,000 to 1,234,500, +500 of +500.');
  });
});

describe('rankedTotalCauses', () => {
  it('tells volume and price where they are known', () => {
    const parts = [
      { segment: 'Basic', before: 1000, after: 1320, volumeBefore: 100, volumeAfter: 120 },
      { segment: 'Pro', before: 2000, after: 1800, volumeBefore: 40, volumeAfter: 30 },
      { segment: 'Team', before: 500, after: 500, volumeBefore: 5, volumeAfter: 5 },
    ];
    const causes = rankedTotalCauses(totalBridge(parts));
    expect(causes.map(({ sentence }) => sentence.en)).toEqual([
      'Basic: from 1K to 1.32K, +320 of +120 (volume +200, price +120).',
      'Pro: from 2K to 1.8K, −200 of +120 (volume −500, price +300).',
    ]);
    expect(bare(causes[1]?.sentence.fa)).toBe('Pro: از ۲ هزار به ۱٫۸ هزار، −۲۰۰ از +۱۲۰ (تعداد −۵۰۰، قیمت +۳۰۰).');
  });
  it('names no whole change where only binary arithmetic tells the totals apart', () => {
    const none = { volumeBefore: null, volumeAfter: null };
    const parts = [
      { segment: 'A', before: 0.1, after: 0.3, ...none },
      { segment: 'B', before: 0.2, after: 0, ...none },
    ];
    expect(rankedTotalCauses(totalBridge(parts)).map(({ sentence }) => sentence.en)).toEqual([
      'B: from 0.2 to 0, −0.2.',
      'A: from 0.1 to 0.3, +0.2.',
    ]);
  });
  it('shows two values that differ as different', () => {
    const none = { volumeBefore: null, volumeAfter: null };
    const [cause] = rankedTotalCauses(totalBridge([{ segment: 'Ads', before: 1_234_000, after: 1_234_500, ...none }]));
    expect(cause?.sentence.en).toBe('Ads: from 1,234,000 to 1,234,500, +500 of +500.');
  });
  it('tells parts to the digit of the whole, so that they add up', () => {
    const none = { volumeBefore: null, volumeAfter: null };
    const causes = rankedTotalCauses(
      totalBridge([
        { segment: 'A', before: 160_123_456, after: 279_456_789, ...none },
        { segment: 'B', before: 50_555_555, after: 73_222_222, ...none },
      ]),
    );
    expect(causes.map(({ sentence }) => sentence.en)).toEqual([
      'A: from 160.1M to 279.5M, +119.4M of +142M.',
      'B: from 50.6M to 73.2M, +22.6M of +142M.',
    ]);
    expect(causes.map(({ shown }) => shown)).toEqual([119_400_000, 22_600_000]);
  });
  it('tells of the values alone where volumes are not known', () => {
    const none = { volumeBefore: null, volumeAfter: null };
    const [cause] = rankedTotalCauses(totalBridge([{ segment: 'Email', before: 120, after: 90, ...none }]));
    expect(cause?.sentence.en).toBe('Email: from 120 to 90, −30 of −30.');
  });
});
