import { expect, it } from '@jest/globals';
import { readScoreboard } from '../../../src/core/dashboard/readScoreboard.ts';
import { SCOREBOARD_RANGE, scoreboardColumns } from '../../../src/core/dashboard/scoreboardColumns.ts';

const columns = Object.values(scoreboardColumns);
const headers = columns.map(({ header }) => header.en);

it('reads a row as its cells show it', () => {
  const kpi = ['kpi', 'CAC', '$120', '−4%', '$100', '0.62', '▲ At risk', 'Sara', '2026-11-20', '140;;131.5;120'];
  expect(readScoreboard([headers, kpi])).toEqual({
    language: 'en',
    rows: [
      {
        kind: 'kpi',
        name: 'CAC',
        value: '$120',
        change: '−4%',
        target: '$100',
        progress: 0.62,
        status: { glyph: '▲', word: 'At risk' },
        owner: 'Sara',
        asOf: '2026-11-20',
        trend: [140, null, 131.5, 120],
      },
    ],
  });
});

it('reads Persian headers and digits', () => {
  const persian = columns.map(({ header }) => header.fa);
  const row = ['objective', 'رشد', '۶۲٪', '', '', '۰٫۶۲', '✓ در مسیر', '', '', '۱;۲٫۵'];
  expect(readScoreboard([persian, row])).toMatchObject({
    language: 'fa',
    rows: [{ progress: 0.62, status: { glyph: '✓', word: 'در مسیر' }, trend: [1, 2.5] }],
  });
});

it('knows columns by their headers, not by their place', () => {
  expect(
    readScoreboard([
      ['status', 'name', 'kind'],
      ['✕ Off track', 'Churn', 'kpi'],
    ])?.rows,
  ).toMatchObject([
    { kind: 'kpi', name: 'Churn', status: { word: 'Off track' }, value: '', progress: null, trend: [] },
  ]);
});

it('passes over rows without a kind that is known or without a name', () => {
  const rows = [
    ['chart', 'Sales'],
    ['', ''],
    ['news', ''],
    ['news', 'Sales rose.'],
  ];
  expect(readScoreboard([['kind', 'name'], ...rows])?.rows.map(({ name }) => name)).toEqual(['Sales rose.']);
});

it('reads progress that is no number as none', () => {
  const progress = ['#N/A', '62%', '', '-0.1'].map((shown) => ['kpi', 'CAC', shown]);
  const read = readScoreboard([['kind', 'name', 'progress'], ...progress]);
  expect(read?.rows.map((row) => row.progress)).toEqual([null, null, null, -0.1]);
});

it('tells cells that are no scoreboard', () => {
  expect(readScoreboard([])).toBeNull();
  expect(
    readScoreboard([
      ['Objective', 'Progress'],
      ['Grow', '0.5'],
    ]),
  ).toBeNull();
});

it.each(Object.keys(scoreboardColumns) as (keyof typeof scoreboardColumns)[])(
  'explains %s in both languages',
  (key) => {
    const { header, guide } = scoreboardColumns[key];
    expect(`${header.fa}${guide.fa}`).toMatch(/[آ-ی]/);
    expect(header.en).toMatch(/^[a-z ]+$/);
  },
);

it('is a range whose name no spreadsheet takes for a cell', () => {
  expect(SCOREBOARD_RANGE).toMatch(/^[A-Z]+_[A-Z]+$/);
});

it('keeps the marks of direction inside a sentence', () => {
  const sentence = 'نرخ \u2068CAC\u2069 بالا رفت.';
  expect(
    readScoreboard([
      ['kind', 'name'],
      ['news', sentence],
    ])?.rows[0]?.name,
  ).toBe(sentence);
});
