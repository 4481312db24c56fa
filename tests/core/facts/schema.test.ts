import { expect, it } from '@jest/globals';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { chosenStreams } from '../../../src/connectors/chosenStreams.ts';
import { gregorianDay } from '../../../src/core/calendar/day.ts';
import type { Fact } from '../../../src/core/facts/fact.ts';
import { guessMapping } from '../../../src/core/importing/guess.ts';
import { readFacts } from '../../../src/core/importing/readFacts.ts';
import { factsTable } from '../../../src/core/tables/facts.ts';
import { contracts } from '../../connectors/contracts/index.ts';
import { pullDemo } from '../../connectors/pullDemo.ts';
import { factRow } from './factRow.ts';
import { factRowSchema } from './factRowSchema.ts';

const today = gregorianDay(2026, 11, 29) as number;
const run = { id: 'r1', at: '2026-11-29T08:30:00Z' };
const ajv = addFormats(new Ajv({ allowUnionTypes: true }));
const isRow = ajv.compile(factRowSchema);

/** The facts that make no row, with the reason. */
function wrongRows(facts: readonly Fact[]): string[] {
  return facts.map((fact) => factRow(fact, run)).flatMap((row) => (isRow(row) ? [] : [ajv.errorsText(isRow.errors)]));
}

it.each(contracts.map((contract) => [contract.connector.id, contract] as const))(
  'every fact of %s is a row of the table that others read',
  (_, { connector, demo, configs, keyField }) => {
    const facts = configs.flatMap((config) =>
      chosenStreams(connector, config, Object.keys(connector.streams)).flatMap((stream) => {
        const filled = { ...config, ...(keyField !== null && { [keyField]: demo.key }) };
        return pullDemo(connector, demo, { stream, config: filled, firstDay: today - 40, today }).facts;
      }),
    );
    expect(facts.length).toBeGreaterThan(4);
    expect(wrongRows(facts)).toEqual([]);
    expect(facts.filter(({ source }) => source !== connector.id)).toEqual([]);
  },
);

it('every fact of a file is such a row', () => {
  const header = ['تاریخ', 'کانال', 'کمپین', 'هزینه (تومان)', 'کلیک', 'CTR'];
  const rows = [
    ['۱۴۰۵/۰۹/۰۱', 'گوگل', '=1+1', '۱٫۵ میلیون', '۱٬۲۰۰', '۲٫۵٪'],
    ['۱۴۰۵/۰۹/۰۲', 'گوگل', '', '۱۵۰هزار', '۹۰', '1.5%'],
  ];
  const table = { header, rows, headerLine: 1 };
  const mapping = guessMapping(table, { today, currency: null });
  const { facts, rejected } = readFacts(table, mapping, { source: 'csv', account: 'ads.csv' });
  expect(rejected).toEqual([]);
  expect(facts.map(({ unit }) => unit)).toEqual(expect.arrayContaining(['IRT', 'count']));
  expect(wrongRows(facts)).toEqual([]);
});

it('the Facts tab has a column for each field of a row, under its name', () => {
  const headers = Object.values(factsTable.columns).map(({ header }) => header.en);
  expect(headers).toEqual(Object.keys(factRowSchema.properties));
});

it.each<[string, Partial<Fact>]>([
  ['a number that is none', { value: Number.NaN }],
  ['a metric in other letters', { metric: 'هزینه' }],
  ['a unit that is no unit', { unit: '%' }],
  ['a window of no days', { windowDays: 0 }],
  ['a kind of thing that there is not', { entityType: 'advert' as never }],
  ['a quality in sentences', { quality: 'Sampled!' }],
])('%s makes no row', (_, wrong) => {
  const [contract] = contracts;
  const { connector, demo, configs } = contract as (typeof contracts)[number];
  const [fact] = pullDemo(connector, demo, {
    stream: 'traffic',
    config: configs[0] ?? {},
    firstDay: today,
    today,
  }).facts;
  expect(wrongRows([fact as Fact])).toEqual([]);
  expect(wrongRows([{ ...(fact as Fact), ...wrong }])).toHaveLength(1);
});
