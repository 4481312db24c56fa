import { type Argument, shownName } from '../../src/core/functions/argument.ts';
import { writeNumber } from '../../src/core/numbers/write.ts';
import type { Language } from '../../src/core/text.ts';
import { useLanguage } from '../language.ts';
import { Code } from '../parts/Code.tsx';
import { Say } from '../parts/Say.tsx';
import { kindWords, unitWords, words } from '../words.ts';

interface ArgumentItemProps {
  readonly name: string;
  readonly argument: Argument;
  /** Whether it may be given many times. */
  readonly repeats: boolean;
}

/** An argument: its name as typed, what it means, its unit and its default. */
export function ArgumentItem({ name, argument, repeats }: ArgumentItemProps) {
  const language = useLanguage();
  const facts = factsOf(argument, repeats, language);
  return (
    <li>
      <p>
        <Code text={shownName(name)} />{' '}
        {(argument.optional || 'default' in argument) && (
          <span class="small">
            <Say text={words.optional} />
          </span>
        )}
      </p>
      <p>
        <Say text={argument.about} />
      </p>
      <p class="small">{facts.join(' · ')}</p>
      {argument.kind === 'option' && (
        <p class="small">
          <Say text={words.oneOf} />{' '}
          {Object.keys(argument.words).map((word) => (
            <>
              <Code text={word} />{' '}
            </>
          ))}
        </p>
      )}
    </li>
  );
}

function factsOf(argument: Argument, repeats: boolean, language: Language): string[] {
  const facts =
    argument.kind === 'option' ? [] : [unitWords[argument.unit][language], kindWords[argument.kind][language]];
  if (repeats) facts.push(words.repeats[language]);
  if ('default' in argument && argument.default !== undefined) {
    const value = typeof argument.default === 'number' ? writeNumber(argument.default, language) : argument.default;
    facts.push(`${words.defaultIs[language]} ${value}`);
  }
  return facts;
}
