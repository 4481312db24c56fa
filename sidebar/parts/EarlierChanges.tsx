import type { DocumentState } from '../../src/api.ts';
import type { Language } from '../../src/core/text.ts';
import { changeWords } from '../changeWords.ts';
import { useLanguage, useWords } from '../language.ts';
import { words } from '../words.ts';
import { Say } from './Say.tsx';

/** What Rasad did and when, newest first. A list to read: Undo takes back the newest only. */
export function EarlierChanges({ steps }: { readonly steps: DocumentState['undo'] }) {
  const language = useLanguage();
  const say = useWords();
  return (
    <details class="small">
      <summary>
        <Say text={words.earlierChanges} />
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
      <section class="changes" aria-label={say(words.earlierChanges)} tabIndex={0}>
        <ol>
          {steps.map(({ id, label, at }) => (
            <li key={id}>
              <span>
                <Say text={changeWords(label)} />
              </span>{' '}
              <time dateTime={new Date(at).toISOString()}>{momentText(at, language)}</time>
            </li>
          ))}
        </ol>
      </section>
    </details>
  );
}

/** The time of a moment of today, the day of an earlier one. */
function momentText(at: number, language: Language): string {
  const moment = new Date(at);
  const isToday = moment.toDateString() === new Date().toDateString();
  const shown = isToday
    ? ({ hour: '2-digit', minute: '2-digit', hour12: false } as const)
    : ({ day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(language === 'fa' ? 'fa-IR' : 'en-GB', shown).format(moment);
}
