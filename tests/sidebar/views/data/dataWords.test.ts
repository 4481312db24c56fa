import { describe, expect, it } from '@jest/globals';
import { connectWords } from '../../../../sidebar/views/data/connectWords.ts';
import { dataWords } from '../../../../sidebar/views/data/dataWords.ts';
import { goalWords } from '../../../../sidebar/views/data/goalWords.ts';
import { sendWords } from '../../../../sidebar/views/data/sendWords.ts';
import type { BroughtGoal } from '../../../../src/api.ts';
import { arrangeGoals } from '../../../../src/core/goals/arrange.ts';
import type { Goal } from '../../../../src/core/goals/goal.ts';

const line = (key: string, became: BroughtGoal['became'], why: BroughtGoal['why'] = null): BroughtGoal => ({
  ...{ name: 'NPS', link: '', key, became, why },
});
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('what is told of goals that were brought in', () => {
  it('counts the objective that is made for a goal that stands alone', () => {
    const lines = [line('O1', 'objective'), line('O1.1', 'keyResult'), line('O2.1', 'keyResult')];
    expect(goalWords.told({ lines, steps: 0 }).en).toBe('2 objectives added, 2 key results added');
  });

  it('counts no objective that was there before', () => {
    const known = [line('O1', 'same'), line('O1.1', 'keyResult'), line('O2.1', 'same'), line('O2.2', 'keyResult')];
    expect(goalWords.told({ lines: known, steps: 0 }).en).toBe('2 key results added');
  });

  it('tells of steps that they do not count as progress', () => {
    const lines = [line('O1', 'same')];
    expect(goalWords.told({ lines, steps: 1 }).en).toBe('1 step added, which does not count as progress');
    expect(goalWords.told({ lines, steps: 3 }).fa).toBe('۳ گام افزوده شد که در پیشرفت به حساب نمی‌آید');
  });

  it('does not say that nothing is new where both sides have changed', () => {
    const lines = [line('O1', 'same'), line('O1.1', 'same', 'changedInBoth')];
    expect(goalWords.told({ lines, steps: 0 })).toEqual({
      en: '1 number changed on both sides',
      fa: '۱ عدد در هر دو طرف تغییر کرده است',
    });
  });
});

describe('the button that brings a file in', () => {
  const goal = (id: string, parent: string | null, isNumber: boolean): Goal => ({
    ...{ id, parent, link: '', name: id, owner: '', cycle: '', firstDay: null, lastDay: null },
    ...{ status: null, weight: null, tasks: [] },
    measure: isNumber
      ? { kind: 'number', unit: '', type: 'auto', start: 0, target: 9, current: 1, takes: 'nothing' }
      : null,
  });
  const words = (...goals: readonly Goal[]): string[] => {
    const { en, fa } = goalWords.bringFile(arrangeGoals(goals));
    return [en, fa];
  };

  it('counts what the goals become', () => {
    expect(words(goal('a', null, false), goal('b', 'a', true), goal('c', 'a', true), goal('d', null, true))).toEqual([
      'Bring 2 objectives and 3 key results',
      'آوردن ۲ هدف و ۳ نتیجهٔ کلیدی',
    ]);
    expect(words(goal('a', null, false))).toEqual(['Bring 1 objective', 'آوردن ۱ هدف']);
  });
});

describe('what is told of numbers', () => {
  it('leaves out a count of nothing', () => {
    const pulled = (added: number, replaced: number) =>
      connectWords.pulled(added, replaced, { en: 'ClickUp', fa: 'کلیک‌آپ' }, '90123', null);
    expect(bare(pulled(0, 19).en)).toBe('ClickUp (90123): 19 numbers brought up to date');
    expect(bare(pulled(2, 1).fa)).toBe('کلیک‌آپ (90123): ۲ عدد افزوده شد و ۱ عدد به‌روز شد');
    expect(bare(pulled(0, 0).en)).toBe('ClickUp (90123): 0 numbers added');
    expect(sendWords.found(0, 2, 3).en).toBe('2 numbers for you to decide; nothing is sent yet');
  });

  it('names no last day of a run that brought nothing', () => {
    expect(dataWords.sourceLine(0, '1 September 2026').en).toBe('No numbers in the last run');
    expect(dataWords.sourceLine(1, '1 September 2026').en).toBe('1 number in the last run, up to 1 September 2026');
  });
});
