import { isolate } from '../../../../src/core/isolate.ts';
import { writeNumber } from '../../../../src/core/numbers/write.ts';
import { type NoteKind, noteKinds } from '../../../../src/core/tables/weekNotes/kinds.ts';
import type { Text } from '../../../../src/core/text.ts';

/** The words of plans, progress and problems. */
export const weekNoteWords = {
  title: { en: 'Plans, progress, problems', fa: 'برنامه، پیشرفت، مانع' },
  kinds: {
    plan: { en: 'Plans', fa: 'برنامه‌ها' },
    progress: { en: 'Progress', fa: 'پیشرفت' },
    problem: { en: 'Problems', fa: 'مانع‌ها' },
  } satisfies Record<NoteKind, Text>,
  add: {
    plan: { en: 'What will you do?', fa: 'چه خواهید کرد؟' },
    progress: { en: 'What was done?', fa: 'چه انجام شد؟' },
    problem: { en: 'What is in the way?', fa: 'چه چیزی سر راه است؟' },
  } satisfies Record<NoteKind, Text>,
  newLine: (kind: NoteKind): Text => ({
    en: `New line: ${noteKinds[kind].en.toLowerCase()}`,
    fa: `${noteKinds[kind].fa} تازه`,
  }),
  postponed: (weeks: number): Text => ({
    en: `postponed ${writeNumber(weeks, 'en')} ${weeks === 1 ? 'week' : 'weeks'}`,
    fa: `${writeNumber(weeks, 'fa')} هفته به تعویق افتاده`,
  }),
  unsaved: { en: 'not saved yet', fa: 'هنوز ثبت نشده' },
  drop: (text: string): Text => ({ en: `Remove ${isolate(text)}`, fa: `برداشتن ${isolate(text)}` }),
  keyResultOf: (text: string): Text => ({
    en: `Key result of ${isolate(text)}`,
    fa: `نتیجهٔ کلیدی ${isolate(text)}`,
  }),
  noKeyResult: { en: 'No key result', fa: 'بدون نتیجهٔ کلیدی' },
  tooMany: (kind: NoteKind, count: number): Text => ({
    en: `${writeNumber(count, 'en')} ${weekNoteWords.kinds[kind].en.toLowerCase()} are a lot: 3 to 5 are what a week holds.`,
    fa: `${writeNumber(count, 'fa')} مورد زیاد است؛ در یک هفته ۳ تا ۵ مورد جا می‌شود.`,
  }),
  copy: { en: 'Copy as plans, progress, problems', fa: 'کپی به شکل برنامه، پیشرفت، مانع' },
  copyAbout: {
    en: 'As text with unsaved lines, this week’s saved check-ins and the next steps, for Weekdone or a message.',
    fa: 'به صورت متن، همراه موردهای ثبت‌نشده، گزارش‌های ثبت‌شدهٔ این هفته و گام‌های بعدی؛ برای ویک‌دان یا پیام.',
  },
  keys: {
    en: 'Enter adds the line, Ctrl+Enter saves.',
    fa: `${isolate('Enter')} مورد را می‌افزاید و ${isolate('Ctrl+Enter')} ثبت می‌کند.`,
  },
} as const;
