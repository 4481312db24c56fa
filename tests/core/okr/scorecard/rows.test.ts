import { describe, expect, it } from '@jest/globals';
import { gregorianDay } from '../../../../src/core/calendar/day.ts';
import { quarterOf } from '../../../../src/core/calendar/quarter.ts';
import { cellOf, columnLetters, columnNumber, columns } from '../../../../src/core/okr/scorecard/columns.ts';
import { scorecardRows } from '../../../../src/core/okr/scorecard/rows.ts';
import { templates } from '../../../../src/core/okr/templates/index.ts';

const quarter = quarterOf(gregorianDay(2026, 11, 24) as number, 'jalali');

const rowsOf = (language: 'en' | 'fa') =>
  templates.flatMap((template) => {
    const ids = [template.objective, ...template.keyResults].map((_, index) => `${template.id}-${index}`);
    return scorecardRows(template, { language, titles: language, firstRow: 2, ids, quarter });
  });

describe('the rows of every template, in both languages', () => {
  const rows = [...rowsOf('en'), ...rowsOf('fa')];

  it('fill each column of the tab', () => {
    for (const { cells, formats } of rows)
      expect([cells.length, formats.length]).toEqual([columns.length, columns.length]);
  });
  it('hold only formulas that every locale reads: ; and no decimal, array literal, LET or LAMBDA', () => {
    const formulas = rows
      .flatMap(({ cells }) => cells)
      .filter((cell) => typeof cell === 'string' && cell.startsWith('='));
    expect(formulas.length).toBeGreaterThan(1000);
    for (const formula of formulas) {
      const outsideTexts = String(formula).replace(/"[^"]*"/g, '');
      expect(outsideTexts).not.toMatch(/[.,{}]|LET|LAMBDA/);
    }
  });
  it('compute without the add-on', () => {
    for (const { cells } of rows) {
      for (const cell of cells) if (String(cell).startsWith('=')) expect(cell).not.toMatch(/(KPI|OKR)_[A-Z_]+\(/);
    }
  });
  it('never put text where a spreadsheet would take it for a formula', () => {
    const texts = rows.flatMap(({ cells }) => [cells[columnNumber('title') - 1], cells[columnNumber('unit') - 1]]);
    for (const text of texts) expect(String(text)).not.toMatch(/^[=+@-]/);
  });
  it('tie each key result to its objective by id', () => {
    const [objective, ...keyResults] = rowsOf('en').slice(0, 4);
    const id = objective?.cells[columnNumber('id') - 1];
    for (const { cells } of keyResults) expect(cells[columnNumber('objective') - 1]).toBe(id);
  });
});

describe('the columns', () => {
  it('have keys and letters of their own', () => {
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    expect([columnLetters('title'), cellOf('current', 5)]).toEqual(['A', 'E5']);
  });
  it('show at most nine at first sight, all of them ahead of the rest', () => {
    const width = columns.slice(0, 9).reduce((sum, { widthPixels }) => sum + widthPixels, 0);
    expect(width).toBeLessThanOrEqual(1066);
  });
  it('keep what Rasad writes for itself at the end, where it is hidden', () => {
    const owners = columns.map(({ filledBy }) => filledBy === 'rasad');
    expect(owners).toEqual([...owners].sort((a, b) => Number(a) - Number(b)));
  });
});
