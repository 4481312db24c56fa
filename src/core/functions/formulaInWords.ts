import { type Spoken, spoken } from '../formula/dialects/spoken.ts';
import type { Language } from '../text.ts';
import { argumentName } from './argumentName.ts';
import type { SheetFunction } from './sheetFunction.ts';
import { usualFormula } from './usualFormula.ts';

/**
 * What a function computes, in the reader's words, or null where no line of words tells it: “cost ÷ new customers”.
 */
export function formulaInWords(declared: SheetFunction, language: Language): Spoken | null {
  const formula = usualFormula(declared);
  return formula && spoken(formula, { name: (name) => argumentName(declared.fn, name)[language], language });
}
