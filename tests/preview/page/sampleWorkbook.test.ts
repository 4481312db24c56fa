import { describe, expect, it } from '@jest/globals';
import { sampleWorkbook } from '../../../preview/page/sampleWorkbook.ts';

describe('sampleWorkbook', () => {
  it('has twelve months in one rectangle, in either language', () => {
    for (const language of ['fa', 'en'] as const) {
      const [sheet] = sampleWorkbook(language);
      expect(sheet?.cells).toHaveLength(13);
      expect(new Set(sheet?.cells.map((row) => row.length))).toEqual(new Set([10]));
    }
  });

  it('reads from right to left in Persian only', () => {
    expect(sampleWorkbook('fa')[0]).toMatchObject({ name: 'کمپین‌ها', rightToLeft: true });
    expect(sampleWorkbook('en')[0]).toMatchObject({ name: 'Campaigns', rightToLeft: false });
  });

  it('holds numbers that could be a shop: each step of the funnel is narrower than the one before', () => {
    for (const row of sampleWorkbook('en')[0]?.cells.slice(1) ?? []) {
      const [clicks, impressions, leads, newCustomers] = row.slice(2, 6).map(Number) as [
        number,
        number,
        number,
        number,
      ];
      expect(impressions).toBeGreaterThan(clicks);
      expect(clicks).toBeGreaterThan(leads);
      expect(leads).toBeGreaterThan(newCustomers);
    }
  });
});
