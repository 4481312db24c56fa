import { describe, expect, it } from '@jest/globals';
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
