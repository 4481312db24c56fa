import { Refusal } from '../../core/refusal/refusal.ts';
import type { Language, Text } from '../../core/text.ts';
import { userLanguage } from './language.ts';

/** What went wrong and what to do, in the user's language. */
export interface Failure {
  readonly sentence: string;
  readonly remedy: string;
}

const UNEXPECTED: Text = {
  en: 'Rasad could not finish, and left the sheet as it was.',
  fa: 'رصد نتوانست کار را تمام کند و برگه را همان‌طور که بود گذاشت.',
};

const TRY_AGAIN: Text = {
  en: 'Try again. If it happens once more, reload the page.',
  fa: 'دوباره امتحان کنید. اگر باز هم پیش آمد، صفحه را از نو باز کنید.',
};

/** Words an error. The words of an exception are for the log; a refusal brings its own sentence. */
export function failureOf(error: unknown): Failure {
  const language = languageOrEnglish();
  if (error instanceof Refusal) return { sentence: capitalized(error.sentenceIn(language)), remedy: '' };
  console.error(error);
  return { sentence: UNEXPECTED[language], remedy: TRY_AGAIN[language] };
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A failure must be worded even where the reason of it is that nothing can be read. */
function languageOrEnglish(): Language {
  try {
    return userLanguage();
  } catch {
    return 'en';
  }
}
