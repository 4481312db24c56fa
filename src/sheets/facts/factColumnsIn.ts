import { Refusal } from '../../core/refusal/refusal.ts';
import { type FactColumns, factColumns } from '../../core/tables/factsFormula.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import type { Language } from '../../core/text.ts';
import type { FactsHead } from './openFacts.ts';

/**
 * Where the Facts tab holds what formulas read.
 * @throws Refusal if one of these columns is gone, with its name in the language
 */
export function factColumnsIn({ table, sheet, positions }: FactsHead, language: Language): FactColumns {
  const letters = factColumns.map((key) => {
    const position = positions[key];
    if (position === undefined) {
      throw new Refusal('factColumnGone', { argument: table.columns[key].header[language] });
    }
    return [key, columnLetters(position)] as const;
  });
  return {
    tab: sheet.getName(),
    letters: Object.fromEntries(letters) as Record<(typeof factColumns)[number], string>,
  };
}
