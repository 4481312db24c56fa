import type { Text } from '../text.ts';

/** The named range that the scoreboard page reads: a header row, then a row a tile or a sentence of the Dashboard tab. */
export const SCOREBOARD_RANGE = 'RASAD_SCOREBOARD';

/** What a row of the scoreboard is. The word stands in its cell as it is here, in every language. */
export const scoreboardKinds = ['objective', 'kpi', 'news'] as const;
export type ScoreboardKind = (typeof scoreboardKinds)[number];

/** How the shown text of a cell is read. */
type CellType =
  /** One of `scoreboardKinds`. */
  | 'kind'
  /** Shown as it is, with its unit, such as `12,500 toman` or `+4%`. */
  | 'text'
  /** A plain fraction that no number format touches, such as `0.62`; below 0 and above 1 are possible. */
  | 'fraction'
  /** A glyph, a space and a word, such as `✓ On track`. */
  | 'status'
  /** Plain numbers from the oldest to the latest, joined by `;`, such as `120;118.5;131`. A gap is an empty place: `120;;131`. */
  | 'numbers';

interface ScoreboardColumn {
  readonly header: Text;
  readonly guide: Text;
  readonly type: CellType;
}

/**
 * The columns of the scoreboard, in order. Every cell is read as it is shown, and a cell that does not apply is blank; `kind` and
 * `name` are always filled.
 */
export const scoreboardColumns = {
  kind: {
    header: { en: 'kind', fa: 'گونه' },
    guide: {
      en: 'objective, kpi or news. These words never change.',
      fa: 'objective (هدف)، kpi (شاخص) یا news (خبر). این واژه‌ها به هر زبانی همین می‌مانند.',
    },
    type: 'kind',
  },
  name: {
    header: { en: 'name', fa: 'نام' },
    guide: {
      en: 'The title of the objective, the name of the KPI, or the whole sentence of the news.',
      fa: 'عنوان هدف، نام شاخص، یا خود جملهٔ خبر.',
    },
    type: 'text',
  },
  value: {
    header: { en: 'value', fa: 'مقدار' },
    guide: {
      en: 'How it stands now, with its unit; for an objective its progress in percent.',
      fa: 'وضع کنونی با واحد آن؛ برای هدف، درصد پیشرفت.',
    },
    type: 'text',
  },
  change: {
    header: { en: 'change', fa: 'تغییر' },
    guide: {
      en: 'How much it changed since the period before, with its sign.',
      fa: 'تغییر نسبت به دورهٔ پیش، با علامت آن.',
    },
    type: 'text',
  },
  target: {
    header: { en: 'target', fa: 'مقدار هدف' },
    guide: { en: 'What is to be reached, with its unit.', fa: 'آنچه باید به آن رسید، با واحد آن.' },
    type: 'text',
  },
  progress: {
    header: { en: 'progress', fa: 'پیشرفت' },
    guide: {
      en: 'The share of the way to the target, as a plain fraction: 0.62 is 62%.',
      fa: 'سهم راهِ پیموده تا مقدار هدف، به شکل کسر ساده: 0.62 یعنی ۶۲٪.',
    },
    type: 'fraction',
  },
  status: {
    header: { en: 'status', fa: 'وضعیت' },
    guide: { en: 'A glyph and a word.', fa: 'یک نشانه و یک واژه.' },
    type: 'status',
  },
  owner: {
    header: { en: 'owner', fa: 'مسئول' },
    guide: { en: 'Who answers for it.', fa: 'کسی که پاسخ‌گوی آن است.' },
    type: 'text',
  },
  asOf: {
    header: { en: 'as of', fa: 'تا تاریخ' },
    guide: {
      en: 'The day of the value, in the calendar of the document.',
      fa: 'روز این مقدار، به تقویم سند.',
    },
    type: 'text',
  },
  trend: {
    header: { en: 'trend', fa: 'روند' },
    guide: {
      en: 'The latest values, oldest first, as plain numbers joined by “;”. A gap is an empty place.',
      fa: 'مقدارهای اخیر از قدیم به جدید، عددهای ساده که «;» میان آن‌هاست. جای خالی یعنی نبودِ عدد.',
    },
    type: 'numbers',
  },
} as const satisfies Readonly<Record<string, ScoreboardColumn>>;

export type ScoreboardKey = keyof typeof scoreboardColumns;
