import { describe, expect, it } from '@jest/globals';
import { moveSentence, moveWriter } from '../../../src/core/insights/moveWords.ts';

const bare = (text: string) => text.replace(/[⁨⁩]/g, '');
const name = { en: '“Orders”', fa: '«سفارش‌ها»' };

function said(before: number, after: number, isShare = false) {
  const { en, fa } = moveSentence(name, { before, after }, moveWriter({ isShare, before, after }, false));
  return [bare(en), bare(fa)];
}

describe('the change of a whole, in a sentence', () => {
  it('says from what to what, and by how much', () => {
    expect(said(1200, 900)).toEqual([
      '“Orders” fell from 1,200 to 900 (−300).',
      '«سفارش‌ها» از ۱٬۲۰۰ به ۹۰۰ پایین آمد (−۳۰۰).',
    ]);
  });
  it('tells the difference of the values that it shows', () => {
    expect(said(279_744, 325_264)).toEqual([
      '“Orders” rose from 279,700 to 325,300 (+45,600).',
      '«سفارش‌ها» از ۲۷۹٬۷۰۰ به ۳۲۵٬۳۰۰ بالا رفت (+۴۵٬۶۰۰).',
    ]);
    expect(said(1_234_000, 1_234_500)[0]).toBe('“Orders” rose from 1,234,000 to 1,234,500 (+500).');
  });
  it('keeps the sign before its digits, and words behind them out of it', () => {
    const { fa } = moveSentence(
      name,
      { before: 0.04, after: 0.05 },
      moveWriter({ isShare: true, before: 0.04, after: 0.05 }, false),
    );
    expect(fa).toContain('(\u2068+۱\u2069 واحد درصد)');
  });
  it('tells shares in percent and their difference in percentage points', () => {
    expect(said(0.04, 0.0525, true)).toEqual([
      '“Orders” rose from 4% to 5.25% (+1.25 pp).',
      '«سفارش‌ها» از ۴٪ به ۵٫۲۵٪ بالا رفت (+۱٫۲۵ واحد درصد).',
    ]);
  });
  it('says that nothing changed, also where only binary arithmetic tells both apart', () => {
    expect(said(7, 7)).toEqual(['“Orders” stayed at 7.', '«سفارش‌ها» همان ۷ ماند.']);
    expect(said(0.1 + 0.2, 0.3)).toEqual(['“Orders” stayed at 0.3.', '«سفارش‌ها» همان ۰٫۳ ماند.']);
  });
});
