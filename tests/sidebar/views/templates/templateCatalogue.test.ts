import { describe, expect, it } from '@jest/globals';
import { search } from '../../../../sidebar/catalogue/search.ts';
import { templateCatalogue } from '../../../../sidebar/views/templates/templateCatalogue.ts';

const found = (query: string): string[] => search(templateCatalogue([]).entries, query).map(({ id }) => id);

describe('the search for templates', () => {
  it.each([
    ['churm', 'CS-01'],
    ['aquisition', 'MK-02'],
    ['هزینه جزب', 'MK-02'],
    ['email automaton', 'EM-02'],
    ['خرید دوم', 'EC-01'],
  ])('forgives a slip: “%s” finds %s', (query, id) => {
    expect(found(query)).toContain(id);
  });
  it('knows the KPIs of a template by their other names', () => {
    expect(found('اینستاگرام')).toContain('SO-01');
    expect(found('ltv')).toEqual(expect.arrayContaining(['GR-01', 'CS-03']));
  });
});
