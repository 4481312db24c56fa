import type { Language } from '../../core/text.ts';
import { readFavourites } from './favourites.ts';
import { readUserLanguage } from './language.ts';

/** What belongs to the user and not to the document. */
export interface UserState {
  readonly language: Language;
  /** The functions that this user has marked, such as `KPI_CAC`. */
  readonly favourites: readonly string[];
}

/** The same, in one read. */
export function userState(): UserState {
  const kept = PropertiesService.getUserProperties().getProperties();
  return { language: readUserLanguage(kept), favourites: readFavourites(kept) };
}
