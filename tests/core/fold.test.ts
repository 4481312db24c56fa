import { describe, expect, it } from '@jest/globals';
import { foldText } from '../../src/core/fold.ts';

describe('foldText', () => {
  it.each([
    ['كاهش', 'کاهش'],
    ['كتاب', 'کتاب'],
    ['نتیجۀ کلیدی', 'نتیجهٔ کلیدی'],
    ['نتیجه کلیدی', 'نتیجهٔ کلیدی'],
    ['می‌شود', 'میشود'],
    ['CAC', 'cac'],
    ['۱۴۰۵', '1405'],
    ['هزينه', 'هزینه'],
    ['آبان', 'ابان'],
    ['تومـان', 'تومان'],
    ['قِران', 'قران'],
  ])('makes %s and %s the same key', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });
  it('keeps different words apart', () => {
    expect(foldText('نرخ تبدیل')).not.toBe(foldText('نرخ کلیک'));
  });
});
