import { expect, test } from '@jest/globals';
import { gregorianDay, isoText } from '../../../src/core/calendar/day.ts';
import { guessMapping } from '../../../src/core/importing/guess.ts';
import { type FileTable, openChoice } from '../../../src/core/importing/mapping.ts';
import { readFacts } from '../../../src/core/importing/readFacts.ts';

const today = gregorianDay(2026, 11, 29) as number;
const origin = { source: 'csv', account: 'ads.csv' };

function tableOf(text: string): FileTable {
  const [header = [], ...rows] = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return { header, rows, headerLine: 1 };
}

function read(text: string, currency: string | null = null) {
  const table = tableOf(text);
  const mapping = guessMapping(table, { today, currency });
  return { mapping, ...readFacts(table, mapping, origin) };
}

const brief = ({ facts }: ReturnType<typeof read>) =>
  facts.map(({ date, channel, campaign, metric, value, unit }) => [
    isoText(date),
    channel,
    campaign,
    metric,
    value,
    unit,
  ]);

test('a Persian table with Jalali dates, Persian digits and money in words', () => {
  const said = read('تاریخ|کانال|هزینه (تومان)|کلیک\n۱۴۰۵/۰۹/۰۱|گوگل|۱٫۵ میلیون|۱٬۲۰۰\n۱۴۰۵/۰۹/۰۲|گوگل|۱۵۰هزار|۹۰');
  expect(said.rejected).toEqual([]);
  expect(brief(said)).toEqual([
    ['2026-11-22', 'گوگل', '', 'ad_cost', 1_500_000, 'IRT'],
    ['2026-11-22', 'گوگل', '', 'ad_clicks', 1200, 'count'],
    ['2026-11-23', 'گوگل', '', 'ad_cost', 150_000, 'IRT'],
    ['2026-11-23', 'گوگل', '', 'ad_clicks', 90, 'count'],
  ]);
});

test('rials among tomans count a tenth, dollars are refused', () => {
  const said = read('تاریخ|هزینه\n1405/09/01|۱۲۰۰ ریال\n1405/09/02|۱۰۰ تومان\n1405/09/03|۵ دلار', 'IRT');
  expect(brief(said).map(([, , , , value]) => value)).toEqual([120, 100]);
  expect(said.rejected).toMatchObject([{ line: 4, column: 'هزینه', value: '۵ دلار', reason: { en: 'Not in IRT' } }]);
});

test('months without a year are asked for theirs, and not taken for today', () => {
  const said = read('ماه|سفارش\nفروردین|120\nاردیبهشت|130');
  expect(said.facts).toEqual([]);
  expect(said.rejected).toMatchObject([{ line: 2, reason: { fa: 'کنار نام ماه، سال را هم بنویسید' } }, { line: 3 }]);
  const short = read('تاریخ ثبت|سفارش\n۰۵/۰۷/۰۱ ۱۲:۳۰|120');
  expect(short.rejected).toMatchObject([{ line: 2, reason: { fa: 'سال را چهاررقمی بنویسید' } }]);
});

test('a column that names the currency of each row is taken for that', () => {
  const said = read('تاریخ|مبلغ|واحد پول\n1405/09/01|1200|تومان\n1405/09/01|5|دلار');
  expect(brief(said).map(([, , , , value, unit]) => [value, unit])).toEqual([
    [1200, 'IRT'],
    [5, 'USD'],
  ]);
});

test('money of one day in two currencies stays apart, and no return is told of it', () => {
  const said = read('Date|Spend|Currency|Clicks\n2026-11-01|20|USD|3\n2026-11-01|5000|IRT|4\n2026-11-01|30|USD|5');
  expect(said.rejected).toEqual([]);
  expect(brief(said).map(([, , , metric, value, unit]) => [metric, value, unit])).toEqual([
    ['ad_cost', 50, 'USD'],
    ['ad_clicks', 12, 'count'],
    ['ad_cost', 5000, 'IRT'],
  ]);
  const returned = (other: string) => {
    const table = tableOf(`Date|Spend|Revenue|Currency\n2026-11-01|20|50|USD\n2026-11-01|5000|9000|${other}`);
    const kinds = { kind: 'return', metric: 'roi', gain: 'revenue', cost: 'ad_cost' } as const;
    const mapping = { ...guessMapping(table, { today, currency: null }), derived: [kinds] };
    return readFacts(table, mapping, origin).facts.filter(({ metric }) => metric === 'roi').length;
  };
  expect(returned('USD')).toBe(1);
  expect(returned('IRT')).toBe(0);
});

test('a bad cell refuses its whole row and says the line, the column and why; the others load', () => {
  const said = read(
    'Date|Clicks|Impressions\n2026-11-01|10|100\n2026-11-02|ten|200\n2026-02-30|1|2\n2026-11-03|30|300',
  );
  expect(said.facts).toHaveLength(4);
  expect(said.rejected).toMatchObject([
    { line: 3, column: 'Clicks', value: 'ten' },
    { line: 4, column: 'Date', value: '2026-02-30', reason: { en: expect.stringContaining('28 days') } },
  ]);
});

test('a rate keeps what it is a share of, and is computed again over the rows of one day', () => {
  const said = read('Date|Device|Sessions|Conversion rate\n20261101|mobile|100|5%\n20261101|desktop|300|1%');
  const rate = said.facts.find(({ metric }) => metric === 'session_key_event_rate');
  expect(rate).toMatchObject({ numerator: 8, denominator: 400, value: 0.02, unit: 'ratio' });
  expect(said.facts.find(({ metric }) => metric === 'sessions')?.value).toBe(400);
});

test('a rate of which nothing tells the parts is not added to another of its day', () => {
  const said = read('Date|Device|CSAT rate\n2026-11-01|a|0.5\n2026-11-01|b|0.9');
  expect(said.facts).toHaveLength(1);
  expect(said.rejected).toMatchObject([{ line: 3, reason: { en: expect.stringContaining('twice') } }]);
});

test('3.5 in a column of percents is 3.5 %', () => {
  const { facts } = read('Date|Sessions|Conversion rate (%)\n2026-11-01|200|3.5\n2026-11-02|100|0.9');
  expect(facts.filter(({ unit }) => unit === 'ratio').map(({ value }) => value)).toEqual([0.035, 0.009]);
});

test('days and months that may stand in either order are asked for', () => {
  expect(openChoice(read('Date|Clicks\n03/04/2026|1').mapping)).toBe('dateOrder');
  const said = read('Date|Clicks\n03/04/2026|1\n25/04/2026|2');
  expect(openChoice(said.mapping)).toBeNull();
  expect(said.facts.map(({ date }) => isoText(date))).toEqual(['2026-04-03', '2026-04-25']);
});

test('money whose currency nobody names is asked for', () => {
  expect(openChoice(read('Date|Spend\n2026-01-01|12').mapping)).toBe('currency');
  expect(openChoice(read('Date|Spend ($)\n2026-01-01|12').mapping)).toBeNull();
  expect(openChoice(read('Date|Spend\n2026-01-01|12', 'EUR').mapping)).toBeNull();
});

test('decimal commas and grouped thousands are told from the whole column', () => {
  const { facts } = read('Date|Revenue (EUR)|Clicks\n2026-01-01|1.234,50|1.200\n2026-01-02|12,5|900');
  expect(facts.map(({ value }) => value)).toEqual([1234.5, 1200, 12.5, 900]);
});

test('months cover their days in either calendar', () => {
  expect(read('ماه|فروش (تومان)\nفروردین ۱۴۰۵|۱۰\nمهر ۱۴۰۵|۲۰').facts).toMatchObject([
    { windowDays: 31, grain: 'day' },
    { windowDays: 30, grain: 'day' },
  ]);
  expect(read('Month|Orders\n2026-02|10').facts).toMatchObject([{ windowDays: 28, value: 10 }]);
});

test('without a date rows tell how things stand today', () => {
  const said = read('Campaign|Opens\nYalda|12');
  expect(said.facts).toMatchObject([{ date: today, grain: 'snapshot', campaign: 'Yalda', metric: 'email_opens' }]);
});

test('totals and blank rows are passed over, blanks and dashes tell nothing', () => {
  const said = read('Date|Clicks|Orders\n2026-01-01|5|–\n||\nTotal|5|0');
  expect(brief(said)).toEqual([['2026-01-01', '', '', 'ad_clicks', 5, 'count']]);
  expect(said.passedOver).toBe(2);
  expect(said.rejected).toEqual([]);
});

test('a row that stands in the file twice counts once and is told', () => {
  const said = read('Date|Clicks\n2026-01-01|5\n2026-01-01|5\n2026-01-01|6');
  expect(said.facts).toMatchObject([{ value: 11 }]);
  expect(said.rejected).toMatchObject([{ line: 3, reason: { en: 'The same row as line 2' } }]);
});

test('ids and rows without a meaning are no metrics', () => {
  const { mapping } = read('Order ID|Date|Orders\n1001|2026-01-01|1\n1002|2026-01-02|2');
  expect(mapping.roles.map(({ as }) => as)).toEqual(['ignored', 'date', 'metric']);
});

test('what people said of a column before counts more than a guess', () => {
  const table = tableOf('Date|Clicks\n2026-01-01|1');
  const remembered = { Clicks: { as: 'metric', metric: 'link_clicks', unit: 'count' } } as const;
  const { roles } = guessMapping(table, { today, currency: null, remembered });
  expect(roles[1]).toEqual(remembered.Clicks);
});

test('answers of a survey become its score a day, with what it is made of', () => {
  const said = read(
    'Number|Date Submitted|Device|How likely are you to recommend us?\n1|2026-11-01|mobile|10\n2|2026-11-01|mobile|9\n3|2026-11-01|mobile|3\n4|2026-11-01|mobile|8\n5|2026-11-02|mobile|11',
  );
  expect(said.facts).toMatchObject([
    { metric: 'nps', value: 25, unit: 'points', numerator: 1, denominator: 4 },
    { metric: 'responses', value: 4, unit: 'count' },
  ]);
  expect(said.mapping.roles.map(({ as }) => as)).toEqual(['ignored', 'date', 'ignored', 'score']);
  expect(said.rejected).toMatchObject([{ line: 6, value: '11' }]);
});

test('rows that are things of their own are counted, alike or not', () => {
  const table = tableOf('Created|Owner\n2026-11-01|Sara\n2026-11-01|Sara\n2026-11-02|Amir');
  const mapping = { ...guessMapping(table, { today, currency: null }), counts: 'contacts_new' };
  expect(openChoice(mapping)).toBeNull();
  expect(readFacts(table, mapping, origin).facts.map(({ value }) => value)).toEqual([2, 1]);
});

test('an export of Google Analytics is read as it comes', () => {
  const said = read(
    'Nth day|Date|Session primary channel group (Default channel group)|Sessions|Engaged sessions|Session key event rate (All events)|Total revenue\n0000|20261101|Paid Search|200|120|0.05|1200.5\n0001|20261102|Direct|100|50|0.01|0',
    'USD',
  );
  expect(said.mapping.roles.map(({ as }) => as)).toEqual([
    'ignored',
    'date',
    'channel',
    'metric',
    'metric',
    'metric',
    'metric',
  ]);
  expect(said.facts.find(({ metric }) => metric === 'session_key_event_rate')).toMatchObject({
    channel: 'Paid Search',
    numerator: 10,
    denominator: 200,
  });
});

test('addresses and numbers of people are left out', () => {
  const { mapping } = read(
    'Date|Email|Mobile|Clicks\n2026-11-01|sara@example.com|09121234567|5\n2026-11-02|ali@example.com|09127654321|6',
  );
  expect(mapping.roles.map(({ as }) => as)).toEqual(['date', 'ignored', 'ignored', 'metric']);
});

test('rows that look the same count each, where people say so', () => {
  const table = tableOf('Date|Orders\n2026-11-01|2\n2026-11-01|2');
  const mapping = { ...guessMapping(table, { today, currency: null }), keepsSameRows: true };
  expect(readFacts(table, mapping, origin)).toMatchObject({ facts: [{ value: 4 }], rejected: [], sameRows: 0 });
});

test('cents are not taken for tomans: the currency is asked for', () => {
  expect(openChoice(read('Date|Spend\n2026-01-01|12.75', 'IRT').mapping)).toBe('currency');
  expect(read('Date|Spend\n2026-01-01|12000', 'IRT').mapping.currency).toBe('IRT');
});
