import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { refusalSentence } from '../../../../src/core/functions/refusalSentence.ts';
import { impact } from '../../../../src/core/metrics/forecast/impact.ts';
import { impactSeries } from '../../../../src/core/metrics/forecast/impactSeries.ts';
import { Refusal } from '../../../../src/core/refusal/refusal.ts';
import { randomNumbers } from '../../../../src/core/statistics/randomNumbers.ts';
import { englishDocument, persianDocument } from '../../functions/testDocument.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

const random = randomNumbers(11);
const market = Array.from({ length: 40 }, (_, row) => 100 + row + 3 * random.normal());
const sales = market.map((value, row) => 2 * value + random.normal() + (row < 30 ? 0 : 40));
const [values, controls] = [column(...sales), column(...market)];
const days = sales.map((_, row) => new Date(Date.UTC(2026, 0, 1 + 7 * row)).toISOString().slice(0, 10));
const dates = column(...days);

const table = (...cells: Parameters<typeof callMetric>[1][]) => callMetric(impact, ...cells) as Cell[][];
const noteOf = (...cells: Parameters<typeof callMetric>[1][]) => table(...cells)[4]?.[1] as string;

describe('KPI_IMPACT', () => {
  it('names its measures and finds what was added', () => {
    const rows = table(values, 31, controls);
    expect(rows.map(([name]) => name)).toEqual([
      'Average effect',
      'Cumulative effect',
      'Relative effect',
      'Chance of an effect',
      'Note',
    ]);
    const [, average, lower, upper] = rows[0] as number[];
    expect(lower).toBeLessThan(40);
    expect(upper).toBeGreaterThan(40);
    expect(lower).toBeGreaterThan(30);
    expect(rows[1]?.[1]).toBeCloseTo(10 * (average as number), 9);
    expect(rows[3]?.[1]).toBeGreaterThan(0.999);
  });

  it('says in a note what the numbers mean, in the language of the document', () => {
    expect(noteOf(values, 31, controls)).toBe(
      'An effect is likely: the 95% interval lies wholly above 0. A pretended start 10 rows earlier finds none, as it should.',
    );
    const calm = column(...market.map((value, row) => 2 * value + ((row * 7) % 5)));
    expect(noteOf(calm, 31, controls, '', '', 0.9)).toMatch(/^No effect is shown: the 90% interval holds 0\. /);
    const rows = callFunction(impact, [values, '۳۱', controls], persianDocument) as Cell[][];
    expect(rows.map(([name]) => name)).toEqual(['میانگین اثر', 'مجموع اثر', 'اثر نسبی', 'احتمال اثر', 'نکته']);
    expect(rows[4]?.[1]).toMatch(/^احتمالاً اثر داشته است: بازهٔ ۹۵٪ .* آغازی ساختگی در ۱۰ ردیف پیش‌تر اثری پیدا نمی‌کند/);
  });

  it('warns where a pretended start finds an effect too', () => {
    const stepped = column(...sales.map((value, row) => (row < 20 ? value : value + 20)));
    expect(noteOf(stepped, 31, controls)).toContain(
      'A pretended start 10 rows earlier also “finds” an effect: do not trust it.',
    );
  });

  it('goes without a control only where that is said, and tells what it costs', () => {
    expect(refusalOf(impact, values, 31)).toMatch(/^KPI_IMPACT: controls is missing\. .* six in ten .* write "none"/);
    expect(refusalOf(impact, values, 31, column(...market.map(() => '')))).toMatch(/controls is missing/);
    for (const word of ['none', 'None ', 'هیچ', [['هیچ']]]) expect(noteOf(values, 31, word)).toContain('no control');
  });

  it('starts at a row or at a day, whatever the order of the rows', () => {
    const byRow = table(values, 31, controls);
    expect(table(values, days[30], controls, dates)).toEqual(byRow);
    const dayBefore = new Date(Date.UTC(2026, 0, 7 * 30)).toISOString().slice(0, 10);
    expect(table(values, dayBefore, controls, dates)).toEqual(byRow);
    const [back, backControls, backDates] = [values, controls, dates].map((list) => [...list].reverse());
    expect(table(back, days[30], backControls, backDates)).toEqual(byRow);
    expect(table(back, 10, backControls, backDates)).toEqual(byRow);
  });

  it('takes several columns, blank rows at the ends and numbers as people type them', () => {
    const two = market.map((value, row) => [value, row % 5]);
    expect(table(values, 31, two)[0]?.[1]).toBeCloseTo(40, -1);
    const padded = (list: Cell[][]) => [['']].concat(list as string[][], [['']]);
    expect(table(padded(values), 32, padded(controls))).toEqual(table(values, 31, controls));
    const typed = sales.map((value) => Math.round(value).toLocaleString('fa'));
    expect(table(column(...typed), 31, controls)[0]?.[1]).toBeCloseTo(40, -1);
  });

  it('refuses in words what has no honest answer', () => {
    expect(refusalOf(impact, values, 8, controls)).toBe(
      'KPI_IMPACT: values needs at least 12 values before first_affected, got 7. Add older rows.',
    );
    expect(refusalOf(impact, values, 41, controls)).toMatch(/must be a row of the list, at most 40, got 41/);
    expect(refusalOf(impact, values, 0, controls)).toMatch(/first_affected must be at least 1/);
    expect(refusalOf(impact, values, '2027-01-01', controls, dates)).toMatch(
      /values has nothing from first_affected on/,
    );
    expect(refusalOf(impact, values, '2026-05-01', controls)).toMatch(/first_affected needs dates/);
    expect(refusalOf(impact, values, 31, controls.slice(1))).toMatch(/values and controls must have the same length/);
    const gap = column(...market.map((value, row) => (row === 4 ? '' : value)));
    expect(refusalOf(impact, values, 31, gap)).toMatch(/column 1 of controls is blank in row 5/);
    const jumping = market.map((value, row) => [value, row < 30 ? value : value + 60]);
    expect(refusalOf(impact, values, 31, jumping)).toMatch(/column 2 of controls itself jumps at first_affected/);
    const flat = column(...market.map(() => 7));
    expect(refusalOf(impact, values, 31, flat)).toMatch(/column 1 of controls is the same in every row/);
    expect(refusalOf(impact, flat, 31, controls)).toMatch(/values is the same in every row before first_affected/);
    expect(refusalOf(impact, values, 31, controls, column(...days.map(() => days[0] as string)))).toMatch(
      /dates holds .* a second time in row 2/,
    );
    expect(refusalOf(impact, values, 31, controls, '', 16)).toMatch(/season must be at most 15/);
    const wide = market.map((value) => Array.from({ length: 21 }, (_, index) => value + index));
    expect(refusalOf(impact, values, 31, wide)).toMatch(/controls takes at most 20 columns, got 21/);
    const long = Array.from({ length: 20_000 }, (_, row) => [row % 9]);
    expect(refusalOf(impact, long, 15_000, 'none')).toMatch(/values takes at most 2,000 rows, got 20,000/);
  });

  it('answers or refuses whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.constantFrom('', '۱۲٫۵', 'x', '#N/A', true, 1e300, -0),
    );
    const list = fc.array(cell, { minLength: 1, maxLength: 30 }).map((cells) => column(...cells));
    const start = fc.oneof(fc.integer({ min: -2, max: 40 }), cell);
    fc.assert(
      fc.property(list, start, fc.oneof(list, fc.constantFrom('none', '', 3)), (given, first, beside) => {
        const sentence = tried(() => callFunction(impact, [given, first, beside], englishDocument));
        if (sentence !== null) expect(sentence).toMatch(/^KPI_IMPACT: .+\.$/);
      }),
      { numRuns: 60 },
    );
  });
});

/** The sentence that refused, or null; any other error is thrown. */
function tried(call: () => unknown): string | null {
  try {
    call();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refusalSentence(error, impact.fn, 'en');
  }
}

describe('KPI_IMPACT_SERIES', () => {
  const rows = callMetric(impactSeries, values, 31, controls, dates) as unknown[][];

  it('has a row for each value, by date, whose effects add up to that of KPI_IMPACT', () => {
    expect(rows).toHaveLength(40);
    expect(rows[1]?.[0]).toEqual(new Date(2026, 0, 8));
    expect(rows.slice(0, 30).every((row) => row[5] === '')).toBe(true);
    expect(rows[39]?.[5]).toBeCloseTo(table(values, 31, controls)[1]?.[1] as number, 6);
  });

  it('holds most values before the start between its bounds, and none after a strong effect', () => {
    const inside = rows.map(
      (row) => (row[1] as number) > (row[3] as number) && (row[1] as number) < (row[4] as number),
    );
    expect(inside.slice(0, 30).filter(Boolean).length).toBeGreaterThan(26);
    expect(inside.slice(30)).toEqual(new Array(10).fill(false));
  });

  it('expects something also where a value is missing', () => {
    const gaps = column(...sales.map((value, row) => (row === 12 || row === 35 ? '' : value)));
    const series = callMetric(impactSeries, gaps, 31, controls) as Cell[][];
    expect(series[12]?.[0]).toBe(13);
    expect(series[12]?.[1]).toBe('');
    expect(series[12]?.[2]).toBeCloseTo(2 * (market[12] as number), -1);
    expect(series[35]?.[5]).toBe(series[34]?.[5]);
  });

  it('refuses as KPI_IMPACT does', () => {
    expect(refusalOf(impactSeries, values, 31)).toMatch(/^KPI_IMPACT_SERIES: controls is missing/);
  });
});

describe('KPI_IMPACT with days that are unlike others', () => {
  /** Weeks from the first of January on; row 36 is the week of 3 September. */
  const feast = [['Feast', '2026-09-05', '2026-09-07', 'Once']];
  const feastRow = 35;
  const withFeast = (row: number) => sales.map((value, index) => (index === row ? value + 300 : value));
  const asked = (list: readonly (number | null)[], events?: Cell[][]) =>
    table(column(...list), 31, controls, dates, '', '', ...(events ? [events] : []));

  it('leaves their rows out, as if nothing had been measured there', () => {
    const blanked = withFeast(feastRow).map((value, index) => (index === feastRow ? null : value));
    expect(asked(withFeast(feastRow), feast)).toEqual(asked(blanked));
    expect(asked(withFeast(feastRow))).not.toEqual(asked(blanked));
    const series = callMetric(
      impactSeries,
      column(...withFeast(feastRow)),
      31,
      controls,
      dates,
      '',
      '',
      feast,
    ) as Cell[][];
    expect(series[feastRow]?.[1]).toBe('');
    expect(series[feastRow]?.[5]).toBe(series[feastRow - 1]?.[5]);
  });
  it('takes the event that is going on at the start for what is judged', () => {
    const campaign = [['Sale', days[28] as string, days[33] as string, 'Once']];
    const blanked = sales.map((value, index) => (index === 28 || index === 29 ? null : value));
    expect(asked(sales, campaign)).toEqual(asked(blanked));
  });
  it('passes over an event of a day in a long period, and events elsewhere', () => {
    for (const day of ['2026-09-05', '2020-01-01', '2030-01-01']) {
      expect(asked(sales, [['One day', day, day, 'Once']])).toEqual(asked(sales));
    }
    expect(asked(sales, [['', '', '', '']])).toEqual(asked(sales));
  });
  it('asks for dates, and for values that are left', () => {
    expect(refusalOf(impact, values, 31, controls, '', '', '', feast)).toMatch(/^KPI_IMPACT: events needs? dates/);
    const all = [
      ['All year', '2026-01-01', '2026-07-20', 'Once'],
      ['Rest', '2026-08-15', '2026-12-30', 'Once'],
    ];
    expect(refusalOf(impact, values, 31, controls, dates, '', '', all)).toMatch(/^KPI_IMPACT: /);
  });
  it('gives bounded answers or sentences, whatever the events', () => {
    const event = fc.tuple(
      fc.constantFrom('a', 'b', ''),
      fc.integer({ min: -40, max: 320 }),
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom('Once', 'Every year', 'Every Jalali year', 'Every Black Friday'),
    );
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 5 }), fc.integer({ min: 14, max: 39 }), (list, start) => {
        const day = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
        const events = list.map(([name, first, length, repeats]) => [name, day(first), day(first + length), repeats]);
        try {
          const rows = table(values, start, controls, dates, '', '', events) as (number | string | null)[][];
          const [, value, lower, upper] = rows[0] as number[];
          expect((lower as number) <= (value as number) && (value as number) <= (upper as number)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 25 },
    );
  });
});
