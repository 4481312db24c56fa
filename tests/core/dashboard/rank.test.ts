import { expect, it } from '@jest/globals';
import { type RankedKpi, ranked } from '../../../src/core/dashboard/rank.ts';

const kpi = (name: string, more: Partial<RankedKpi> = {}): RankedKpi => ({
  name,
  health: 'healthy',
  objective: null,
  hasValue: true,
  ...more,
});

it('puts what objectives are measured by before what misses its target, and what has no value last', () => {
  const kpis = [
    kpi('blank', { hasValue: false }),
    kpi('fine'),
    kpi('late', { health: 'unhealthy' }),
    kpi('second objective', { objective: 1 }),
    kpi('first objective', { objective: 0, hasValue: false }),
  ];
  expect(ranked(kpis)).toEqual(['first objective', 'second objective', 'late', 'fine', 'blank']);
});

it('keeps the order of the tab among equals, and does not change its input', () => {
  const kpis = [kpi('b'), kpi('a')];
  expect(ranked(kpis)).toEqual(['b', 'a']);
  expect(ranked([])).toEqual([]);
  expect(kpis.map(({ name }) => name)).toEqual(['b', 'a']);
});
