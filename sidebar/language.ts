import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Text } from '../src/core/text.ts';

export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Words in the language of the sidebar, for attributes and plain labels. */
export function useWords(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}

/** The language to begin with, until the server has said which one the user chose. */
export function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('fa') ? 'fa' : 'en';
}

/** Tells the page, and with it screen readers and the layout, which language it is in. */
export function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr';
}
