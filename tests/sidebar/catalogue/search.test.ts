import { describe, expect, it } from '@jest/globals';
import { search } from '../../../sidebar/catalogue/search.ts';

const item = (id: string, names: readonly string[], more: readonly string[] = []) => ({ id, names, more });
const items = [
  item('payback', ['KPI_CAC_PAYBACK', 'CAC payback period', 'دورهٔ بازگشت هزینهٔ جذب']),
  item('cac', ['KPI_CAC', 'Customer acquisition cost', 'هزینهٔ جذب مشتری'], ['Cost divided by customers']),
  item('cpl', ['KPI_CPL', 'Cost per lead', 'هزینهٔ هر سرنخ'], ['هزینهٔ کمپین تقسیم بر سرنخ‌هایی که آورده است.']),
  item('website', ['KPI_TRAFFIC', 'Traffic', 'ترافیک وب‌سایت'], ['روی ۱۲ ماه']),
];
const found = (query: string): string[] => search(items, query).map(({ id }) => id);

describe('search', () => {
  it('gives everything for a blank query, in its own order', () => {
    expect(found('  ')).toEqual(['payback', 'cac', 'cpl', 'website']);
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
    expect(found('kpi_cac')).toEqual(['payback', 'cac']);
    expect(found('acquisition')).toEqual(['cac']);
  });
  it('finds nothing for a word that is nowhere', () => {
    expect(found('zzz')).toEqual([]);
  });
});
