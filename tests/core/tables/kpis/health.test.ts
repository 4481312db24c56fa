import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { draftFor } from '../../../../src/core/tables/kpis/draft.ts';
import { readKpiValue } from '../../../../src/core/tables/kpis/fields.ts';
import { type Health, healthIn, healthLabel, healthOf } from '../../../../src/core/tables/kpis/health.ts';
import { asksForAttention, kpiFinder } from '../../../../src/core/tables/kpis/readings.ts';
import { health as kpiHealth, type TargetType, targetTypes } from '../../../../src/core/tools/health.ts';
import { englishDocument, persianDocument } from '../../functions/testDocument.ts';

const types = fc.constantFrom(...(Object.keys(targetTypes) as TargetType[]));
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });

describe('the health of a KPI', () => {
  it('is what KPI_HEALTH says, in either language', () => {
    fc.assert(
      fc.property(number, number, types, fc.boolean(), (value, other, type, isMet) => {
        const target = isMet ? value : other;
        const health = healthOf({ value, target, type });
        for (const document of [englishDocument, persianDocument]) {
          const said = callFunction(kpiHealth, [value, target, type], document);
          expect(kpiHealth.words?.[health]?.[document.language()]).toBe(said);
        }
        if (isMet) expect(health).toBe('healthy');
      }),
    );
  });
  it('gets no worse as the value moves the way that is good', () => {
    fc.assert(
      fc.property(number, number, fc.nat(1e6), types, (value, target, step, type) => {
        const isUp = type === 'stay_at_or_above' || type === 'increase_to';
        if (healthOf({ value, target, type }) !== 'healthy') return;
        expect(healthOf({ value: isUp ? value + step : value - step, target, type })).toBe('healthy');
      }),
    );
  });
  it('is no bad news without a target, and none without a value', () => {
    expect(healthOf({ value: 1, target: null, type: 'increase_to' })).toBe('no_target');
    expect(healthOf({ value: null, target: 1, type: 'increase_to' })).toBe('no_data');
  });
  it('is read back from its cell in both languages', () => {
    for (const health of ['healthy', 'unhealthy', 'no_target', 'no_data'] as const) {
      for (const language of ['en', 'fa'] as const) expect(healthIn(healthLabel(health, language))).toBe(health);
    }
    expect(healthIn('fine')).toBe('no_data');
  });
});

describe('a KPI that asks for attention', () => {
  const healths = fc.array(fc.constantFrom<Health>('healthy', 'unhealthy', 'no_target'), { maxLength: 12 });
  it('was unhealthy in the last readings, whatever came before', () => {
    fc.assert(
      fc.property(healths, fc.integer({ min: 1, max: 6 }), (before, count) => {
        const unhealthy = Array.from({ length: count }, (): Health => 'unhealthy');
        expect(asksForAttention([...before, ...unhealthy], count)).toBe(true);
        expect(asksForAttention([...before, ...unhealthy, 'healthy'], count)).toBe(false);
        expect(asksForAttention(unhealthy.slice(1), count)).toBe(false);
      }),
    );
  });
  it('is offered an objective that starts where it stands and ends at its target', () => {
    const lost = { name: 'نرخ مرجوعی', value: 0.12, target: 0.055, unit: 'درصد' };
    expect(draftFor(lost)).toMatchObject({
      objective: { fa: 'نرخ مرجوعی را به ۵٫۵٪ برگردانیم' },
      keyResult: { fa: 'نرخ مرجوعی از ۱۲٪ به ۵٫۵٪' },
      type: 'decrease',
    });
    expect(draftFor({ name: 'AOV', value: 1200, target: 1500, unit: 'toman' })).toMatchObject({
      objective: { en: 'Bring AOV back to 1,500' },
      type: 'increase',
    });
  });
});

describe('a reading', () => {
  it('belongs to the KPI of its name, else to the only one of its function', () => {
    const kpis = [
      { name: 'CAC of ads', fn: 'KPI_CAC' },
      { name: 'CAC of events', fn: 'KPI_CAC' },
      { name: 'Basket', fn: 'KPI_AOV' },
      { name: 'Visitors', fn: '' },
    ];
    const find = kpiFinder(kpis);
    expect(find({ name: 'cac of events', fn: 'KPI_CAC' })).toBe(1);
    expect(find({ name: 'CAC', fn: 'KPI_CAC' })).toBe(-1);
    expect(find({ name: 'Average order value', fn: 'KPI_AOV' })).toBe(2);
    expect(find({ name: 'Guests', fn: '' })).toBe(-1);
  });
  it.each([
    ['۱۲٫۵٪', 'درصد', 0.125],
    ['۱۲٫۵٪', '', 0.125],
    ['۱٬۲۰۰', 'تعداد', 1200],
    ['2 million', 'toman', 2_000_000],
  ])('is read as people type it: %s in %s', (typed, unit, value) => {
    expect(readKpiValue('value', typed, unit, persianDocument)).toBe(value);
  });
  it.each([
    ['12.5', '%'],
    ['many', 'toman'],
    ['5%', 'toman'],
  ])('is refused where it means nothing, or two things: %s in %s', (typed, unit) => {
    expect(() => readKpiValue('value', typed, unit, englishDocument)).toThrow('Value');
  });
});
