import { describe, expect, it } from '@jest/globals';
import { connectWords } from '../../../../sidebar/views/data/connectWords.ts';
import { dataWords } from '../../../../sidebar/views/data/dataWords.ts';
import { goalWords } from '../../../../sidebar/views/data/goalWords.ts';
import { sendWords } from '../../../../sidebar/views/data/sendWords.ts';
import type { BroughtGoal } from '../../../../src/api.ts';

const line = (key: string, became: BroughtGoal['became'], why: BroughtGoal['why'] = null): BroughtGoal => ({
  ...{ name: 'NPS', link: '', key, became, why },
});
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('what is told of goals that were brought in', () => {
  it('counts the objective that is made for a goal that stands alone', () => {
    const lines = [line('O1', 'objective'), line('O1.1', 'keyResult'), line('O2.1', 'keyResult')];
    expect(goalWords.told(lines).en).toBe('2 objectives added, 2 key results added');
  });

  it('counts no objective that was there before', () => {
    const known = [line('O1', 'same'), line('O1.1', 'keyResult'), line('O2.1', 'same'), line('O2.2', 'keyResult')];
    expect(goalWords.told(known).en).toBe('2 key results added');
  });

  it('does not say that nothing is new where both sides have changed', () => {
    const lines = [line('O1', 'same'), line('O1.1', 'same', 'changedInBoth')];
    expect(goalWords.told(lines)).toEqual({
      en: '1 number changed on both sides',
      fa: '۱ عدد در هر دو طرف تغییر کرده است',
    });
  });
});

describe('what is told of numbers', () => {
  it('leaves out a count of nothing', () => {
    expect(bare(connectWords.pulled(0, 19, 'Shop', null).en)).toBe('Shop: 19 numbers brought up to date');
    expect(bare(connectWords.pulled(2, 1, 'Shop', null).fa)).toBe('Shop: ۲ عدد افزوده شد و ۱ عدد به‌روز شد');
    expect(bare(connectWords.pulled(0, 0, 'Shop', null).en)).toBe('Shop: 0 numbers added');
    expect(sendWords.found(0, 2, 3).en).toBe('2 numbers for you to decide; nothing is sent yet');
  });

  it('names no last day of a run that brought nothing', () => {
    expect(dataWords.sourceLine(0, '1 September 2026').en).toBe('No numbers in the last run');
    expect(dataWords.sourceLine(1, '1 September 2026').en).toBe('1 number in the last run, up to 1 September 2026');
  });
});
