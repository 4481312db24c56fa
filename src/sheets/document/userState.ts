import type { Language } from '../../core/text.ts';
import { readFavourites } from './favourites.ts';
import { readUserLanguage } from './language.ts';

/** What belongs to the user and not to the document, in one read. */
export function userState(): { readonly language: Language; readonly favourites: readonly string[] } {
  const kept = PropertiesService.getUserProperties().getProperties();
  return { language: readUserLanguage(kept), favourites: readFavourites(kept) };
}
