import type { Document } from '../core/functions/document.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Language } from '../core/text.ts';
import { dayReader, dayWriter } from './days.ts';
import { startingLanguage } from './language.ts';
import { readSettingsTab } from './settings/read.ts';

/** The document behind one call. The settings and the time zone are read when first asked for, and once. */
export function openDocument(): Document {
  let settings: Settings | undefined;
  let dayOf: Document['dayOf'] | undefined;
  let dateOf: Document['dateOf'] | undefined;
  const document: Document = {
    language: () => document.settings().language,
    settings: () => {
      settings ??= readSettingsTab(startingLanguage, document.dayOf);
      return settings;
    },
    dayOf: (date) => {
      dayOf ??= dayReader();
      return dayOf(date);
    },
    dateOf: (day) => {
      dateOf ??= dayWriter();
      return dateOf(day);
    },
  };
  return document;
}

/** The language of the document's words and refusals. */
export function documentLanguage(): Language {
  return openDocument().language();
}
