import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Fact, FactIdentity } from '../../../src/core/facts/fact.ts';
import { rowKey, withCurrency } from '../../../src/core/facts/rowKey.ts';

type Known = FactIdentity & Pick<Fact, 'unit'>;

const fact: Known = {
  date: 0,
  grain: 'day',
  windowDays: 1,
  source: 'csv',
  account: 'ads',
  channel: '',
  campaign: 'نوروز',
  entityType: '',
  entityId: '',
  metric: 'clicks',
  unit: 'count',
};

test('the key follows the identity alone', () => {
  expect(rowKey({ ...fact })).toBe(rowKey(fact));
  expect(rowKey(fact)).toMatch(/^f[0-9a-f]{16}$/);
  const others: Known[] = [
    { ...fact, date: 1 },
    { ...fact, grain: 'snapshot' },
    { ...fact, windowDays: 2 },
    { ...fact, source: 'ga4' },
    { ...fact, account: 'ads2' },
    { ...fact, channel: 'x' },
    { ...fact, campaign: 'نوروز ' },
    { ...fact, entityType: 'page' },
    { ...fact, entityId: '1' },
    { ...fact, metric: 'click' },
    { ...fact, unit: 'USD' },
    { ...fact, unit: 'IRT' },
  ];
  expect(new Set(others.map(rowKey)).size).toBe(others.length);
  expect(others.map(rowKey)).not.toContain(rowKey(fact));
});

test('a key of an earlier version is that of its row once the currency is added', () => {
  // As the version before currencies wrote it, whatever the money was.
  const earlier = 'f54726d3a8b7c9e01';
  expect(withCurrency(earlier, 'USD')).toBe(`${earlier}USD`);
  expect(rowKey({ ...fact, unit: 'USD' })).toBe(withCurrency(rowKey({ ...fact, unit: 'ratio' }), 'USD'));
  expect(withCurrency('', 'USD')).toBe('');
});

test('names that run into one another are told apart', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
      fc.pre(b !== '' && !`${a}${b}${c}`.includes('\u001f'));
      expect(rowKey({ ...fact, channel: a + b, campaign: c })).not.toBe(
        rowKey({ ...fact, channel: a, campaign: b + c }),
      );
    }),
  );
});

test('no two of 300,000 facts share a key', () => {
  const keys = new Set<string>();
  for (let date = 0; date < 3_000; date++) {
    for (let index = 0; index < 100; index++) keys.add(rowKey({ ...fact, date, campaign: `c${index}` }));
  }
  expect(keys.size).toBe(300_000);
});
