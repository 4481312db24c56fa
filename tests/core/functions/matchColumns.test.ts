import { describe, expect, it } from '@jest/globals';
import { isRequired } from '../../../src/core/formula/resolve.ts';
import { columnSynonyms } from '../../../src/core/functions/columnSynonyms.data.ts';
import { type Header, matchColumns } from '../../../src/core/functions/matchColumns.ts';
import { findFunction, sheetFunctions } from '../../../src/core/registry.ts';

/** The header of each argument, null where none was chosen. */
function matched(fn: string, ...headers: readonly (string | Header)[]): Record<string, string | null> {
  const read = headers.map((header) => (typeof header === 'string' ? { word: header } : header));
  const declared = findFunction(fn);
  if (!declared) throw new Error(fn);
  return Object.fromEntries(
    Object.entries(matchColumns(declared, read)).map(([name, { header }]) => [
      name,
      header === null ? null : (read[header]?.word ?? null),
    ]),
  );
}

describe('the column of an argument', () => {
  it.each([
    ['Month', 'Ad spend (toman)', 'Clicks', 'Impressions', 'Leads', 'New customers', 'Revenue (toman)'],
    ['ماه', 'هزینهٔ تبلیغ (تومان)', 'کلیک', 'نمایش', 'سرنخ', 'مشتری تازه', 'درآمد (تومان)'],
  ])('is found among those of a campaign: %s, %s …', (...headers) => {
    const [, spend = null, clicks = null, impressions = null, leads = null, customers = null, revenue = null] = headers;
    expect(matched('KPI_CAC', ...headers)).toEqual({ cost: spend, newCustomers: customers });
    expect(matched('KPI_CTR', ...headers)).toEqual({ clicks, impressions });
    expect(matched('KPI_CPL', ...headers)).toEqual({ spend, leads });
    expect(matched('KPI_ROAS', ...headers)).toEqual({ revenue, adSpend: spend });
  });
  it.each([
    'New customers (count)',
    'new_customers',
    'newCustomers',
    'NEW  CUSTOMER',
    'Number of new customers',
    'New customers, #',
    'Customers won',
    'New cusotmers',
    'New custmers',
    'مشتریان جدید',
    'مشتری‌های تازه',
    'مشتری های تازه',
    'تعداد مشتریان تازه',
    'مشتريان تازه (نفر)',
    'مشتریان جذب‌شده',
    'مشتریان جذب شده',
  ])('is called %s as well', (word) => {
    expect(matched('KPI_CAC', 'Month', 'Spend', word).newCustomers).toBe(word);
  });
  it.each([
    'هزینه (تومان)',
    'هزینه‌ی تبلیغات، ریال',
    'هزینه بازاریابی',
    'Ad spend, $',
    'Marketing cost (USD, k)',
    'Total cost',
    'AdSpend',
    'هزینۀ تبليغات به تومان',
  ])('may carry its unit: %s', (word) => {
    expect(matched('KPI_CAC', word, 'New customers').cost).toBe(word);
  });
  it('prefers the name of the argument to a synonym', () => {
    expect(matched('KPI_CAC', 'Ad spend', 'Cost', 'New customers').cost).toBe('Cost');
  });
  it('prefers a name to the same name among fillers', () => {
    expect(matched('KPI_MER', 'Revenue', 'Total revenue', 'Marketing spend').totalRevenue).toBe('Total revenue');
  });
  it('speaks of the function at hand', () => {
    expect(matched('KPI_CHURN', 'Lost customers', 'Customers at start')).toEqual({
      lost: 'Lost customers',
      start: 'Customers at start',
    });
    expect(matched('KPI_EMAIL_LIST_GROWTH', 'Lost customers').lost).toBeNull();
  });
  it('is found for lists', () => {
    expect(matched('KPI_RFM', 'Customer ID', 'Order date', 'Amount')).toMatchObject({
      customerIds: 'Customer ID',
      dates: 'Order date',
      amounts: 'Amount',
    });
    expect(matched('KPI_RFM', 'شناسه مشتری', 'تاریخ خرید', 'مبلغ (تومان)')).toMatchObject({
      customerIds: 'شناسه مشتری',
      dates: 'تاریخ خرید',
      amounts: 'مبلغ (تومان)',
    });
  });
});

describe('no column', () => {
  it.each([
    ['KPI_CPL', 'کلید', 'leads'],
    ['KPI_CPL', 'کلیدها', 'leads'],
    ['KPI_CPL', 'Leads lost', 'leads'],
    ['KPI_CAC', 'Customers', 'newCustomers'],
    ['KPI_CAC', 'New subscribers', 'newCustomers'],
    ['KPI_CAC', 'مشترکان تازه', 'newCustomers'],
    ['KPI_CAC', 'Cost per click', 'cost'],
    ['KPI_CAC', 'هزینهٔ هر کلیک', 'cost'],
    ['KPI_CTR', 'Unique clicks', 'clicks'],
    ['KPI_ROAS', 'Revenue growth', 'revenue'],
    ['KPI_ROAS', 'درآمد هر مشتری', 'revenue'],
    ['KPI_AOV', 'Order value', 'orders'],
    ['KPI_AOV', 'مبلغ سفارش', 'orders'],
    ['KPI_AOV', 'Orders ($)', 'orders'],
    ['KPI_AOV', 'سفارش‌ها (تومان)', 'orders'],
    ['KPI_CVR', 'Conversions (%)', 'conversions'],
    ['KPI_NPS', 'Store', 'scores'],
    ['KPI_FOLLOWER_GROWTH', 'Followers at the start', 'followersEnd'],
    ['KPI_AB_LIFT', 'Conversions of A', 'convB'],
    ['KPI_CAC', '', 'cost'],
    ['KPI_CAC', '(…)', 'cost'],
  ])('of %s is %s', (fn, word, name) => {
    expect(matched(fn, word)[name]).toBeNull();
  });
  it('of texts is one of numbers, and none of numbers holds dates', () => {
    expect(matched('KPI_CAC', { word: 'Cost', holds: 'texts' }).cost).toBeNull();
    expect(matched('KPI_CAC', { word: 'Cost', holds: 'numbers' }).cost).toBe('Cost');
    expect(matched('KPI_RFM', { word: 'Date', holds: 'numbers' }).dates).toBeNull();
    expect(matched('KPI_RFM', { word: 'Date', holds: 'dates' }).dates).toBe('Date');
    expect(matched('KPI_RFM', { word: 'Customer', holds: 'numbers' }).customerIds).toBe('Customer');
  });
  it('is chosen for a setting that has a value of its own, or a word of a list', () => {
    expect(matched('KPI_ANOMALY', 'Sensitivity').sensitivity).toBeNull();
    expect(matched('KPI_FORECAST', 'Method').method).toBeNull();
  });
});

describe('several columns that fit', () => {
  const cac = sheetFunctions.find(({ fn }) => fn === 'KPI_CAC');
  const match = (...words: readonly string[]) =>
    matchColumns(
      cac as NonNullable<typeof cac>,
      words.map((word) => ({ word })),
    );

  it('are offered, and none is chosen', () => {
    expect(match('Ad spend', 'Marketing cost', 'New customers')).toEqual({
      cost: { header: null, choices: [0, 1] },
      newCustomers: { header: 2, choices: [] },
    });
    expect(match('Cost', 'Cost').cost).toEqual({ header: null, choices: [0, 1] });
    expect(match('هزینه', 'Cost (toman)').cost).toEqual({ header: null, choices: [0, 1] });
  });
  it('never give one column to two arguments', () => {
    for (const declared of sheetFunctions) {
      const words = ['Revenue', 'درآمد', 'Trials', 'Customers', 'Orders', 'Spend', 'Date', 'Values', 'Value', 'Total'];
      const found = Object.values(
        matchColumns(
          declared,
          words.map((word) => ({ word })),
        ),
      ).flatMap(({ header }) => (header === null ? [] : [header]));
      expect([declared.fn, new Set(found).size]).toEqual([declared.fn, found.length]);
    }
  });
  it('keep a less sure argument from taking one of them', () => {
    const churn = findFunction('KPI_NET_NEW_MRR');
    const found = matchColumns(churn as NonNullable<typeof churn>, [{ word: 'New MRR' }, { word: 'new MRR' }]);
    expect(Object.values(found).map(({ header }) => header)).toEqual([null, null, null, null, null]);
  });
});

describe('the synonyms', () => {
  it('speak of arguments that there are', () => {
    const known = new Set(
      sheetFunctions.flatMap(({ fn, args }) => Object.keys(args).flatMap((name) => [name, `${fn}.${name}`])),
    );
    expect(Object.keys(columnSynonyms()).filter((key) => !known.has(key))).toEqual([]);
  });
  it('never make two arguments of one function fight for a header', () => {
    for (const declared of sheetFunctions) {
      const headers = Object.entries(declared.args)
        .filter(([, argument]) => isRequired(argument))
        .flatMap(([name]) => (columnSynonyms()[`${declared.fn}.${name}`] ?? columnSynonyms()[name] ?? '').split('|'))
        .filter(Boolean);
      const shared = headers.filter((word) =>
        Object.values(matchColumns(declared, [{ word }])).every(({ header }) => header === null),
      );
      expect([declared.fn, shared]).toEqual([declared.fn, []]);
    }
  });
});
