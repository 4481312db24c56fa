import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Day, isoText } from '../../../../src/core/calendar/day.ts';
import { jalaliDay } from '../../../../src/core/calendar/jalali.ts';
import type { CellOrRange } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { jalali } from '../../../../src/core/tools/calendar/jalali.ts';
import { jalaliParse } from '../../../../src/core/tools/calendar/jalaliParse.ts';
import { jalaliQuarter } from '../../../../src/core/tools/calendar/jalaliQuarter.ts';
import { jalaliWeek } from '../../../../src/core/tools/calendar/jalaliWeek.ts';
import { refusalOf } from '../../functions/refusalOf.ts';
import { englishDocument, persianDocument } from '../../functions/testDocument.ts';

const date = (day: Day) => englishDocument.dateOf(day);
const azar2 = date(jalaliDay(1405, 9, 2) as Day);

describe('JALALI and JALALI_PARSE', () => {
  it('undo each other, with every pattern that holds year, month and day', () => {
    const days = fc.integer({ min: jalaliDay(1206, 1, 1) as Day, max: jalaliDay(1498, 12, 30) as Day });
    const [years, months, inMonth] = [['yyyy'], ['MM', 'M', 'MMMM'], ['dd', 'd']];
    const pattern = fc
      .tuple(fc.constantFrom(...years), fc.constantFrom(...months), fc.constantFrom(...inMonth))
      .chain(([year, month, dayOfMonth]) => {
        const yearFirst = fc
          .constantFrom('/', '-', '.', ' ')
          .map((separator) => [year, month, dayOfMonth].join(separator));
        const dayFirst = fc.constantFrom(`${dayOfMonth} ${month} ${year}`, `EEEE ${dayOfMonth} ${month} ${year}`);
        return month === 'MMMM' ? fc.oneof(yearFirst, dayFirst) : yearFirst;
      });
    fc.assert(
      fc.property(days, pattern, (day, each) => {
        const written = callFunction(jalali, [date(day), each], englishDocument) as string;
        const read = callFunction(jalaliParse, [written], englishDocument) as Date;
        expect(isoText(englishDocument.dayOf(read))).toBe(isoText(day));
      }),
    );
  });
  it('spill over ranges, and leave blanks blank', () => {
    const column: CellOrRange = [[azar2], [''], ['2026-03-20']];
    expect(callFunction(jalali, [column], englishDocument)).toEqual([['1405/09/02'], [''], ['1404/12/29']]);
    expect(callFunction(jalaliQuarter, [column, 7], englishDocument)).toEqual([['1406-Q1'], [''], ['1405-Q2']]);
    expect(callFunction(jalaliWeek, [column], englishDocument)).toEqual([['1405-Q3-W09'], [''], ['1404-Q4-W13']]);
    expect(callFunction(jalaliParse, [[['۱۴۰۵/۹/۲'], [azar2], ['']]], englishDocument)).toEqual([
      [azar2],
      [azar2],
      [''],
    ]);
  });
  it('pass a real date through, as a date or a serial number', () => {
    expect(callFunction(jalaliParse, [azar2], englishDocument)).toEqual(azar2);
    expect(callFunction(jalaliParse, [46_349], englishDocument)).toEqual(azar2);
  });
  it('take a text that is an ISO date or a Jalali one where a date belongs', () => {
    for (const text of ['2026-11-23', '۲ آذر ۱۴۰۵']) {
      expect(callFunction(jalali, [text, 'd MMMM'], persianDocument)).toBe('۲ آذر');
    }
  });
});

describe('what is no Jalali date', () => {
  it.each([
    [
      '۳۰ اسفند ۱۴۰۴',
      'text names a day that does not exist: "۳۰ اسفند ۱۴۰۴". Esfand 1404 has 29 days; write another day.',
      'روزی که در text نوشته شده است وجود ندارد: «۳۰ اسفند ۱۴۰۴». اسفند ۱۴۰۴ فقط ۲۹ روز دارد؛ روز دیگری بنویسید.',
    ],
    [
      '۰۵/۹/۲',
      'text must have a year of four digits, such as 1405/09/02, got "۰۵/۹/۲".',
      'text باید سال چهاررقمی داشته باشد، مانند ۱۴۰۵/۰۹/۰۲، ولی «۰۵/۹/۲» است.',
    ],
    [
      '2026-11-23',
      'text must lie in the years 1206 to 1498 of the Jalali calendar, got "2026-11-23".',
      'text باید در سال‌های ۱۲۰۶ تا ۱۴۹۸ تقویم جلالی باشد، ولی «2026-11-23» است.',
    ],
    [
      'soon',
      'text must be a date, such as 2026-11-23 or 1405/09/02, got "soon".',
      'text باید تاریخ باشد؛ مانند ۱۴۰۵/۰۹/۰۲ یا ۲۰۲۶-۱۱-۲۳، ولی «soon» است.',
    ],
  ])('%s is refused in a sentence', (text, en, fa) => {
    expect(refusalOf(jalaliParse, [text], englishDocument)).toBe(en);
    expect(refusalOf(jalaliParse, [text], persianDocument)).toBe(fa);
  });
  it.each([jalali, jalaliQuarter, jalaliWeek])('is a date outside of the official years: $fn', (declared) => {
    const after = date((jalaliDay(1498, 12, 30) as Day) + 1);
    expect(refusalOf(declared, [after], englishDocument)).toBe(
      'date must lie in the years 1206 to 1498 of the Jalali calendar, got 2120-03-21.',
    );
    expect(refusalOf(declared, [date((jalaliDay(1206, 1, 1) as Day) - 1)], englishDocument)).not.toBe('');
    expect(refusalOf(declared, [date(jalaliDay(1206, 1, 1) as Day)], englishDocument)).toBe('');
    expect(refusalOf(declared, [date(jalaliDay(1498, 12, 30) as Day)], englishDocument)).toBe('');
  });
  it('is a pattern with other letters', () => {
    expect(refusalOf(jalali, [azar2, 'YYYY/MM/DD'], englishDocument)).toBe(
      'pattern holds "YYYY", which is no part of a date. Use yyyy, yy, MM, M, dd, d, MMMM, EEEE, and put other letters between single quotes.',
    );
    expect(refusalOf(jalali, [azar2, 'YYYY/MM/DD'], persianDocument)).toBe(
      "«YYYY» در pattern بخشی از تاریخ نیست. این‌ها را به کار ببرید: yyyy, yy, MM, M, dd, d, MMMM, EEEE؛ و حرف‌های لاتین دیگر را میان دو نشانهٔ ' بگذارید.",
    );
  });
  it('is a fiscal year that starts in no month', () => {
    expect(refusalOf(jalaliQuarter, [azar2, 13], englishDocument)).toBe(
      'fiscal_start_month must be between 1 and 12, got 13.',
    );
    expect(refusalOf(jalaliQuarter, [azar2, 1.5], englishDocument)).toBe(
      'fiscal_start_month must be a whole number, got 1.5.',
    );
  });
});
