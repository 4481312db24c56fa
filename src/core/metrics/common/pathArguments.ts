import type { Gives, Source } from '../../functions/sheetFunction.ts';
import type { Text } from '../../text.ts';

/** What the path rules take: a row a path, with its conversions and, if known, their value. */
export const pathArguments = {
  paths: {
    kind: 'labels',
    unit: 'text',
    guide: {
      en: 'Path of each row, channels joined by " > "',
      fa: 'مسیر هر ردیف؛ کانال‌ها با « > » از هم جدا می‌شوند',
    },
  },
  conversions: {
    kind: 'series',
    unit: 'count',
    min: 0,
    guide: { en: 'Conversions of each row', fa: 'تبدیل‌های هر ردیف' },
  },
  values: {
    kind: 'series',
    unit: 'money',
    optional: true,
    guide: { en: 'Value of those conversions, per row', fa: 'ارزش همان تبدیل‌ها در هر ردیف' },
  },
} as const;

export const channelColumn = { en: 'Channel', fa: 'کانال' };
export const creditColumn = { en: 'Credit', fa: 'اعتبار' };

export const givesCredits: Gives = {
  unit: 'count',
  shape: 'table',
};

export const creditColumns: readonly Text[] = [channelColumn, creditColumn, { en: 'Value', fa: 'ارزش' }];

/** The word in place of a channel where a path has none. */
export const creditWords = { none: { en: '(none)', fa: '(بدون کانال)' } } as const;

export const orderNote = {
  en: 'Rows are ordered by credit, largest first, then by first appearance.',
  fa: 'ردیف‌ها به ترتیب اعتبار از بیشتر به کمتر می‌آیند؛ در اعتبار برابر، آن که زودتر آمده جلوتر است.',
};

export const creditNotes = [
  {
    en: 'An empty path with conversions becomes the row "(none)".',
    fa: 'مسیر خالی که تبدیل داشته باشد در ردیف «(بدون کانال)» می‌آید.',
  },
  {
    en: 'Credits add up to the conversions. The column value is there only when values are given.',
    fa: 'جمع اعتبارها برابر جمع تبدیل‌هاست. ستون ارزش فقط وقتی می‌آید که values را داده باشید.',
  },
  orderNote,
];

export const vermorel: Source = {
  title: 'A. Vermorel, position-based and time-decay attribution in SQL',
  url: 'https://adriennevermorel.com/articles/sql-attribution-position-based-time-decay',
  certainty: 'restated',
};
