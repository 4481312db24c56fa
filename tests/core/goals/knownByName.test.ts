import { expect, it } from '@jest/globals';
import type { Goal } from '../../../src/core/goals/goal.ts';
import { knownByName, type NamedRow } from '../../../src/core/goals/knownByName.ts';

const goal = (id: string, more: Partial<Goal> = {}): Goal => ({
  id,
  link: '',
  parent: null,
  name: 'Grow',
  owner: '',
  cycle: '',
  firstDay: 100,
  lastDay: 190,
  measure: null,
  status: null,
  weight: null,
  tasks: [],
  ...more,
});
const measure = { kind: 'number', unit: '', type: 'auto', start: 0, target: 9, current: 3, takes: 'nothing' } as const;
const row = (key: string, more: Partial<NamedRow> = {}): NamedRow => ({
  key,
  link: '',
  title: 'Grow',
  unit: '',
  target: null,
  current: null,
  isComputed: false,
  seen: null,
  status: '',
  objective: 'Grow',
  isObjective: true,
  firstDay: 100,
  lastDay: 190,
  ...more,
});
const matched = (goals: readonly Goal[], rows: readonly NamedRow[]) =>
  knownByName(goals, rows).map(({ id, key }) => [id, key]);

const shops = goal('b', { parent: 'a', name: 'Shops', measure });
const ofShops = row('O1.1', { title: ' shops', isObjective: false });

it('goals are the rows of their names below the same objective', () => {
  const elsewhere = row('O2.1', { title: 'Shops', isObjective: false, objective: 'Another' });
  expect(matched([goal('a'), shops], [elsewhere, row('O1'), ofShops])).toEqual([
    ['a', 'O1'],
    ['b', 'O1.1'],
  ]);
});

it('a goal of the next quarter is not that of the last one', () => {
  expect(matched([goal('a', { firstDay: 191, lastDay: 280 })], [row('O1')])).toEqual([]);
});

it('days that a person has moved a little leave a goal known', () => {
  expect(matched([goal('a')], [row('O1', { lastDay: 200 })])).toEqual([['a', 'O1']]);
});

it('days that either side leaves out keep nothing apart', () => {
  expect(matched([goal('a', { firstDay: null, lastDay: null })], [row('O1')])).toEqual([['a', 'O1']]);
});

it('a link knows its row under any name', () => {
  const link = 'https://tool.example/1';
  expect(matched([goal('a', { link })], [row('O1'), row('O2', { title: 'Renamed', link })])).toEqual([['a', 'O2']]);
});

it('no row is two goals', () => {
  expect(matched([goal('a'), goal('c')], [row('O1')])).toEqual([['a', 'O1']]);
});

it('a key result with goals below it is the objective that it became', () => {
  const goals = [goal('a', { measure }), shops];
  expect(matched(goals, [row('O1'), ofShops])).toEqual([
    ['a', 'O1'],
    ['b', 'O1.1'],
  ]);
});

it('a key result alone is the one below an objective of its name', () => {
  const alone = row('O1.1', { title: 'Shops', objective: 'Shops', isObjective: false });
  expect(matched([goal('b', { name: 'Shops', measure })], [row('O1', { title: 'Shops' }), alone])).toEqual([
    ['b', 'O1.1'],
  ]);
});

it('a goal is known by where it stands in its file, whatever its title has become here', () => {
  const told = goal('b', { parent: 'a', name: 'Shops', measure, origin: 'Grow › Shops' });
  const renamed = row('O1.1', {
    title: 'Our shops',
    link: 'Grow › Shops',
    isObjective: false,
    objective: 'Our growth',
  });
  expect(matched([goal('a'), told], [renamed])).toEqual([['b', 'O1.1']]);
  expect(matched([goal('a'), { ...told, firstDay: 191, lastDay: 280 }], [renamed])).toEqual([]);
  // An objective of the same words is another thing.
  expect(matched([goal('a', { origin: 'Grow › Shops' })], [renamed])).toEqual([]);
});
