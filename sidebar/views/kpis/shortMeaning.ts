import { spokenText } from '../../../src/core/formula/dialects/spoken.ts';
import { formulaInWords } from '../../../src/core/functions/formulaInWords.ts';
import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import type { Language, Text } from '../../../src/core/text.ts';

/** A longer formula is no quicker to read than a sentence. */
const LONGEST_CHARACTERS = 56;

/**
 * What a function tells, as short as a line of a list wants it: its formula in words, or else its sentence.
 * @example
 * shortMeaning(cac) //=> { en: 'cost ÷ new customers', fa: 'هزینه ÷ مشتریان تازه' }
 */
export function shortMeaning(declared: SheetFunction): Text {
  const inLanguage = (language: Language): string => {
    const said = formulaInWords(declared, language);
    const line = said && spokenText(said);
    return line && line.length <= LONGEST_CHARACTERS ? line : declared.guide.about[language];
  };
  return { en: inLanguage('en'), fa: inLanguage('fa') };
}
