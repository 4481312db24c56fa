import { Refusal } from '../../core/refusal/refusal.ts';
import type { Language } from '../../core/text.ts';
import type { DocumentProperties } from '../services/properties.ts';

const LANGUAGE = 'rasad.language';

/** The language of a document that has no Settings tab yet: as chosen in the sidebar, else that of the spreadsheet's locale. */
export function startingLanguage(properties: DocumentProperties): Language {
  return chosenStartingLanguage(properties) ?? languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
}

export function chosenStartingLanguage(properties: DocumentProperties): Language | null {
  return known(properties.all()[LANGUAGE]);
}

/** Where nothing can be remembered, the language is found anew each time. */
export function chooseStartingLanguage(properties: DocumentProperties, language: Language): void {
  if (properties.canRemember()) properties.set({ [LANGUAGE]: language });
}

/** A language from outside, where a text of any kind may stand. */
export function languageFrom(value: unknown): Language {
  const language = known(value);
  if (!language) throw new Refusal('unknownLanguage', { value });
  return language;
}

/** What is written into a document first settles its language. */
export function settleLanguage(properties: DocumentProperties, language: Language): void {
  if (!chosenStartingLanguage(properties)) chooseStartingLanguage(properties, language);
}

/** The language of this user's sidebar: as last switched, else that of their Google account. */
export function userLanguage(): Language {
  return readUserLanguage(PropertiesService.getUserProperties().getProperties());
}

/** The same from the properties of the user. */
export function readUserLanguage(kept: Readonly<Record<string, string>>): Language {
  return known(kept[LANGUAGE]) ?? languageOf(Session.getActiveUserLocale());
}

export function chooseUserLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(LANGUAGE, language);
}

function known(value: unknown): Language | null {
  return value === 'en' || value === 'fa' ? value : null;
}

function languageOf(locale: string): Language {
  return locale.startsWith('fa') ? 'fa' : 'en';
}
