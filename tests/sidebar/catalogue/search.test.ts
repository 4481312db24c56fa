import { describe, expect, it } from '@jest/globals';
import { search } from '../../../sidebar/catalogue/search.ts';

const item = (
  id: string,
  names: readonly string[],
  more: readonly string[] = [],
  synonyms: readonly string[] = [],
) => ({ id, names, more, synonyms });
const items = [
  item('payback', ['KPI_CAC_PAYBACK', 'CAC payback period', 'دورهٔ بازگشت هزینهٔ جذب']),
  item('cac', ['KPI_CAC', 'Customer acquisition cost', 'هزینهٔ جذب مشتری'], ['Cost divided by customers']),
  item('cpl', ['KPI_CPL', 'Cost per lead', 'هزینهٔ هر سرنخ'], ['هزینهٔ کمپین تقسیم بر سرنخ‌هایی که آورده است.']),
  item('website', ['KPI_TRAFFIC', 'Traffic', 'ترافیک وب‌سایت'], ['روی ۱۲ ماه']),
  item('clv', ['KPI_CLV', 'Margin over churn', 'ارزش هر خریدار'], ['Found by key words', 'با واژه‌های کلیدی'], ['LTV']),
  item('ltvRatio', ['KPI_LTV_RATIO', 'LTV ratio', 'نسبت ارزش']),
];
const found = (query: string): string[] => search(items, query).map(({ id }) => id);

describe('search', () => {
  it('gives everything for a blank query, in its own order', () => {
    expect(found('  ')).toEqual(['payback', 'cac', 'cpl', 'website', 'clv', 'ltvRatio']);
  });
  it('reads both languages and takes words in any order', () => {
    expect(found('cost customer')).toEqual(['cac']);
    expect(found('مشتری جذب')).toEqual(['cac']);
    expect(found('lead هزینه')).toEqual(['cpl']);
  });
  it.each(['وب‌سايت', 'وب سایت', 'وبسایت', 'ترافيك'])('finds «وب‌سایت» typed as «%s»', (query) => {
    expect(found(query)).toEqual(['website']);
  });
  it.each(['هزینه جذب مشتری', 'هزینه‌ی جذب مشتری', 'هزينۀ جذب مشتري', 'هزینه‌جذب‌مشتری'])(
    'finds «هزینهٔ جذب مشتری» typed as «%s»',
    (query) => {
      expect(found(query)).toEqual(['cac']);
    },
  );
  it('reads Persian and Latin digits alike', () => {
    expect(found('12')).toEqual(['website']);
  });
  it('puts names before explanations', () => {
    expect(found('سرنخ')).toEqual(['cpl']);
    expect(found('cost')).toEqual(['cac', 'cpl']);
    expect(found('kpi_cac')).toEqual(['cac', 'payback']);
    expect(found('acquisition')).toEqual(['cac']);
  });
  it('finds nothing for a word that is nowhere', () => {
    expect(found('zzz')).toEqual([]);
    expect(found('cost zzz')).toEqual([]);
  });
  it('puts a synonym beside the names', () => {
    expect(found('ltv')).toEqual(['clv', 'ltvRatio']);
  });
  it('does not ask for the small words of a question', () => {
    expect(found('cost of a lead')).toEqual([]);
    expect(found('cost of the lead')).toEqual(['cpl']);
    expect(found('هزینه برای هر سرنخ')).toEqual(['cpl']);
  });
});

describe('search, where no item holds a word', () => {
  it.each([
    ['a letter missing', 'acquistion', 'cac'],
    ['a letter too many', 'trafffic', 'website'],
    ['another letter', 'churm', 'clv'],
    ['two letters swapped', 'chrun', 'clv'],
    ['a word not yet finished', 'acquistio', 'cac'],
    ['one word right, one wrong', 'cost custommer', 'cac'],
    ['another letter of the same sound', 'طرافیک', 'website'],
    ['another letter of the same sound in a short word', 'سرنخ حزینه', 'cpl'],
  ])('finds what was meant with %s: %s', (_, query, id) => {
    expect(found(query)).toEqual([id]);
  });
  it('reads letters of the same sound alike: «هزینه جزب»', () => {
    expect(found('هزینه جزب')).toEqual(['payback', 'cac']);
  });
  it('takes what is nearest alone', () => {
    const near = [item('one', ['retention']), item('two', ['detection'])];
    expect(search(near, 'retension').map(({ id }) => id)).toEqual(['one']);
  });
  it('does not guess at words of three letters', () => {
    expect(found('cav')).toEqual([]);
  });
});

describe('search for a short word', () => {
  it('does not find it inside another word: «لید» in «کلیدی»', () => {
    expect(found('لید')).toEqual([]);
    expect(found('کلید')).toEqual(['clv']);
  });
  it('finds it where a word starts with it', () => {
    expect(found('tra')).toEqual(['website']);
    expect(found('وب')).toEqual(['website']);
  });
});
