import { isRequired } from '../../src/core/formula/resolve.ts';
import { type Argument, type Bounds, shownName } from '../../src/core/functions/argument.ts';
import { boundWords } from '../../src/core/functions/boundWords.ts';
import type { SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { kindWords, unitWords } from '../../src/core/functions/unitWords.ts';
import { writeNumber } from '../../src/core/numbers/write.ts';
import type { Language } from '../../src/core/text.ts';
import { code, prose, table } from './markup.ts';
import { joined, joinedParts, words } from './words.ts';

/** Every argument of a function: what it means, how it takes its cells, what they may hold and what stands for a blank. */
export function argumentTable(declared: SheetFunction, language: Language): string {
  const header = [words.argument, words.meaning, words.takes, words.allowed, words.leftOut];
  const entries = Object.entries(declared.args);
  return table(
    header.map((word) => word[language]),
    entries.map(([name, argument], index) => [
      code(shownName(name), language),
      prose(argument.guide[language]),
      takesWords(argument, declared.lastRepeats === true && index === entries.length - 1, language),
      allowedWords(argument, language),
      leftOutWords(argument, language),
    ]),
  );
}

function takesWords(argument: Argument, repeats: boolean, language: Language): string {
  const kind = kindWords[argument.kind][language];
  const facts = argument.kind === 'option' ? [kind] : [unitWords[argument.unit][language], kind];
  if (argument.kind === 'series' && argument.broadcast) facts.push(words.broadcast[language]);
  if (repeats) facts.push(words.repeats[language]);
  return joinedParts(facts, language);
}

function allowedWords(argument: Argument, language: Language): string {
  switch (argument.kind) {
    case 'option':
      return joined(
        Object.entries(argument.words).map(([id, label]) => optionWords(id, label[language], language)),
        language,
      );
    case 'label':
    case 'labels':
      return words.anyText[language];
    case 'date':
      return [
        words[argument.calendar === 'jalali' ? 'jalaliDate' : 'anyDate'][language],
        ...(argument.orCount ? [words.count[language]] : []),
      ].join(` ${words.or[language]} `);
    case 'dates':
    case 'events':
      return words.anyDate[language];
    case 'columns':
      return [words.anyNumber[language], ...instead(argument, language)].join(` ${words.or[language]} `);
    default:
      return [allowedNumbers(argument, language), ...instead(argument, language)].join(` ${words.or[language]} `);
  }
}

function optionWords(id: string, label: string, language: Language): string {
  return id === label ? code(id, language) : `${code(id, language)} (${prose(label)})`;
}

function allowedNumbers(bounds: Bounds, language: Language): string {
  const limits = boundWords(bounds, language);
  return limits.length > 0 ? joined(limits, language) : words.anyNumber[language];
}

/** What may stand in place of a number. */
function instead(argument: Argument, language: Language): string[] {
  if (argument.kind !== 'level' && argument.kind !== 'columns') return [];
  const isBoolean = argument.kind === 'level' && argument.orBoolean;
  return [...(argument.orWord ? [argument.orWord] : []), ...(isBoolean ? ['TRUE', 'FALSE'] : [])].map((word) =>
    code(word, language),
  );
}

function leftOutWords(argument: Argument, language: Language): string {
  if ('default' in argument && argument.default !== undefined) {
    const { default: value } = argument;
    const shown = typeof value === 'number' ? writeNumber(value, language) : code(value, language);
    return `${words.defaultIs[language]} ${shown}`;
  }
  if (argument.mayBeBlank) return words.mayBeBlank[language];
  return words[isRequired(argument) ? 'required' : 'optional'][language];
}
