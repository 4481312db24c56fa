import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../src/core/cell.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { refusalSentence } from '../../../src/core/functions/refusalSentence.ts';
import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { okrExpected } from '../../../src/core/okr/expected.ts';
import type { Refusal } from '../../../src/core/refusal/refusal.ts';
import { findFunction } from '../../../src/core/registry.ts';
import { englishDocument, persianDocument } from './testDocument.ts';

function call(fn: string, ...cells: CellOrRange[]): unknown {
  return callFunction(findFunction(fn) as SheetFunction, cells, englishDocument);
}

function refusal(fn: string, cells: CellOrRange[], document = englishDocument): string {
  try {
    callFunction(findFunction(fn) as SheetFunction, cells, document);
  } catch (error) {
    return refusalSentence(error as Refusal, fn, document.language());
  }
  throw new Error(`${fn} refused nothing`);
}

const column = (...cells: (number | string | null)[]) => cells.map((cell) => [cell]);

describe('a flow argument', () => {
  it('sums a range, so that the result is total over total and not a mean of ratios', () => {
    expect(call('KPI_CVR', column(40, 60), column(1000, 3000))).toBe(0.025);
  });
  it('skips blank cells of a range', () => {
    expect(call('KPI_CAC', column(100, '', null, 50), column(1, 2, '', null))).toBe(50);
  });
  it('reads numbers as people type them', () => {
    expect(call('KPI_CAC', column('۲ میلیون', '۵۰۰٬۰۰۰'), '۱۰۰')).toBe(25_000);
  });
  it('refuses a negative part as KPI_ROWS does, and takes a part that is 0', () => {
    const [cost, customers] = [column(90, -30), column(0, 1)];
    expect(refusal('KPI_CAC', [cost, customers])).toContain('cost in row 2 must not be negative, got -30');
    expect(call('KPI_ROWS', 'CAC', cost, column(1, 1))).toEqual([
      [90],
      ['⚠ KPI_CAC: cost must not be negative, got -30.'],
    ]);
    expect(call('KPI_CAC', column(90, 30), customers)).toBe(120);
  });
  it('takes a total beside a range, and ranges of one size that lie apart', () => {
    expect(call('KPI_CAC', column(10, 20), 3)).toBe(10);
    expect(call('KPI_CAC', [[10, 20]], column(1, 2))).toBe(10);
  });
  it('leaves the cell blank when the range holds no number', () => {
    expect(call('KPI_CAC', column('', ''), 5)).toBe('');
  });
});

describe('a blank', () => {
  it.each([[undefined], [null], [''], ['  ']])('%j in a required argument gives a blank cell', (blank) => {
    expect(call('KPI_CAC', 100, blank)).toBe('');
  });
  it('in an optional argument stands for its default', () => {
    expect(call('KPI_CLV', 30, 0.05, '')).toBe(600);
  });
  it('wins over a broken bound, so that an unfilled row stays clean', () => {
    expect(call('KPI_CAC', -5, '')).toBe('');
  });
  it('is not zero', () => {
    expect(refusal('KPI_CAC', [100, 0])).toBe('KPI_CAC: new_customers must be above 0, got 0.');
  });
});

describe('a word of a list', () => {
  it('may be «خودکار» where it is auto, and «هیچ» where it is none', () => {
    const values = column(1, 2, 1, 2, 1, 2, 1, 2, 1, 2);
    expect(call('KPI_FORECAST', values, 1, '', 'خودکار', '', 'خودکار')).toEqual(
      call('KPI_FORECAST', values, 1, '', 'auto', '', 'auto'),
    );
    expect(call('OKR_PROGRESS', 0, 10, 5, 'خودکار')).toBe(0.5);
    expect(call('OKR_SCORE', column(1.5, 0.5), '', 'هیچ')).toBe(1);
  });
});

describe('a refusal', () => {
  it.each<[string, CellOrRange[], string]>([
    ['KPI_CAC', [-1, 5], 'KPI_CAC: cost must not be negative, got -1.'],
    ['KPI_CAC', ['abc', 5], 'KPI_CAC: cost must be a number, got "abc".'],
    ['KPI_CAC', [true, 5], 'KPI_CAC: cost must be a number, got TRUE.'],
    ['KPI_CAC', [new Date(2026, 10, 23), 5], 'KPI_CAC: cost must be a number, got the date 2026-11-23.'],
    ['KPI_CAC', ['#N/A', 5], 'KPI_CAC: cost holds the error "#N/A". Mend that cell first.'],
    ['KPI_CAC', [column(5, '#DIV/0!'), 5], 'KPI_CAC: cost holds the error "#DIV/0!" in row 2. Mend that cell first.'],
    ['KPI_CAC', ['12,5', 5], 'KPI_CAC: cost has two readings: "12,5" may be 12.5 or 125. Type it another way.'],
    ['KPI_CAC', [1, 2, 3], 'KPI_CAC: takes at most 2 arguments, got 3.'],
    ['KPI_CAC', [column(5, 6)], 'KPI_CAC: new_customers is missing. Give it too; a cell may be blank.'],
    ['KPI_CAC', [], 'KPI_CAC: cost and new_customers are missing. Give them too; a cell may be blank.'],
    ['KPI_ROWS', [], 'KPI_ROWS: name is missing. Give it too; a cell may be blank.'],
    ['KPI_ROWS', ['CAC', column(5, 6)], 'KPI_ROWS: new_customers is missing. Give it too; a cell may be blank.'],
    [
      'KPI_CAC',
      [column(1, 2, 3), column(1, 2)],
      'KPI_CAC: cost and new_customers must have the same length, got 3 and 2 cells.',
    ],
    [
      'OKR_SCORE',
      [0.5, 0.7, 0.3],
      'OKR_SCORE: progress is one list, and the next arguments are something else. Write =OKR_SCORE({50%; 70%; 30%}), or give one range of cells.',
    ],
    [
      'OKR_SCORE',
      [50, 70, 30],
      'OKR_SCORE: progress is one list, and the next arguments are something else. Write =OKR_SCORE({50%; 70%; 30%}), or give one range of cells.',
    ],
    ['KPI_CAC', [column(90, -30), column(1, 1)], 'KPI_CAC: cost in row 2 must not be negative, got -30.'],
    ['KPI_CLV', [30, 20], 'KPI_CLV: churn must be above 0 and at most 1, got 20 (20% or 0.2).'],
    ['KPI_NPS', [column(9, 11)], 'KPI_NPS: scores in row 2 must be between 0 and 10, got 11.'],
    ['KPI_NPS', [column(9, 7.5)], 'KPI_NPS: scores in row 2 must be a whole number, got 7.5.'],
    ['KPI_EMAIL_OPEN', [11, 10], 'KPI_EMAIL_OPEN: unique_opens must not be above delivered, got 11.'],
    ['KPI_ROI', [100, 0, 0, 0], 'KPI_ROI: ad_spend + cogs + other_cost must be above 0, got 0.'],
    ['KPI_RETENTION', [100, 90, 95], 'KPI_RETENTION: end - new_customers must not be negative, got -5.'],
    ['KPI_RETENTION', [100, 150, 5], 'KPI_RETENTION: end - new_customers must not be above start, got 145.'],
    [
      'KPI_CHURN',
      [30, 20],
      'KPI_CHURN: lost must not be above start, got 30 (new customers who left do not belong here).',
    ],
    [
      'OKR_PROGRESS',
      [5, 5, 7],
      'OKR_PROGRESS: target must differ from start, got 5 (use stay_at_or_above or stay_at_or_below to keep a value).',
    ],
    ['OKR_PROGRESS', [5, 3, 4, 'increase'], 'OKR_PROGRESS: target must be above start, got 3.'],
    ['OKR_PROGRESS', [0, 1, 0.5, 'yes_no'], 'OKR_PROGRESS: current must be TRUE, FALSE, 1 or 0, got 0.5.'],
    [
      'OKR_EXPECTED',
      ['2026-12-21', '2026-09-23', '2026-10-01'],
      'OKR_EXPECTED: end_date must be after start_date, got 2026-09-23.',
    ],
    [
      'OKR_EXPECTED',
      ['soon', '2026-09-23', '2026-10-01'],
      'OKR_EXPECTED: start_date must be a date, such as 2026-11-23 or 1405/09/02, got "soon".',
    ],
    [
      'OKR_EXPECTED',
      [5, '2026-09-23', '2026-10-01'],
      'OKR_EXPECTED: start_date must be a date, such as 2026-11-23 or 1405/09/02, got 5.',
    ],
    ['OKR_GRADE', [0.5, 'ambitious'], 'OKR_GRADE: kind must be one of aspirational, committed; got "ambitious".'],
    [
      'OKR_SCORE',
      [column(0.5, 1), column(1)],
      'OKR_SCORE: progress and weights must have the same length, got 2 and 1 cells.',
    ],
    ['OKR_SCORE', [column(0.5, 1), '', 0.2, 0.5], 'OKR_SCORE: floor must be below cap, got 0.5.'],
    ['OKR_SCORE', [column(0.5, 1), column(0, 0)], 'OKR_SCORE: sum(weights) must be above 0, got 0.'],
    [
      'KPI_NEW_LEADS',
      [column('2026-10-01'), '2026-10-01', '2026-10-02', column('won')],
      'KPI_NEW_LEADS: status_range and status are given together or not at all.',
    ],
  ])('%s says what broke the rule', (fn, cells, sentence) => {
    expect(refusal(fn, cells)).toBe(sentence);
  });

  it('speaks Persian in a Persian document, with Persian digits', () => {
    expect(refusal('KPI_CAC', [100, 0], persianDocument)).toBe(
      'در \u2068KPI_CAC\u2069: مشتریان تازه (\u2068new_customers\u2069) باید بزرگ‌تر از \u2068۰\u2069 باشد، ولی \u2068۰\u2069 است.',
    );
  });

  it.each<[string, CellOrRange[], string]>([
    ['KPI_CAC', [], 'هزینه (cost) و مشتریان تازه (new_customers) داده نشده است'],
    ['KPI_ROI', [100, 0, 0, 0], 'هزینهٔ تبلیغ + بهای تمام‌شدهٔ کالا + هزینه‌های دیگر (ad_spend + cogs + other_cost) باید'],
    ['OKR_SCORE', [column(0.5, 1), column(0, 0)], 'جمع وزن‌ها (sum(weights)) باید'],
    ['KPI_CAC', [column(1, 'x'), 1], 'هزینه (cost) در ردیف ۲ باید عدد باشد'],
  ])('of %s calls arguments by their Persian names too', (fn, cells, part) => {
    expect(refusal(fn, cells, persianDocument).replace(/[\u2068\u2069]/g, '')).toContain(part);
  });

  it('never holds NaN or Infinity: a result that no cell can hold is refused', () => {
    expect(refusal('KPI_CAC', [1e308, 1e-308])).toBe(
      'KPI_CAC: the result is too large for a cell. Check the size of the numbers.',
    );
  });
});

describe('ranges in level arguments', () => {
  it('spill row by row', () => {
    expect(call('KPI_LTV_CAC', column(300, 600), column(100, 150))).toEqual([[3], [4]]);
  });
  it('keep their shape when they lie in a row', () => {
    expect(call('KPI_LTV_CAC', [[300, 600]], [[100, 150]])).toEqual([[3, 4]]);
  });
  it('share single values', () => {
    expect(call('KPI_LTV_CAC', column(300, 600), 100)).toEqual([[3], [6]]);
  });
  it('carry a refused row in its own cell while the others compute', () => {
    expect(call('KPI_LTV_CAC', column(300, 600, ''), column(100, 0, 5))).toEqual([
      [3],
      ['⚠ KPI_LTV_CAC: cac must be above 0, got 0.'],
      [''],
    ]);
  });
  it('of different shapes are refused', () => {
    expect(refusal('KPI_LTV_CAC', [column(1, 2), column(1, 2, 3)])).toBe(
      'KPI_LTV_CAC: cac and ltv must be ranges of one shape, or single cells.',
    );
  });
  it('beside a summed range are refused, naming KPI_ROWS and SUM', () => {
    const sentence = refusal('KPI_CHURN', [column(1, 2), column(10, 20)]);
    expect(sentence).toContain('KPI_ROWS');
    expect(sentence).toContain('SUM');
  });
  it('spill options and dates too', () => {
    expect(call('OKR_PROGRESS', column(0, 10), column(10, 0), column(5, 5), column('increase', 'کاهش'))).toEqual([
      [0.5],
      [0.5],
    ]);
    expect(call('OKR_EXPECTED', '2026-04-01', '2026-04-30', column('2026-04-01', '2026-04-30'))).toEqual([[0], [1]]);
  });
});

describe('the cells handed over', () => {
  it('stay as they were', () => {
    const cost = Object.freeze([Object.freeze([1, '']), Object.freeze(['2', 3])]);
    expect(call('KPI_CAC', cost as never, 3)).toBe(2);
    expect(cost).toEqual([
      [1, ''],
      ['2', 3],
    ]);
  });
});

describe('a date cell of the years 1206 to 1498', () => {
  const typed = (year: number, month: number, day: number) => new Date(year, month - 1, day);
  it('is a Jalali date that was typed in Latin digits', () => {
    expect(call('JALALI_PARSE', typed(1405, 9, 2))).toEqual(new Date(2026, 10, 23));
    expect(call('OKR_EXPECTED', typed(1405, 9, 1), typed(1405, 9, 11), '2026-11-27')).toBe(0.5);
    expect(call('JALALI', typed(1405, 12, 29), 'yyyy/MM/dd')).toBe('1405/12/29');
  });
  it('is refused where its month is shorter', () => {
    expect(refusal('JALALI_PARSE', [typed(1405, 7, 31)])).toContain('Mehr 1405 has 30 days');
  });
});

describe('a month without a day', () => {
  it('dates a list and is no date of its own', () => {
    expect(refusal('JALALI_PARSE', ['آذر ۱۴۰۴'])).toBe(
      'JALALI_PARSE: text must name the day of the month too, such as 2 Azar 1405, got "آذر ۱۴۰۴".',
    );
  });
});

describe('a day in a refusal', () => {
  it.each([
    ['jalali', '۱۴۰۵/۹/۱'],
    ['gregorian', '۲۰۲۶/۱۱/۲۲'],
  ] as const)('is written in the %s calendar where the document counts in it', (calendar, shown) => {
    const document = { ...persianDocument, settings: () => ({ ...persianDocument.settings(), calendar }) };
    const cells = [[['2026-11-23'], ['2026-11-23']], [['2026-11-22'], ['2026-12-01']], '2026-11-23'];
    const rows = callFunction(okrExpected, cells, document) as string[][];
    expect(rows[0]?.[0]).toContain(`\u2068${shown}\u2069`);
    expect(rows[1]?.[0]).toBe(0);
  });
});
