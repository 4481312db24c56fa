import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Day, gregorianDay } from '../../../src/core/calendar/day.ts';
import { convertMoney } from '../../../src/core/numbers/convertMoney.ts';
import { iranianRates, type MoneyRate } from '../../../src/core/numbers/moneyRate.ts';
import type { MoneyUnit } from '../../../src/core/numbers/moneyUnit.ts';
import { unitOn } from '../../../src/core/settings/unitOn.ts';

const convert = (amount: number, from: MoneyUnit, to: MoneyUnit, on?: Day) =>
  convertMoney(amount, from, to, iranianRates, on);
const lawDay = gregorianDay(2025, 10, 5) as Day;

const units = fc.constantFrom<MoneyUnit>('TOMAN', 'RIAL', 'RIAL_NEW', 'QERAN');
/** Up to 12 digits, 4 of them decimals. */
const amounts = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 1e4);

describe('convertMoney', () => {
  // 1 new rial = 100 qeran = 1,000 toman = 10,000 rials: the law of 5 October 2025.
  it.each<[number, MoneyUnit, MoneyUnit, number]>([
    [1_250_000, 'RIAL', 'TOMAN', 125_000],
    [1000, 'TOMAN', 'RIAL_NEW', 1],
    [5, 'QERAN', 'TOMAN', 50],
    [3, 'RIAL_NEW', 'TOMAN', 3000],
    [1, 'RIAL_NEW', 'QERAN', 100],
    [1, 'RIAL', 'RIAL_NEW', 0.0001],
    [1.1, 'TOMAN', 'RIAL', 11],
    [0.3, 'RIAL', 'TOMAN', 0.03],
    [-7, 'TOMAN', 'TOMAN', -7],
  ])('makes %d %s into %s: %d', (amount, from, to, expected) => {
    expect(convert(amount, from, to)).toBe(expected);
  });
  it('takes the row that began last where several hold', () => {
    const rates: MoneyRate[] = [
      { unit: 'USD', rials: 1_150_000, firstDay: 20_500, lastDay: null },
      { unit: 'USD', rials: 900_000, firstDay: 20_000, lastDay: null },
      { unit: 'USD', rials: 500_000, firstDay: null, lastDay: 19_999 },
      ...iranianRates,
    ];
    const tomans = (on: Day | null) => convertMoney(1, 'USD', 'TOMAN', rates, on);
    expect([null, 20_600, 20_300, 19_000].map(tomans)).toEqual([115_000, 115_000, 90_000, 50_000]);
  });
  it('comes back as it went, and does not care for the way', () => {
    fc.assert(
      fc.property(amounts, units, units, units, (amount, from, via, to) => {
        const there = convert(amount, from, to) as number;
        expect(convert(there, to, from)).toBe(amount);
        expect(convert(convert(amount, from, via) as number, via, to)).toBe(there);
      }),
    );
  });
  it('knows no rate of a dollar, nor of the new rial before the law', () => {
    expect(convert(1, 'USD', 'TOMAN')).toBeNull();
    expect(convert(1, 'USD', 'USD')).toBe(1);
    expect(convert(1, 'RIAL_NEW', 'TOMAN', lawDay - 1)).toBeNull();
    expect(convert(1, 'RIAL_NEW', 'TOMAN', lawDay)).toBe(1000);
    expect(convert(10, 'RIAL', 'TOMAN', lawDay - 1)).toBe(1);
  });
  it('takes the rate of the day, and the last one without a day', () => {
    const rates: MoneyRate[] = [
      ...iranianRates,
      { unit: 'USD', rials: 1_200_000, firstDay: 300, lastDay: null },
      { unit: 'USD', rials: 1_000_000, firstDay: 200, lastDay: 299 },
    ];
    expect([200, 299, 300].map((day) => convertMoney(1, 'USD', 'TOMAN', rates, day))).toEqual([1e5, 1e5, 1.2e5]);
    expect(convertMoney(1, 'USD', 'TOMAN', rates)).toBe(120_000);
    expect(convertMoney(1, 'USD', 'TOMAN', rates, 199)).toBeNull();
  });
});

describe('unitOn', () => {
  const money = { unit: 'RIAL_NEW', earlier: { unit: 'TOMAN', lastDay: 100 }, rates: iranianRates } as const;
  it('is the earlier unit up to its last day', () => {
    expect([unitOn(money, 100), unitOn(money, 101), unitOn(money, null)]).toEqual(['TOMAN', 'RIAL_NEW', 'RIAL_NEW']);
    expect(unitOn({ ...money, earlier: null }, 5)).toBe('RIAL_NEW');
  });
});
