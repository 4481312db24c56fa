import { describe, expect, it } from '@jest/globals';
import { dayOfSerial, gregorianDay, isoText, serialOf } from '../../../src/core/calendar/day.ts';
import { type ColumnCell, type ColumnChoices, cleanColumn } from '../../../src/core/importing/cleanColumn.ts';
import { cleanedFormats } from '../../../src/core/importing/cleanedFormat.ts';

const nobody: ColumnChoices = { dateOrder: null, decimal: null, isPercent: null };

const cell = (value: string | number): ColumnCell =>
  typeof value === 'number'
    ? { kind: 'number', value, format: 'General' }
    : { kind: 'text', text: value, format: 'General' };

function clean(values: readonly (string | number)[], said: Partial<ColumnChoices> = {}, header = '') {
  return cleanColumn(values.map(cell), header, { ...nobody, ...said });
}

/** What each cell becomes: a number, a day as text, or why it stays. */
function outcome(values: readonly (string | number)[], said: Partial<ColumnChoices> = {}, header = '') {
  const { cleaned, left } = clean(values, said, header);
  return values.map((_, index) => {
    const found = cleaned.find((each) => each.index === index);
    if (found) return found.as === 'date' ? isoText(dayOfSerial(found.value)) : found.value;
    return left.find((each) => each.index === index)?.reason.en ?? null;
  });
}

describe('numbers', () => {
  it('are read as people type them', () => {
    expect(outcome(['۱۸ میلیون', '۱۵۰هزار', '(۱۲)', '۱۲٬۵۰۰', '−3', '1,250', '$'])).toEqual([
      18_000_000,
      150_000,
      -12,
      12_500,
      -3,
      1250,
      'Not a number',
    ]);
  });
  it.each([
    ['the decimals prove a comma', ['1.234,50', '12,5', '1.200'], [1234.5, 12.5, 1200]],
    ['the groups prove a point', ['1,234.50', '1.200'], [1234.5, 1.2]],
    ['a point is proven by another text', ['12.5', '1.200'], [12.5, 1.2]],
    ['both are certain by themselves', ['1.234,50', '1,234.50'], [1234.5, 1234.5]],
  ])('take the decimal mark of their column: %s', (_, texts, numbers) => {
    expect(clean(texts).asks).toEqual([]);
    expect(outcome(texts)).toEqual(numbers);
  });
  it('with a mark that nothing proves are asked about, and stay until it is said', () => {
    expect(clean(['1.234', '700']).asks).toEqual(['decimal']);
    expect(outcome(['1.234', '700'])).toEqual(['May be 1.234 or 1,234', 700]);
    expect(outcome(['1.234', '700'], { decimal: ',' })).toEqual([1234, 700]);
    expect(outcome(['12,5'])).toEqual(['May be 12.5 or 125']);
    expect(outcome(['12,5'], { decimal: ',' })).toEqual([12.5]);
  });
  it('that name something stay: zeros in front, plus signs, sixteen digits', () => {
    const codes = ['09123456789', '۰۱۲', '+989123456789', '6037991234567890'];
    const reason = 'A code or phone number: it would lose digits';
    expect(outcome(codes)).toEqual(codes.map(() => reason));
    expect(outcome(['0', '0.5', '۰٫۵'])).toEqual([0, 0.5, 0.5]);
  });
  it('stand beside texts that mean nothing, which are told, and those that say nothing, which are not', () => {
    expect(outcome(['12', 'soon', '12 م', '-', 'n/a', 'Total', 'جمع', '9/8'])).toEqual([
      12,
      'Not a number',
      expect.stringContaining('Unknown word'),
      null,
      null,
      null,
      null,
      'May be 9.8 or the date 9/8',
    ]);
  });
});

describe('dates', () => {
  it('of four styles become the same real day', () => {
    const day = '2026-11-29';
    expect(outcome(['1405/09/08', '۸ آذر ۱۴۰۵', '2026-11-29', '29/11/2026'])).toEqual([day, day, day, day]);
  });
  it('in digits alone are dates in a column of dates, and numbers elsewhere', () => {
    expect(outcome(['2026-11-29', '2026-11-30', '20261201'])[2]).toBe('2026-12-01');
    expect(outcome(['20261201', '350', '20'])[0]).toBe(20_261_201);
    expect(outcome(['2026-11-29', '2026-11-30', '46355'])[2]).toBe('Not a date');
  });
  it('that name a month alone stay and are told', () => {
    const reason = 'A month, without its day';
    expect(outcome(['آذر ۱۴۰۵', '۱۴۰۵/۰۹', 'Nov 2026', '1405/9/1'])).toEqual([reason, reason, reason, '2026-11-22']);
  });
  it('that can be read both ways are asked about; those that cannot are certain', () => {
    const texts = ['03/04/2026', '05/05/2026', '29/11/2026'];
    expect(clean(texts).asks).toEqual(['dateOrder']);
    expect(outcome(texts)).toEqual(['Its day and month can be read both ways', '2026-05-05', '2026-11-29']);
    expect(outcome(texts, { dateOrder: 'mdy' })).toEqual(['2026-03-04', '2026-05-05', '2026-11-29']);
    expect(outcome(texts, { dateOrder: 'dmy' })).toEqual(['2026-04-03', '2026-05-05', '2026-11-29']);
  });
  it('that no calendar has stay with the reason', () => {
    expect(outcome(['1405/12/30', '2026-02-30', '1405/1/1', '5/1/26'])).toEqual([
      expect.stringContaining('29 days'),
      expect.stringContaining('28 days'),
      '2026-03-21',
      'Write the year in four digits',
    ]);
  });
  it('keep their time of day', () => {
    const { cleaned } = clean(['۱۴۰۵/۰۹/۰۸ ۱۸:۰۰', '2026-11-29T06:00:00', '29/11/2026, 6:00 PM', '2026-11-29 25:00']);
    expect(cleaned.map(({ value, as }) => [value % 1, as])).toEqual([
      [0.75, 'moment'],
      [0.25, 'moment'],
      [0.75, 'moment'],
    ]);
    expect(outcome(['2026-11-29 25:00'])).toEqual(['There is no such time of day']);
  });
  it('that a spreadsheet took for the Middle Ages are mended, real ones are not touched', () => {
    const day = (year: number, month: number, date: number): ColumnCell => ({
      kind: 'day',
      serial: serialOf(gregorianDay(year, month, date) as number),
      format: 'yyyy-mm-dd',
    });
    const { cleaned } = cleanColumn([day(1405, 9, 8), day(2026, 11, 29), day(1405, 12, 30)], '', nobody);
    expect(cleaned.map(({ index, value }) => [index, isoText(dayOfSerial(value))])).toEqual([[0, '2026-11-29']]);
  });
});

describe('percents', () => {
  it('with a sign are fractions', () => {
    expect(outcome(['3.5%', '۴٪', '۵ درصد'])).toEqual([0.035, 0.04, 0.05]);
  });
  it('without a sign are asked about where others have one, or the header says so', () => {
    expect(clean(['3.5%', '4']).asks).toEqual(['isPercent']);
    expect(outcome(['3.5%', '4'])).toEqual([0.035, 'May be 4 or 4%']);
    expect(outcome(['3.5%', '4'], { isPercent: true })).toEqual([0.035, 0.04]);
    expect(outcome(['3.5%', '4'], { isPercent: false })).toEqual([0.035, 4]);
    expect(clean(['3.5', '4'], {}, 'Rate (%)').asks).toEqual(['isPercent']);
    expect(clean(['3.5', '4'], {}, 'Rate').asks).toEqual([]);
  });
  it('are not asked about where numbers above 1 stand already', () => {
    expect(clean(['3.5%', '4', 7]).asks).toEqual([]);
  });
});

describe('money', () => {
  it('counts in one unit: rials among tomans a tenth, dollars are refused', () => {
    const texts = ['۱۲۰۰ ریال', '۱٫۵ میلیون تومان', '۳۰۰', '۵ دلار'];
    expect(outcome(texts)).toEqual([120, 1_500_000, 300, 'Not in toman']);
    expect(clean(texts).unit).toBe('TOMAN');
  });
  it('counts in the unit that the header names, else in that of the formats that stand there', () => {
    expect(outcome(['۱۲۰۰ ریال'], {}, 'هزینه (تومان)')).toEqual([120]);
    const toman: ColumnCell = { kind: 'number', value: 12, format: '#,##0 "تومان"' };
    const { cleaned, left } = cleanColumn([toman, cell('۱۰ ریال'), cell('۵ دلار')], '', nobody);
    expect([cleaned[0]?.value, left.length]).toEqual([1, 1]);
  });
  it('is read in dollars where all of it is', () => {
    expect(outcome(['$1.2M', '-$5', '€3'])).toEqual([1_200_000, -5, 'Not in US dollar']);
  });
});

it('touches neither blanks nor formulas nor what is a number already', () => {
  const cells: ColumnCell[] = [{ kind: 'other' }, cell(12), cell('13')];
  expect(cleanColumn(cells, '', nobody).cleaned.map(({ index }) => index)).toEqual([2]);
});

describe('the formats of a column', () => {
  const formatsIn = (texts: readonly string[], unit = '', own = '@') => {
    const { cleaned } = clean(texts);
    const format = cleanedFormats(cleaned, unit);
    return cleaned.map((each) => format(each, own));
  };
  it('group large numbers, show the same decimals, and carry the unit', () => {
    expect(formatsIn(['12', '13'])).toEqual(['General', 'General']);
    expect(formatsIn(['1,250', '12.5'])).toEqual(['#,##0.0', '#,##0.0']);
    expect(formatsIn(['3.5%', '4%'])).toEqual(['0.0%', '0.0%']);
    expect(formatsIn(['۱۲ تومان'], 'تومان')).toEqual(['#,##0 "تومان"']);
    expect(formatsIn(['2026-11-29', '2026-11-29 14:30'])).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd hh:mm']);
  });
  it('stay where people chose one for numbers', () => {
    expect(formatsIn(['1,250'], '', '0.00')).toEqual(['0.00']);
    expect(formatsIn(['4%'], '', '0.00')).toEqual(['0%']);
  });
});
