import { describe, expect, it } from '@jest/globals';
import { feedOf, feedRecipes, mixedMoney, type SourceOfMetrics } from '../../../src/core/facts/feeds.ts';
import { knownMetric } from '../../../src/core/facts/metricNames.ts';
import { formulaOf } from '../../../src/core/functions/sheetFunction.ts';
import { findFunction } from '../../../src/core/registry.ts';

const day = (metric: string, unit = 'count') => ({ metric, unit, grain: 'day' as const });
const source = (id: string, ...metrics: SourceOfMetrics['metrics']): SourceOfMetrics => ({
  source: id,
  account: `${id} account`,
  metrics,
});

describe.each(Object.entries(feedRecipes()))('the recipe of %s', (fn, args) => {
  it('names every argument of a function that has a formula, and metrics that are known and fit', () => {
    const declared = findFunction(fn);
    if (!declared) throw new Error(`${fn} is no function.`);
    expect(Object.keys(args).sort()).toEqual(Object.keys(declared.args).sort());
    expect(formulaOf(declared)).not.toBeNull();
    for (const [name, metrics] of Object.entries(args)) {
      const unit = declared.args[name]?.unit;
      expect(metrics.map((metric) => knownMetric(metric)?.unit)).toEqual(metrics.map(() => unit));
    }
  });
});

describe('what feeds a KPI', () => {
  it('comes from one source where that has all of it', () => {
    const all = [
      source('ga4', day('ad_cost', 'USD'), day('key_events'), day('sessions')),
      source('csv', day('orders'), day('sessions')),
    ];
    expect(feedOf({ fn: 'KPI_CVR', name: '' }, all)).toMatchObject({
      args: { conversions: { source: 'ga4', metric: 'key_events' }, visitors: { source: 'ga4' } },
    });
  });

  it('comes from two sources where each has a part', () => {
    const all = [source('ga4', day('ad_cost', 'USD')), source('hubspot', day('contacts_new'))];
    expect(feedOf({ fn: 'KPI_CPL', name: '' }, all)).toMatchObject({
      args: { spend: { source: 'ga4' }, leads: { source: 'hubspot' } },
    });
  });

  it('is nothing where a part is missing, or cannot be added up over days', () => {
    expect(feedOf({ fn: 'KPI_CPL', name: '' }, [source('ga4', day('ad_cost', 'USD'))])).toBeNull();
    const state = { metric: 'contacts_new', unit: 'count', grain: 'snapshot' as const };
    expect(feedOf({ fn: 'KPI_CPL', name: '' }, [source('ga4', day('ad_cost', 'USD'), state)])).toBeNull();
  });

  it('never divides money by money of another currency', () => {
    const all = [source('ga4', day('ad_cost', 'USD')), source('csv', day('revenue', 'IRT'))];
    expect(feedOf({ fn: 'KPI_MER', name: '' }, all)).toBeNull();
  });

  it('takes no part of the money for all of it where an account has it in two currencies', () => {
    const cpl = { fn: 'KPI_CPL', name: '' };
    const ads = source('csv', day('ad_cost', 'USD'), day('ad_cost', 'IRT'), day('contacts_new'));
    expect(feedOf(cpl, [ads])).toBeNull();
    expect(mixedMoney(cpl, [ads])).toEqual({
      source: 'csv',
      account: 'csv account',
      metric: 'ad_cost',
      currencies: ['USD', 'IRT'],
    });
    const whole = source('ga4', day('ad_cost', 'USD'), day('contacts_new'));
    expect(feedOf(cpl, [ads, whole])).toMatchObject({ args: { spend: { source: 'ga4' } } });
    expect(mixedMoney(cpl, [ads, whole])).toBeNull();
    expect(mixedMoney({ fn: 'KPI_CVR', name: '' }, [ads])).toBeNull();
  });

  it('takes no revenue of all channels for that of the ads', () => {
    const metrics = [day('ad_cost', 'USD'), day('revenue', 'USD')];
    expect(feedOf({ fn: 'KPI_ROAS', name: '' }, [source('ga4', ...metrics)])).toBeNull();
    expect(feedOf({ fn: 'KPI_ROAS', name: '' }, [source('google_ads', ...metrics)])).not.toBeNull();
  });

  it.each(['Leads', 'سرنخ', 'New contacts, Last 28 days of data'])(
    'is found by the name of a KPI of one’s own: %s',
    (name) => {
      const all = [source('hubspot', day('contacts_new'))];
      expect(feedOf({ fn: '', name }, all)).toMatchObject({ metric: { metric: 'contacts_new' } });
      expect(feedOf({ fn: '', name: '' }, all)).toBeNull();
    },
  );
});
