import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Day, gregorianDay, isoText } from '../../../../src/core/calendar/day.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import type { Document } from '../../../../src/core/functions/document.ts';
import { convertMoney } from '../../../../src/core/numbers/convertMoney.ts';
import { iranianRates } from '../../../../src/core/numbers/moneyRate.ts';
import type { MoneyUnit } from '../../../../src/core/numbers/moneyUnit.ts';
import type { MoneySettings } from '../../../../src/core/settings/settings.ts';
import { moneyConvert } from '../../../../src/core/tools/numbers/moneyConvert.ts';
import { refusalOf } from '../../functions/refusalOf.ts';
import { englishDocument, persianDocument } from '../../functions/testDocument.ts';

const counting = (money: Partial<MoneySettings>, document = persianDocument): Document => ({
  ...document,
  settings: () => ({ ...document.settings(), money: { ...document.settings().money, ...money } }),
});

describe('MONEY_CONVERT', () => {
  it('makes one trend of a column that was recorded across a change of unit', () => {
    const change = gregorianDay(2027, 3, 21) as Day;
    const units = fc.constantFrom<MoneyUnit>('TOMAN', 'RIAL', 'RIAL_NEW', 'QERAN');
    const trend = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(trend, units, units, (tomans, earlier, unit) => {
        const money = { unit, earlier: { unit: earlier, lastDay: change - 1 } };
        const days = tomans.map((_, index) => change - Math.floor(tomans.length / 2) + index);
        const recorded = tomans.map((toman, index) =>
          convertMoney(toman, 'TOMAN', (days[index] as Day) < change ? earlier : unit, iranianRates),
        );
        const column = recorded.map((amount) => [amount]);
        const dates = days.map((day) => [isoText(day)]);
        const result = callFunction(moneyConvert, [column, 'WORKBOOK', 'TOMAN', dates], counting(money));
        expect(result).toEqual(tomans.map((toman) => [toman]));
      }),
    );
  });
  it('counts in the unit of today without a date', () => {
    const money = counting({ unit: 'RIAL', earlier: { unit: 'TOMAN', lastDay: 20_000 } });
    expect(callFunction(moneyConvert, [50, 'WORKBOOK', 'TOMAN'], money)).toBe(5);
    expect(callFunction(moneyConvert, [50, 'TOMAN', 'workbook', '2020-01-01'], money)).toBe(50);
  });
  it('restates what was recorded before the new rial in new rials', () => {
    const money = counting({ unit: 'RIAL_NEW', earlier: { unit: 'TOMAN', lastDay: 20_800 } });
    expect(callFunction(moneyConvert, [5000, 'WORKBOOK', 'RIAL_NEW', '2024-01-01'], money)).toBe(5);
    expect(refusalOf(moneyConvert, [5000, 'TOMAN', 'RIAL_NEW', '2024-01-01'], money)).toContain('ریال جدید');
  });
  it('refuses what was recorded around a change whose day is not known', () => {
    const money = counting({ unit: 'RIAL_NEW', earlier: { unit: 'TOMAN', lastDay: null } }, englishDocument);
    expect(refusalOf(moneyConvert, [5, 'WORKBOOK', 'TOMAN', '2024-01-01'], money)).toMatch(/no day of the change/);
    expect(callFunction(moneyConvert, [5, 'WORKBOOK', 'TOMAN'], money)).toBe(5000);
  });
  it('takes the names of the units in both languages', () => {
    expect(callFunction(moneyConvert, [3, 'ریال جدید', 'Toman'], persianDocument)).toBe(3000);
    expect(callFunction(moneyConvert, [3, 'واحد این فایل', 'ریال'], persianDocument)).toBe(30);
  });
  it('takes a unit typed with the amount where it agrees with from', () => {
    expect(callFunction(moneyConvert, ['۵۰ ریال', 'RIAL', 'TOMAN'], persianDocument)).toBe(5);
    expect(callFunction(moneyConvert, ['$5', 'WORKBOOK', 'WORKBOOK'], englishDocument)).toBe(5);
  });
  it('leaves the cell blank without an amount or a unit', () => {
    expect(callFunction(moneyConvert, ['', 'RIAL', 'TOMAN'], persianDocument)).toBe('');
    expect(callFunction(moneyConvert, [5, '', 'TOMAN'], persianDocument)).toBe('');
  });
  it.each([
    [
      ['۵ ریال', 'TOMAN', 'RIAL'],
      'amount is 5 rial, but from is toman. Make the two agree.',
      'در amount ۵ ریال نوشته شده است، ولی from تومان است. این دو را یکی کنید.',
    ],
    [
      [5, 'RIAL_NEW', 'TOMAN', '2025-03-01'],
      'Settings hold no rate of the new rial on 2025-03-01, only from 2025-10-05 on. Add a row there, or choose another unit or day.',
      'در «تنظیمات» ارزشی برای ریال جدید در ۱۴۰۳/۱۲/۱۱ نیست و ارزش آن از ۱۴۰۴/۷/۱۳ آغاز می‌شود. ردیفی آنجا اضافه کنید یا واحد یا روز دیگری انتخاب کنید.',
    ],
    [
      [5, 'dollar', 'TOMAN'],
      'from must be one of TOMAN, RIAL, RIAL_NEW, QERAN, WORKBOOK; got "dollar".',
      'from باید یکی از این‌ها باشد: «تومان»، «ریال»، «ریال جدید»، «قران»، «واحد این فایل»؛ ولی «dollar» است.',
    ],
    [
      ['۱۲ م', 'RIAL', 'TOMAN'],
      'amount has an unknown unit: "م" in "۱۲ م". Write it in full, such as million or toman.',
      'amount واحد ناشناخته‌ای دارد: «م» در «۱۲ م». آن را کامل بنویسید، مانند «میلیون» یا «تومان».',
    ],
  ])('refuses %j', (cells, en, fa) => {
    expect(refusalOf(moneyConvert, cells, englishDocument)).toBe(en);
    expect(refusalOf(moneyConvert, cells, persianDocument)).toBe(fa);
  });
  it('refuses a unit without any rate, or with none any more', () => {
    expect(refusalOf(moneyConvert, [5, 'WORKBOOK', 'TOMAN'], counting({ unit: 'USD' }, englishDocument))).toBe(
      'Settings hold no rate of the US dollar. Add a row there, or choose another unit or day.',
    );
    const rates = iranianRates.map((rate) => (rate.unit === 'RIAL' ? { ...rate, lastDay: 21_000 } : rate));
    const ended = counting({ rates }, englishDocument);
    expect(refusalOf(moneyConvert, [5, 'RIAL', 'TOMAN', '2028-01-01'], ended)).toBe(
      'Settings hold no rate of the rial on 2028-01-01. Add a row there, or choose another unit or day.',
    );
  });
});
