import { describe, expect, it } from '@jest/globals';
import { layout, NEW_ORIGIN, slotsFor } from '../../../src/core/dashboard/layout.ts';
import { PAGE_WIDTH } from '../../../src/core/dashboard/page.ts';
import { newsDayCell, scoreboardCell, scoreboardRange, slotIn } from '../../../src/core/dashboard/scoreboard.ts';
import type { DashboardSources } from '../../../src/core/dashboard/sources.ts';
import { columnLetters } from '../../../src/core/tables/letters.ts';

const column = (tab: string) => (key: string) => ({
  whole: `${tab}!$${key}:$${key}`,
  body: `${tab}!$${key}$2:$${key}`,
});
const sources: DashboardSources = {
  kpis: { columns: column('KPIs'), lastRow: 6 },
  readings: column('Log'),
  okrs: column('OKRs'),
};
const names = ['CAC', 'AOV', 'ROAS', 'NPS', 'CTR'];

const laidOut = (language: 'en' | 'fa', kpis = names, keys = ['O1']) =>
  layout(slotsFor(kpis.length, keys.length), { names: kpis, keys, news: ['Rose.'], newsDay: 46_356 }, sources, {
    language,
    settings: { calendar: language === 'fa' ? 'jalali' : 'gregorian', staleAfterDays: 14 },
  });

describe('how many slots there are', () => {
  it.each([
    [1, 1, { large: 1, small: 0, more: 5, objectives: 2 }],
    [5, 5, { large: 4, small: 4, more: 5, objectives: 6 }],
    [20, 12, { large: 4, small: 8, more: 13, objectives: 8 }],
  ])('follows %i KPIs and %i objectives, with room for more', (kpis, objectives, expected) => {
    expect(slotsFor(kpis, objectives)).toMatchObject(expected);
  });
  it('keeps room for what people have not begun with', () => {
    expect(slotsFor(3, 0).objectives).toBeGreaterThan(0);
    expect(slotsFor(0, 3).more).toBeGreaterThan(0);
  });
});

describe.each(['en', 'fa'] as const)('a new dashboard (%s)', (language) => {
  const made = laidOut(language);
  it('holds in its slots what it says to have written, in the order of the page', () => {
    const held = made.page.slots.map(({ row, column: c }) => {
      const [cell] = made.page.cells.filter((each) => each.row === row && each.column === c).slice(-1);
      return cell && 'text' in cell.content ? cell.content.text : null;
    });
    expect(held).toEqual(made.written);
    expect(held.filter((text) => text !== '')).toEqual([...names, 'O1', 'Rose.']);
  });
  it('names each slot in its row of the scoreboard, where a renewal finds it', () => {
    const { slots } = made.page;
    const formulas = slots.map((_, index) => {
      const at = made.cells.find(
        ({ row, column: c }) => row === NEW_ORIGIN.row + 2 + index && c === NEW_ORIGIN.column + 1,
      );
      return at && 'formula' in at.content ? slotIn(at.content.formula) : null;
    });
    expect(formulas).toEqual(slots.map(({ row, column: c }) => `${columnLetters(c)}${row}`));
  });
  it('keeps page and tables apart, and writes no cell of the tables twice', () => {
    expect(Math.max(...made.page.cells.map((cell) => cell.column))).toBeLessThanOrEqual(PAGE_WIDTH);
    const places = made.cells.map(({ row, column: c }) => `${row} ${c}`);
    expect(new Set(places).size).toBe(places.length);
    expect(Math.min(...made.cells.map((cell) => cell.column))).toBe(PAGE_WIDTH + 1);
  });
  it('separates arguments by semicolons, and has no decimals and no function that other programs lack', () => {
    const formulas = [...made.page.cells, ...made.cells].flatMap(({ content }) =>
      'formula' in content ? [content.formula.replace(/"[^"]*"/g, '""')] : [],
    );
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter((text) => /,|\d\.\d|LET\(|LAMBDA\(|QUERY\(|TEXT\(|FIXED\(/.test(text))).toEqual([]);
  });
  it('draws the KPI of its first tile over a year, or the objectives where there is no KPI', () => {
    expect(made.page.chart).toMatchObject({ kind: 'kpi', range: expect.stringMatching(/^A\d+:C\d+$/) });
    expect(laidOut(language, [], ['O1', 'O2']).page.chart.kind).toBe('objectives');
  });
});

it('knows where the scoreboard says what', () => {
  const origin = { row: 1, column: 16 };
  expect(scoreboardRange(origin, 3)).toBe('P2:Y5');
  expect([newsDayCell(origin), scoreboardCell(origin, 0, 'name'), scoreboardCell(origin, 2, 'status')]).toEqual([
    '$Z$2',
    '$Q$3',
    '$V$5',
  ]);
});

it.each([
  ['=A4&""', 'A4'],
  ['=IFERROR(IF($A$9=""; ""; 1); "")', 'A9'],
  ['=#REF!&""', null],
  ['', null],
])('finds the cell of a slot in %s', (formula, at) => {
  expect(slotIn(formula)).toBe(at);
});
