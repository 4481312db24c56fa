import { describe, expect, it } from '@jest/globals';
import { gregorianDay } from '../../../../src/core/calendar/day.ts';
import { Refusal } from '../../../../src/core/refusal/refusal.ts';
import { readTyped } from '../../../../src/core/tables/scorecard/readTyped.ts';
import { englishDocument, persianDocument } from '../../functions/testDocument.ts';

const sentence = (read: () => unknown, language: 'en' | 'fa'): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return error.sentenceIn(language).replace(/[\u2068\u2069]/g, '');
    throw error;
  }
  return '';
};

describe('what is typed into the OKRs tab', () => {
  it.each([
    ['current', '۱۲٬۵۰۰', 'مشتری', 12_500],
    ['current', '۲ میلیون و ۵۰۰ هزار', 'نشست در ماه', 2_500_000],
    ['target', '۲۵٪', 'درصد', 0.25],
    ['target', '۲۵ درصد', '% growth', 0.25],
    ['start', '۰', 'درصد', 0],
    ['current', '۱۲٬۵۰۰', 'تومان', 12_500],
    ['current', '۱٬۲۵۰٬۰۰۰ ریال', 'تومان', 125_000],
    ['current', '۱٬۲۵۰٬۰۰۰ تومان', 'ریال', 12_500_000],
    ['current', '۲۰ میلیون تومان', 'میلیون تومان', 20],
    ['current', '۱ میلیارد ریال', 'میلیون تومان', 100],
    ['current', '۱۸٫۵', 'میلیون تومان در روز', 18.5],
    ['current', '۲۰ میلیون تومان', 'M toman', 20],
    ['current', '۵۰۰ هزار', 'میلیون تومان', 0.5],
    ['current', '۲ میلیارد و ۵۰۰ میلیون', 'میلیون تومان', 2500],
    ['current', '۱٬۳۲۱ نفر', 'مشتری', 1321],
    ['current', '1,321 users', 'customers', 1321],
    ['current', '1 customer', 'customers', 1],
    ['current', '۱۲نفر', 'مشتری', 12],
    ['current', '۱۲ تا', 'سفارش', 12],
    ['current', '۱۲ نفر', '', 12],
    ['current', '۱۲ مشتری‌ها', 'مشتری', 12],
    ['current', '1.2M sessions', 'sessions/month', 1_200_000],
    ['current', '۱۲ هزار کلیک در ماه', 'کلیک در ماه', 12_000],
    ['current', '۱۲ هزار کلیک', 'کلیک در ماه', 12_000],
    ['current', '2.5x', 'x', 2.5],
    ['current', '۲٫۵ برابر', 'برابر', 2.5],
    ['current', 'رتبهٔ ۳', 'رتبه', 3],
    ['current', 'rank: 3', 'rank', 3],
    ['current', '۱۲ نصب', 'نصب', 12],
    ['current', '12%', '%', 0.12],
    ['current', '12 %', '٪', 0.12],
    ['current', '۱۲ درصد', 'درصد', 0.12],
    ['current', '12% growth', '% growth', 0.12],
    ['current', '۱۲ درصد رشد', 'درصد رشد', 0.12],
    ['current', '$1.2M', 'USD', 1_200_000],
    ['current', '$1.2M', '$M', 1.2],
    ['current', '1.2M', 'dollars', 1_200_000],
    ['current', '۱۸ میلیون تومان در روز', 'میلیون تومان در روز', 18],
    ['current', 'بله', 'بله یا خیر', 1],
    ['current', 'No', 'yes/no', 0],
    ['weight', '۲', 'درصد', 2],
    ['confidence', '۷', 'تومان', 7],
  ] as const)('%s %s in %s is %d', (key, typed, unit, expected) => {
    expect(readTyped(key, typed, unit, persianDocument)).toBe(expected);
  });

  it.each([
    ['firstDay', '۱۴۰۵/۷/۱', [2026, 9, 23]],
    ['lastDay', '۳۰ آذر ۱۴۰۵', [2026, 12, 21]],
    ['lastDay', '2026-12-21', [2026, 12, 21]],
  ] as const)('%s %s is a day', (key, typed, [year, month, dayOfMonth]) => {
    expect(readTyped(key, typed, '', persianDocument)).toEqual({ day: gregorianDay(year, month, dayOfMonth) });
  });

  it.each([
    ['current', '۲۵', 'درصد', 'مقدار فعلی دو معنی دارد: «۲۵» می‌تواند ۲۵٪ یا ۲٬۵۰۰٪ باشد. آن را جور دیگری بنویسید.'],
    [
      'current',
      '۲۰٬۰۰۰٬۰۰۰',
      'میلیون تومان',
      'مقدار فعلی دو معنی دارد: «۲۰٬۰۰۰٬۰۰۰» می‌تواند ۲۰ میلیون تومان یا ۲۰٬۰۰۰٬۰۰۰ میلیون تومان باشد. آن را جور دیگری بنویسید.',
    ],
    ['current', '۱۲/۵', 'مشتری', 'دو معنی دارد'],
    [
      'current',
      '۲۵٪',
      'مشتری',
      'مقدار فعلی به «مشتری» شمرده می‌شود و «۲۵٪» با آن نمی‌خواند. عدد را تنها، یا با همین واحد بنویسید.',
    ],
    ['current', '۵ درصد', 'تومان', 'به «تومان» شمرده می‌شود'],
    ['current', '۱۲ تومان', 'مشتری', 'به «مشتری» شمرده می‌شود'],
    ['current', '۱۲ نفر', 'سفارش', 'به «سفارش» شمرده می‌شود'],
    ['current', '۲ هفته', 'روز', 'به «روز» شمرده می‌شود'],
    ['current', '۱۲ کلیک در روز', 'کلیک در ماه', 'واحد ناشناخته'],
    ['current', '۱۲ م', 'مشتری', 'واحد ناشناخته'],
    ['current', '۱۲٪', '', '۰٫۱۲ یا ۱۲'],
    ['current', '$1.2M', 'مشتری', 'به «مشتری» شمرده می‌شود'],
    ['current', '۱۲ دلار', 'تومان', 'دلار'],
    ['current', 'زیاد', 'مشتری', 'باید عدد باشد'],
    ['lastDay', '۳۰ اسفند ۱۴۰۴', '', '۲۹ روز'],
  ] as const)('%s %s in %s is refused in words', (key, typed, unit, expected) => {
    expect(sentence(() => readTyped(key, typed, unit, persianDocument), 'fa')).toContain(expected);
  });

  it('asks whether a dot groups thousands, and takes other decimals as they are', () => {
    expect(sentence(() => readTyped('current', '600.000', 'مشتری', englishDocument), 'en')).toBe(
      'Current has two readings: "600.000" may be 600 or 600,000. Type it another way.',
    );
    expect(sentence(() => readTyped('current', '۱.۲۵۰', '', persianDocument), 'fa')).toContain('۱٫۲۵ یا ۱٬۲۵۰');
    expect(readTyped('current', '4.125', 'مشتری', englishDocument)).toBe(4.125);
    expect(readTyped('current', '600,000', 'مشتری', englishDocument)).toBe(600000);
    expect(readTyped('current', '12.50', 'مشتری', englishDocument)).toBe(12.5);
  });

  it('names the column in the language of the document', () => {
    expect(sentence(() => readTyped('current', '۲۵', '%', englishDocument), 'en')).toBe(
      'Current has two readings: "۲۵" may be 25% or 2,500%. Type it another way.',
    );
  });
});
