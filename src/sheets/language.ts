import type { Language } from '../core/text.ts';

const LANGUAGE = 'rasad.language';

/** The language of a document's words and refusals: as chosen, else that of the spreadsheet's locale. */
export function documentLanguage(): Language {
  return chosenDocumentLanguage() ?? languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
}

export function chosenDocumentLanguage(): Language | null {
  return known(PropertiesService.getDocumentProperties()?.getProperty(LANGUAGE));
}

export function chooseDocumentLanguage(language: Language): void {
  PropertiesService.getDocumentProperties().setProperty(LANGUAGE, language);
}

export function forgetDocumentLanguage(): void {
  PropertiesService.getDocumentProperties().deleteProperty(LANGUAGE);
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
