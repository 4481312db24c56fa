import { describe, expect, it } from '@jest/globals';
import { alignSlots, renewed, type StandingSlot } from '../../../src/core/dashboard/renew.ts';

const kpi = (written: string, now = written): StandingSlot => ({ kind: 'kpi', written, now });

describe('what slots hold after a renewal', () => {
  const shown = { names: ['ROAS', 'AOV', 'CAC'], keys: ['O2'], news: null };
  it('is given anew by weight where nobody has written', () => {
    expect(renewed([kpi('CAC'), kpi('AOV'), kpi('')], shown)).toEqual(['ROAS', 'AOV', 'CAC']);
  });
  it('is what people wrote, and that is shown nowhere else', () => {
    expect(renewed([kpi('AOV', 'CAC'), kpi('CAC'), kpi('')], shown)).toEqual(['CAC', 'ROAS', '']);
  });
  it('is blank where people have emptied it, and what stood there stays away', () => {
    expect(renewed([kpi('ROAS', ''), kpi('AOV')], shown)).toEqual(['', 'AOV']);
  });
  it('keeps sentences where nobody has worked out others, and clears those that are over', () => {
    const news: StandingSlot[] = [{ kind: 'news', written: 'Old.', now: 'Old.' }];
    expect(renewed(news, shown)).toEqual(['Old.']);
    expect(renewed(news, { ...shown, news: [] })).toEqual(['']);
  });
});

describe('slots whose rows people have deleted', () => {
  const at = (name: string, cell: string) => ({ kind: 'kpi' as const, now: name, at: cell });
  const nowhere = () => null;
  it('leave the others with what was written into them', () => {
    const slots = alignSlots(
      [at('AOV', 'E4'), at('mine', 'I4')],
      { written: ['CAC', 'AOV', 'ROAS'], kinds: [] },
      nowhere,
    );
    expect(slots.map(({ written }) => written)).toEqual(['AOV', 'ROAS']);
  });
  it('are found again by their text, but in no cell that is a slot already', () => {
    const cells: Record<string, string[]> = { CAC: ['E4', 'A4'], ROAS: ['M4'] };
    const find = (text: string, taken: readonly string[]) => cells[text]?.find((cell) => !taken.includes(cell)) ?? null;
    const slots = alignSlots(
      [at('AOV', 'E4')],
      { written: ['CAC', 'AOV', 'ROAS'], kinds: ['kpi', 'kpi', 'news'] },
      find,
    );
    expect(slots.map(({ at: cell, written, kind }) => `${cell} ${written} ${kind}`)).toEqual([
      'A4 CAC kpi',
      'E4 AOV kpi',
      'M4 ROAS news',
    ]);
  });
  it('take nothing from a dashboard without a record of what was written', () => {
    expect(alignSlots([at('AOV', 'E4')], { written: [], kinds: [] }, nowhere)).toEqual([
      { ...at('AOV', 'E4'), written: '' },
    ]);
  });
});
