import { describe, expect, it } from '@jest/globals';
import { search } from '../../../../sidebar/catalogue/search.ts';
import { functionCatalogue } from '../../../../sidebar/views/kpis/functionCatalogue.ts';

const entry = (favourites: readonly string[]) =>
  functionCatalogue(favourites).entries.find(({ id }) => id === 'KPI_AOV');

describe('the catalogue of functions', () => {
  it('puts a favourite under the favourites first, and leaves it in its family', () => {
    expect(entry([])).toMatchObject({ groups: ['ecommerce'] });
    expect(entry(['KPI_AOV'])).toMatchObject({ groups: ['favourites', 'ecommerce'], favourite: true });
  });
  it('keeps the entries whose star does not change, so that the search need not read them again', () => {
    const [before, after] = [functionCatalogue([]).entries, functionCatalogue(['KPI_AOV']).entries];
    expect(before.filter((one, index) => one !== after[index]).map(({ id }) => id)).toEqual(['KPI_AOV']);
  });
  it('gives each main KPI of a business its reason, and its star', () => {
    const [shop] = functionCatalogue(['KPI_AOV']).selections?.lists ?? [];
    expect(shop?.entries.every(({ reason }) => reason !== undefined)).toBe(true);
    expect(shop?.entries.filter(({ favourite }) => favourite).map(({ id }) => id)).toEqual(['KPI_AOV']);
  });
});

describe('the search for functions', () => {
  const found = (query: string): string[] => search(functionCatalogue([]).entries, query).map(({ id }) => id);

  it.each([
    ['acquistion', 'KPI_CAC'],
    ['churm', 'KPI_CHURN'],
    ['forcast', 'KPI_FORECAST'],
    ['هزینه جزب', 'KPI_CAC'],
    ['شمسی', 'JALALI'],
    ['خورشیدی', 'JALALI'],
    ['ltv', 'KPI_CLV_SIMPLE'],
    ['cac', 'KPI_CAC'],
    ['clv', 'KPI_CLV'],
    ['roas', 'KPI_ROAS'],
    ['conversion', 'KPI_CVR'],
    ['convertion rate', 'KPI_CVR'],
    ['نرخ تبدیل', 'KPI_CVR'],
    ['تبدیل', 'KPI_CVR'],
    ['ریزش', 'KPI_CHURN'],
    ['ریزس مشتری', 'KPI_CHURN'],
    ['انگیجمنت', 'KPI_ER_REACH'],
    ['لید', 'KPI_CPL'],
    ['newsleter', 'KPI_EMAIL_OPEN'],
    ['return on ad spent', 'KPI_ROAS'],
    ['time on site', 'KPI_AVG_ENGAGEMENT_TIME'],
    ['سبد خرید', 'KPI_AOV'],
    ['پیش بینی', 'KPI_FORECAST'],
    ['okr progres', 'OKR_PROGRESS'],
  ])('puts what “%s” means first', (query, fn) => {
    expect(found(query)[0]).toBe(fn);
  });
  it.each(['instagram', 'اینستاگرام', 'اینستگرام'])('finds the engagement rates for “%s”', (query) => {
    expect(found(query)).toEqual(expect.arrayContaining(['KPI_ER_REACH', 'KPI_ER_FOLLOWERS', 'KPI_FOLLOWER_GROWTH']));
    expect(found(query).every((fn) => fn.startsWith('KPI_'))).toBe(true);
  });
  it('finds leads for «لید», not keys', () => {
    expect(found('لید')).toEqual(expect.arrayContaining(['KPI_NEW_LEADS', 'KPI_LEAD_TO_CUSTOMER']));
    expect(found('لید').filter((fn) => fn.startsWith('OKR_'))).toEqual([]);
  });
});
