import { foldText } from '../../../src/core/fold.ts';
import { isRequired } from '../../../src/core/formula/resolve.ts';
import { type Argument, shownName } from '../../../src/core/functions/argument.ts';
import { argumentName } from '../../../src/core/functions/argumentName.ts';
import { kindWords, unitWords } from '../../../src/core/functions/unitWords.ts';
import type { Language } from '../../../src/core/text.ts';
import { useLanguage } from '../../language.ts';
import { Code } from '../../parts/Code.tsx';
import { Say } from '../../parts/Say.tsx';
import { words } from '../../words.ts';
import { OptionWords } from './OptionWords.tsx';
import { numberWords } from './resultWords.ts';

interface ArgumentItemProps {
  readonly fn: string;
  readonly name: string;
  readonly argument: Argument;
  /** Whether it may be given many times. */
  readonly repeats: boolean;
}

/** An argument: what it is called, in words and as typed, what it means, its unit and its default. */
export function ArgumentItem({ fn, name, argument, repeats }: ArgumentItemProps) {
  const language = useLanguage();
  const called = argumentName(fn, name);
  const facts = factsOf(argument, repeats, language);
  return (
    <li>
      <p class="argument">
        <span>
          <Say text={called} />
        </span>{' '}
        <Code text={shownName(name)} />
      </p>
      {foldText(called[language]) !== foldText(argument.guide[language]) && (
        <p>
          <Say text={argument.guide} />
        </p>
      )}
      {facts.length > 0 && <p class="small">{facts.join(' · ')}</p>}
      {argument.kind === 'option' && <OptionWords option={argument} />}
    </li>
  );
}

/** How the argument is read; what an option may be is listed below it. */
function factsOf(argument: Argument, repeats: boolean, language: Language): string[] {
  const facts = isRequired(argument) ? [] : [words.optional];
  if (argument.kind === 'option') return facts.map((fact) => fact[language]);
  facts.push(unitWords[argument.unit], kindWords[argument.kind]);
  if (argument.kind === 'series' && argument.broadcast) facts.push(words.broadcast);
  if ((argument.kind === 'level' || argument.kind === 'columns') && argument.orWord)
    facts.push(words.orWord(argument.orWord));
  if (argument.kind === 'level' && argument.orBoolean) facts.push(words.orBoolean);
  if (argument.kind === 'date' && argument.orCount) facts.push(words.orCount);
  if (repeats) facts.push(words.repeats);
  const shown = facts.map((fact) => fact[language]);
  if ('default' in argument && argument.default !== undefined) {
    const { default: value, unit } = argument;
    shown.push(
      `${words.defaultIs[language]} ${typeof value === 'number' ? numberWords(value, unit, language) : value}`,
    );
  }
  return shown;
}
