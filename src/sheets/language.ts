import type { Language } from '../core/text.ts';

const LANGUAGE = 'rasad.language';

/** The language of a document that has no Settings tab yet: as chosen in the sidebar, else that of the spreadsheet's locale. */
export function startingLanguage(): Language {
  return chosenStartingLanguage() ?? languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
}

export function chosenStartingLanguage(): Language | null {
  return known(PropertiesService.getDocumentProperties()?.getProperty(LANGUAGE));
}

export function chooseStartingLanguage(language: Language): void {
  PropertiesService.getDocumentProperties().setProperty(LANGUAGE, language);
}

/** The language of this user's sidebar: as last switched, else that of their Google account. */
export function userLanguage(): Language {
  return (
    known(PropertiesService.getUserProperties().getProperty(LANGUAGE)) ?? languageOf(Session.getActiveUserLocale())
  );
}

export function chooseUserLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(LANGUAGE, language);
}

function known(value: string | null | undefined): Language | null {
  return value === 'en' || value === 'fa' ? value : null;
}

function languageOf(locale: string): Language {
  return locale.startsWith('fa') ? 'fa' : 'en';
}
