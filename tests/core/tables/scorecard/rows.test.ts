import { describe, expect, it } from '@jest/globals';
import { gregorianDay } from '../../../../src/core/calendar/day.ts';
import { quarterOf } from '../../../../src/core/calendar/quarter.ts';
import { templateData } from '../../../../src/core/okr/templates/templates.data.ts';
import { scorecardColumns } from '../../../../src/core/tables/scorecard/columns.ts';
import { formatsOfRow, scorecardRows } from '../../../../src/core/tables/scorecard/rows.ts';

const quarter = quarterOf(gregorianDay(2026, 11, 24) as number, 'jalali');

const rowsOf = (language: 'en' | 'fa') =>
  templateData().flatMap((template, index) =>
    scorecardRows(template, { language, titles: language, objective: index + 1, quarter }),
  );

describe('the rows of every template, in both languages', () => {
  const rows = [...rowsOf('en'), ...rowsOf('fa')];

  it('hold values alone: what is computed is computed by the columns', () => {
    const computed = Object.entries(scorecardColumns).flatMap(([key, { filledBy }]) =>
      filledBy === 'formula' ? [key] : [],
    );
    for (const { values } of rows) expect(Object.keys(values).filter((key) => computed.includes(key))).toEqual([]);
  });
  it('never put text where a spreadsheet would take it for a formula', () => {
    const texts = rows.flatMap(({ values }) => Object.values(values).filter((value) => typeof value === 'string'));
    expect(texts.length).toBeGreaterThan(1000);
    for (const text of texts) expect(text).not.toMatch(/^[=+@-]/);
  });
  it('tie each key result to its objective by a key that people can read', () => {
    expect(
      rowsOf('en')
        .slice(0, 5)
        .map(({ values }) => values.key),
    ).toEqual(['O1', 'O1.1', 'O1.2', 'O1.3', 'O2']);
  });
  it('show the unit with the number', () => {
    const formats = rowsOf('fa').flatMap(({ values, formats }) => (values.unit === 'مشتری' ? [formats.target] : []));
    expect(new Set(formats)).toEqual(new Set(['#,##0" مشتری"']));
    const percents = rowsOf('fa').flatMap(({ values, formats }) => (values.unit === 'درصد' ? [formats.target] : []));
    expect(new Set(percents)).toEqual(new Set(['0.0%']));
  });
});

describe('the formats of a row that someone typed', () => {
  const formats = (unit: string, target: string, current = '') =>
    formatsOfRow((key) => ({ key: 'O1.1', title: 'Installs', unit, target, current })[key as string] ?? '', 'en')
      .target;

  it('mark thousands of large numbers whose unit has no format of its own', () => {
    expect(formats('installs', '12000')).toBe('#,##0');
    expect(formats('installs', '12000', '1250.5')).toBe('#,##0.00');
    expect(formats('installs', '12')).toBe('General');
    expect(formats('installs', '12000', 'many')).toBe('#,##0');
    expect(formats('customers', '12000')).toBe('#,##0" customers"');
  });
});
