import { isRequired } from '../../../src/core/formula/resolve.ts';
import { argumentName } from '../../../src/core/functions/argumentName.ts';
import { formulaInWords } from '../../../src/core/functions/formulaInWords.ts';
import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { useLanguage } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { words } from '../../words.ts';
import { SpokenFormula } from './SpokenFormula.tsx';

/** What a function computes, in the reader's words: a formula, or what it is worked out from. */
export function Formula({ declared }: { readonly declared: SheetFunction }) {
  const said = formulaInWords(declared, useLanguage());
  if (said) return <SpokenFormula said={said} />;
  const { fn, args } = declared;
  const from = Object.entries(args)
    .filter(([, argument]) => isRequired(argument))
    .map(([name]) => argumentName(fn, name));
  return (
    <p>
      <Say text={words.workedOutFrom(from)} />
    </p>
  );
}
