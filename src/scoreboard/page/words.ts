import type { ScoreboardKind } from '../../core/dashboard/scoreboardColumns.ts';
import type { Text } from '../../core/text.ts';
import type { Problem } from '../board.ts';

/** What the groups of rows are called. */
export const groupNames: Readonly<Record<ScoreboardKind, Text>> = {
  objective: { en: 'Objectives', fa: 'هدف‌ها' },
  kpi: { en: 'KPIs', fa: 'شاخص‌ها' },
  news: { en: 'News', fa: 'خبرها' },
};

/** What keeps the page from showing numbers, and what the owner can do. */
export const problemWords: Readonly<Record<Problem, Text>> = {
  noFile: {
    en: 'This page does not know its spreadsheet yet. Its owner adds the script property SPREADSHEET with the link of the file.',
    fa: 'این صفحه هنوز فایل خود را نمی‌شناسد. صاحب آن باید پیوند فایل را در ویژگی SPREADSHEET پروژه بنویسد.',
  },
  noAccess: {
    en: 'The spreadsheet cannot be read just now. If this stays, its owner checks that the file still exists and opens the page once.',
    fa: 'فایل اکنون خواندنی نیست. اگر چنین ماند، صاحب صفحه بررسی کند که فایل هست و یک بار خودش صفحه را باز کند.',
  },
  noRange: {
    en: 'The spreadsheet has no dashboard. Its owner makes one from the menu of Rasad.',
    fa: 'این فایل داشبورد ندارد. صاحب آن می‌تواند از منوی رصد یکی بسازد.',
  },
};

export const pageWords = {
  empty: { en: 'There is nothing on the dashboard yet.', fa: 'هنوز چیزی در داشبورد نیست.' },
  target: { en: 'Target', fa: 'مقدار هدف' },
  owner: { en: 'Owner', fa: 'مسئول' },
  change: { en: 'Change', fa: 'تغییر' },
  allNumbers: { en: 'All numbers', fa: 'همهٔ عددها' },
  wall: { en: 'Wall display', fa: 'نمای دیواری' },
  leaveWall: { en: 'Leave the wall display', fa: 'خروج از نمای دیواری' },
  save: { en: 'Save as a file', fa: 'ذخیره در یک فایل' },
  pause: { en: 'Pause', fa: 'مکث' },
  play: { en: 'Play', fa: 'ادامه' },
  next: { en: 'Next', fa: 'بعدی' },
  previous: { en: 'Previous', fa: 'قبلی' },
} as const satisfies Readonly<Record<string, Text>>;

export function readAtText(time: string): Text {
  return { en: `As of ${time}`, fa: `عددهای ${time}` };
}

export function unreachableText(time: string): Text {
  return {
    en: `Newer numbers cannot be read just now. These are those of ${time}.`,
    fa: `عددهای تازه‌تر اکنون خوانده نمی‌شوند. این عددها مربوط به ${time} است.`,
  };
}

export function pageOfText(page: string, pages: string): Text {
  return { en: `Page ${page} of ${pages}`, fa: `صفحهٔ ${page} از ${pages}` };
}
