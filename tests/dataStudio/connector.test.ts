import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import { asked, openAddon, sheetOf } from '../sheets/addon.ts';
import { type FileFact, fileFact } from '../sheets/fileFact.ts';
import { openConnector, settings } from './connectorProject.ts';

const NEW_YEAR = gregorianDay(2026, 1, 1) as number;

function fact(day: number, metric: string, value: number, channel: string, more: Partial<FileFact> = {}): FileFact {
  return fileFact(NEW_YEAR + day, metric, value, { channel, ...more });
}

const ratio = (day: number, channel: string, numerator: number, denominator: number): FileFact =>
  fact(day, 'bounce_rate', numerator / denominator, channel, { unit: 'ratio', numerator, denominator });

const FACTS = [
  fact(0, 'sessions', 120, 'Paid Search'),
  fact(0, 'sessions', 300, 'Organic Search'),
  fact(1, 'sessions', 90, 'Paid Search'),
  fact(0, 'ad_cost', 40.5, 'Paid Search', { unit: 'USD' }),
  fact(0, 'refunds', 900, 'Paid Search', { unit: 'IRT' }),
  fact(0, 'users_total', 5000, '', { grain: 'window', windowDays: 28 }),
  fact(0, 'nps', 31, '', { unit: 'points', grain: 'snapshot' }),
  ratio(0, 'Paid Search', 30, 120),
  ratio(0, 'Organic Search', 60, 300),
];

/** A file into which these facts were brought as people bring them. */
function fileWith(facts: readonly FileFact[], language: 'en' | 'fa' = 'en'): Host {
  const host = openAddon({ userLocale: language });
  const days = facts.map(({ date }) => date);
  const whole = {
    metrics: [{ metric: 'sessions', unit: 'count', grain: 'day' as const }],
    firstDay: Math.min(...days),
    lastDay: Math.max(...days),
    rows: facts.length,
    state: 'Loaded',
    columns: {},
  };
  asked(host, 'importFacts', { source: 'csv', account: 'web.csv', run: '', facts: [...facts], whole });
  return host;
}

const file = fileWith(FACTS);
const { getSchema, getData } = openConnector(file);
const fields = (...names: string[]) => names.map((name) => ({ name }));
const january = { startDate: '2026-01-01', endDate: '2026-01-31' };

describe('the data of facts', () => {
  it('is the asked fields in the asked order, a row a fact, in the shape that Data Studio documents', () => {
    const request = { ...settings(file, 'facts'), dateRange: january, fields: fields('date', 'channel', 'sessions') };
    expect(getData(request)).toEqual({
      schema: [
        expect.objectContaining({
          name: 'date',
          dataType: 'STRING',
          semantics: { conceptType: 'DIMENSION', semanticType: 'YEAR_MONTH_DAY' },
        }),
        expect.objectContaining({ name: 'channel', dataType: 'STRING' }),
        expect.objectContaining({ name: 'sessions', label: 'Sessions', dataType: 'NUMBER' }),
      ],
      rows: [
        { values: ['20260101', 'Paid Search', 120] },
        { values: ['20260101', 'Organic Search', 300] },
        { values: ['20260102', 'Paid Search', 90] },
      ],
    });
    const turned = getData({ ...request, fields: fields('sessions', 'date') });
    expect(turned.rows[0]).toEqual({ values: [120, '20260101'] });
  });
  it('is that of the asked days, the first and the last counted', () => {
    const rowsOf = (startDate: string, endDate: string) =>
      getData({ ...settings(file, 'facts'), dateRange: { startDate, endDate }, fields: fields('sessions') }).rows;
    expect(rowsOf('2026-01-02', '2026-01-02')).toEqual([{ values: [90] }]);
    expect(rowsOf('2026-01-01', '2026-01-02')).toHaveLength(3);
    expect(rowsOf('2025-01-01', '2025-12-31')).toEqual([]);
  });
  it('leaves the rest of a row empty where several metrics are asked for: a number that is not there is no zero', () => {
    const { rows } = getData({
      ...settings(file, 'facts'),
      dateRange: january,
      fields: fields('channel', 'sessions', 'ad_cost_usd'),
    });
    expect(rows).toHaveLength(4);
    expect(rows).toContainEqual({ values: ['Paid Search', null, 40.5] });
  });
});

describe('the fields of facts', () => {
  const { schema } = getSchema(settings(file, 'facts'));
  const field = (name: string) => schema.find((each) => each.name === name);

  it('add up what may be added up, and nothing else', () => {
    expect(field('sessions')).toMatchObject({ defaultAggregationType: 'SUM' });
    expect(field('users_total_window')).toMatchObject({ defaultAggregationType: 'AVG' });
    expect(field('nps_snapshot')).toMatchObject({ defaultAggregationType: 'AVG' });
  });
  it('keep currencies apart, each in its own type; a toman is a plain number', () => {
    expect(field('ad_cost_usd')).toMatchObject({ semantics: { semanticType: 'CURRENCY_USD' }, label: 'Ad cost (USD)' });
    expect(field('refunds_irt')).toMatchObject({ semantics: { semanticType: 'NUMBER' }, label: 'Refunds (IRT)' });
  });
  it('compute a ratio again over its parts, so that no report averages ratios', () => {
    expect(field('bounce_rate')).toMatchObject({
      formula: 'SUM($bounce_rate_numerator) / SUM($bounce_rate_denominator)',
      defaultAggregationType: 'AUTO',
      semantics: { semanticType: 'PERCENT' },
    });
    const { rows } = getData({
      ...settings(file, 'facts'),
      dateRange: january,
      fields: fields('bounce_rate_numerator', 'bounce_rate_denominator'),
    });
    expect(rows).toEqual([{ values: [30, 120] }, { values: [60, 300] }]);
    expect(field('bounce_rate_numerator')).toMatchObject({ isHidden: true });
  });
  it('average a ratio of which one row lacks its parts', () => {
    const lacking = fileWith([ratio(0, 'A', 1, 4), fact(1, 'bounce_rate', 0.5, 'A', { unit: 'ratio' })]);
    const answer = openConnector(lacking).getSchema(settings(lacking, 'facts'));
    const found = answer.schema.find(({ name }) => name === 'bounce_rate');
    expect(found).toMatchObject({ defaultAggregationType: 'AVG' });
    expect(found).not.toHaveProperty('formula');
  });
  it('have ids of their own where a metric is called as a column is', () => {
    const named = fileWith([fact(0, 'quality', 7, 'A'), fact(0, 'sessions', 5, 'A')]);
    const { getSchema, getData } = openConnector(named);
    const ids = getSchema(settings(named, 'facts')).schema.map(({ name }) => name);
    expect(ids).toEqual(expect.arrayContaining(['quality', 'quality_count']));
    const request = { ...settings(named, 'facts'), dateRange: january, fields: fields('quality_count') };
    expect(getData(request).rows).toEqual([{ values: [7] }]);
  });
  it('keep their ids when the rows are sorted', () => {
    const facts = [fact(0, 'score', 7, 'A'), fact(1, 'score', 0.5, 'A', { unit: 'points' })];
    const idOf = (known: readonly FileFact[]) => {
      const host = fileWith(known);
      const found = openConnector(host).getSchema(settings(host, 'facts')).schema;
      return found.flatMap(({ name, defaultAggregationType }) =>
        name.startsWith('score') ? [`${name} ${defaultAggregationType}`] : [],
      );
    };
    expect(idOf(facts)).toEqual(['score SUM', 'score_points AVG']);
    expect(idOf([...facts].reverse())).toEqual(idOf(facts));
  });
  it('are named in the language of the file, and keep their ids', () => {
    const persian = fileWith(FACTS, 'fa');
    const answer = openConnector(persian).getSchema(settings(persian, 'facts'));
    expect(answer.schema.map(({ name }) => name)).toEqual(schema.map(({ name }) => name));
    expect(answer.schema.find(({ name }) => name === 'sessions')?.label).toBe('نشست‌ها');
    expect(answer.schema.find(({ name }) => name === 'date')?.label).toBe('تاریخ');
  });
});

describe('a file that people changed', () => {
  it('is read all the same where a tab was renamed, and columns and rows were put before the table', () => {
    const host = fileWith(FACTS);
    const sheet = sheetOf(host, 'Facts');
    sheet.setName('Sara’s facts');
    sheet.insertRowsBefore(1, 1);
    sheet.getRange(1, 1).setValue('Our facts');
    sheet.insertColumnsBefore(1, 2);
    const { rows } = openConnector(host).getData({
      ...settings(host, 'facts'),
      dateRange: january,
      fields: fields('date', 'sessions'),
    });
    expect(rows.map(({ values }) => values)).toEqual([
      ['20260101', 120],
      ['20260101', 300],
      ['20260102', 90],
    ]);
  });
});

describe('what people can mend is told in words', () => {
  const request = { ...settings(file, 'facts'), dateRange: january, fields: fields('sessions') };
  const other = (configParams: object) => ({ ...request, configParams });
  const { url } = settings(file, 'facts').configParams as { url: string };

  it.each([
    ['a link that is none', other({ url: 'my sheet', table: 'facts' }), /no link of a spreadsheet/],
    ['no table', other({ url }), /Choose a table/],
    [
      'a file that is not shared',
      other({ url: 'https://docs.google.com/spreadsheets/d/else/edit', table: 'facts' }),
      /share it with you/,
    ],
    ['a table that the file has not', other({ url, table: 'checkIns' }), /no tab Check-ins/],
    ['a field that is gone', { ...request, fields: fields('gone') }, /Refresh the fields/],
  ])('%s', (_, asking, words) => {
    expect(() => getData(asking)).toThrow(words);
  });
  it('also in Persian', () => {
    const persian = openConnector(file, 'fa');
    expect(() => persian.getSchema(other({ url: '', table: 'facts' }))).toThrow('این پیوند فایل گوگل‌شیت نیست.');
  });
});

describe('making a data source', () => {
  it('asks for the link and the table, and for dates', () => {
    expect(openConnector(file).getConfig()).toMatchObject({
      configParams: [
        { type: 'INFO' },
        { type: 'TEXTINPUT', id: 'url', name: 'Link of the spreadsheet' },
        {
          type: 'SELECT_SINGLE',
          id: 'table',
          options: [
            { label: 'Facts', value: 'facts' },
            { label: 'KPIs', value: 'kpis' },
            { label: 'KPI readings', value: 'kpiReadings' },
            { label: 'Check-ins', value: 'checkIns' },
          ],
        },
      ],
      dateRangeRequired: true,
    });
  });
  it('needs no sign-in but that of Google, and makes nobody an admin', () => {
    expect(openConnector(file).getAuthType()).toEqual({ authType: 'NONE' });
    expect(openConnector(file).isAdminUser()).toBe(false);
  });
});
