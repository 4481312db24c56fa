import type { Language } from '../text.ts';
import type { MailItem, MailSection } from './content.ts';
import { mailSentences } from './mailWords.ts';

/** The items of a section that are told in full. */
export function shownItems({ items, most }: MailSection): readonly MailItem[] {
  return items.slice(0, most);
}

/** How many more there are, in words; `''` where there are none. */
export function moreThan({ items, most }: MailSection, language: Language): string {
  return items.length > most ? mailSentences.more[language](items.length - most) : '';
}
