import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Share of search: searches for the brand as a share of searches for all brands of the category. */
export const shareOfSearch = metric({
  fn: 'KPI_SHARE_OF_SEARCH',
  name: { en: 'Share of search', fa: 'سهم جستجوی برند' },
  args: {
    brandVolume: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Search volume of the own brand', fa: 'حجم جستجوی برند خودتان' },
    },
    categoryVolumes: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: {
        en: 'Volumes of all brands, the own brand included',
        fa: 'حجم جستجوی همهٔ برندها، با احتساب برند خودتان',
      },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ brandVolume, categoryVolumes }) => [{ left: brandVolume, must: 'not be above', right: categoryVolumes }],
  formula: ({ brandVolume, categoryVolumes }) => over(brandVolume, categoryVolumes),
  guide: {
    family: 'content_seo',
    synonyms: ['گوگل ترندز'],
    about: {
      en: 'Searches for the brand as a share of searches for all brands of the category.',
      fa: 'سهم جستجوهای نام برند از جستجوی همهٔ برندهای همان دسته.',
    },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { brandVolume: 2400, categoryVolumes: [2400, 9600, 8000] }, gives: 0.12 }],
  },
});
