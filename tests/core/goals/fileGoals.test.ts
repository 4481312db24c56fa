import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../../sidebar/views/data/readTable.ts';
import { gregorianDay } from '../../../src/core/calendar/day.ts';
import { goalsOfFile } from '../../../src/core/goals/fileGoals.ts';
import type { Goal } from '../../../src/core/goals/goal.ts';
import { recogniseExport } from '../../../src/core/importing/exports/recognise.ts';
import { guessMapping } from '../../../src/core/importing/guess.ts';
import type { FileTable } from '../../../src/core/importing/mapping.ts';
import { exported } from '../importing/exports/exported.ts';

const today = gregorianDay(2026, 11, 29) as number;

function read(lines: readonly string[]): Goal[] {
  const table = readTable(lines.join('\n')) as FileTable;
  const profile = recogniseExport(table.header);
  return goalsOfFile(table, guessMapping(table, { today, currency: null, profile }));
}

const told = (goals: readonly Goal[]) =>
  goals.map(({ name, parent, measure }) => [
    name,
    goals.find(({ id }) => id === parent)?.name ?? null,
    ...(measure ? [measure.kind, measure.unit, measure.start, measure.target, measure.current] : []),
  ]);

describe('the goals of a file of Viva Goals', () => {
  const goals = read(exported.vivaGoals);

  it('have their numbers, and a current one that follows from the progress', () => {
    expect(told(goals)).toEqual([
      ['Grow in the region', null],
      ['Reach 200 shops', 'Grow in the region', 'number', '', 100, 200, 130],
      ['Repeat rate', 'Grow in the region', 'percent', '%', 0.15, 0.35, 0.25],
    ]);
  });

  it('have owner, days, cycle, weight and status as the file tells them', () => {
    expect(goals[1]).toMatchObject({
      owner: 'Sara Karimi',
      cycle: 'Q4',
      firstDay: gregorianDay(2026, 10, 1),
      lastDay: gregorianDay(2026, 12, 31),
      weight: 0.5,
      status: 'at_risk',
    });
    expect(goals.map(({ status }) => status)).toEqual(['on_track', 'at_risk', 'archived']);
  });

  it('take the work along that is aligned to them', () => {
    expect(goals[1]?.tasks).toEqual([{ link: '', name: 'Build the list', owner: 'Sara Karimi', isDone: false }]);
  });
});

describe('the goals of other files', () => {
  it('have an objective that stands in its key results alone, and leave rows out that mean nothing', () => {
    expect(told(read(exported.goals))).toEqual([
      ['Second orders', 'Win back buyers', 'number', 'orders', 100, 160, 130],
      ['Repeat rate', 'Win back buyers', 'percent', '%', 0.12, 0.2, 0.145],
      ['Average basket', 'Win back buyers', 'money', 'USD', 20, 30, 24],
      ['Win back buyers', null],
    ]);
  });

  it('are read in Persian', () => {
    const goals = read(exported.goalsInPersian);
    expect(told(goals)).toEqual([
      ['سفارش دوم', 'رشد فروش آنلاین', 'number', 'سفارش', 100, 160, 130],
      ['نرخ بازگشت', 'رشد فروش آنلاین', 'percent', 'درصد', 0.12, 0.2, 0.145],
      ['فروش ماهانه', 'رشد فروش آنلاین', 'money', 'تومان', 50_000_000, 120_000_000, 70_000_000],
      ['رشد فروش آنلاین', null],
    ]);
    expect(goals[2]).toMatchObject({ owner: 'علی رضایی', lastDay: gregorianDay(2026, 11, 21) });
  });

  it('give an objective that no row lists the owner of its key results, where they have the same', () => {
    const ownerOf = (lines: readonly string[]) =>
      read(['Objective,Key result,Owner,Target', ...lines]).find(({ name }) => name === 'Grow')?.owner;
    expect(ownerOf(['Grow,Shops,Sara,10', 'Grow,Sales,Sara,20', 'Other,Visits,Amir,30'])).toBe('Sara');
    expect(ownerOf(['Grow,Shops,Sara,10', 'Grow,Sales,Amir,20'])).toBe('');
    expect(ownerOf(['Grow,Shops,Sara,10', 'Grow,Sales,,20'])).toBe('');
  });

  it('count from 0 to 100 % where a progress is all they tell', () => {
    expect(told(read(['Objective,Key result,Progress', 'Grow,Shops,40%']))[0]).toEqual([
      'Shops',
      'Grow',
      'percent',
      '',
      0,
      1,
      0.4,
    ]);
  });

  it('are others in another cycle, and the same once more in the same', () => {
    const goals = read([
      'Objective,Key result,Cycle,Start,Target,Current',
      'Grow,Shops,Q3,0,10,10',
      'Grow,Shops,Q4,10,30,12',
      'Grow,Shops,Q4,10,30,13',
    ]);
    expect(told(goals)).toEqual([
      ['Shops', 'Grow', 'number', '', 0, 10, 10],
      ['Shops', 'Grow', 'number', '', 10, 30, 12],
      ['Grow', null],
      ['Grow', null],
    ]);
    expect(new Set(goals.map(({ parent }) => parent)).size).toBe(3);
  });

  it.each([
    ['Achieved', 'achieved'],
    ['Not achieved', 'missed'],
    ['partially achieved', 'partial'],
    ['Off Track', 'off_track'],
    ['محقق نشد', 'missed'],
    ['در مسیر', 'on_track'],
    ['خارج از مسیر', 'off_track'],
    ['purple', null],
  ])('are said to be %s', (word, status) => {
    expect(read(['Objective,Key result,Target,Current,Status', `Grow,Shops,10,5,${word}`])[0]?.status).toBe(status);
  });
});
