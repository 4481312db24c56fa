import { type Column, DAY_FORMAT } from '../table.ts';
import { noteKinds } from './kinds.ts';

/** The columns of the Weekly notes tab. */
export const weekNotesColumns = {
  day: {
    header: { en: 'Day', fa: 'روز' },
    widthPixels: 90,
    format: DAY_FORMAT,
    filledBy: 'rasad',
  },
  who: {
    header: { en: 'Who', fa: 'چه کسی' },
    filledBy: 'rasad',
    optional: true,
  },
  kind: {
    header: { en: 'Kind', fa: 'نوع' },
    filledBy: 'rasad',
    oneOf: Object.values(noteKinds),
  },
  text: {
    header: { en: 'Text', fa: 'متن' },
    widthPixels: 360,
    filledBy: 'rasad',
  },
  key: {
    header: { en: 'Key', fa: 'کلید' },
    widthPixels: 60,
    filledBy: 'rasad',
    optional: true,
  },
  state: {
    header: { en: 'State', fa: 'وضعیت' },
    widthPixels: 120,
    filledBy: 'formula',
    optional: true,
  },
  weeksPostponed: {
    header: { en: 'Weeks postponed', fa: 'هفته‌های تعویق' },
    widthPixels: 120,
    filledBy: 'formula',
    optional: true,
  },
  doneOn: {
    header: { en: 'Done on', fa: 'روز انجام' },
    widthPixels: 90,
    format: DAY_FORMAT,
    filledBy: 'rasad',
    optional: true,
  },
  acknowledgedBy: {
    header: { en: 'Acknowledged by', fa: 'چه کسانی دیدند' },
    widthPixels: 160,
    filledBy: 'rasad',
    optional: true,
  },
} as const satisfies Readonly<Record<string, Column>>;

export type WeekNotesKey = keyof typeof weekNotesColumns;
