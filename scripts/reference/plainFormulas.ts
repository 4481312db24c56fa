import type { Reference } from '../../src/core/formula/resolve.ts';
import { type Argument, shownName } from '../../src/core/functions/argument.ts';
import { plainColumns, plainFormula } from '../../src/core/functions/plainFormula.ts';
import type { SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import type { Language } from '../../src/core/text.ts';
import { block, code } from './markup.ts';
import { joined, placeWords, words } from './words.ts';

const LAST_ROW = 13;

type Entries = readonly (readonly [string, Argument])[];

/** The formula in functions that every spreadsheet has, one for each word of the first option; nothing for algorithms. */
export function plainFormulas(declared: SheetFunction, language: Language): string[] {
  const entries = Object.entries(declared.args);
  const formulaFor = (chosen: Record<string, Reference>): string | null =>
    plainFormula(declared, { ...referencesOf(entries), ...chosen }, { language });
  const formula = formulaFor({});
  if (formula === null) return plainColumnFormulas(declared, entries, language);
  const [option] = entries.flatMap(([name, argument]) => (argument.kind === 'option' ? [{ name, argument }] : []));
  if (!option) return [`${placesWords(entries, undefined, language)}:`, block([formula], language)];
  const wordsByFormula = new Map<string, string[]>();
  for (const word of Object.keys(option.argument.words)) {
    const text = formulaFor({ [option.name]: { literal: word } }) as string;
    wordsByFormula.set(text, [...(wordsByFormula.get(text) ?? []), word]);
  }
  return [
    `${placesWords(entries, option.name, language)}:`,
    ...[...wordsByFormula].flatMap(([text, chosen]) => [
      `${code(chosenText(option.name, chosen), language)}:`,
      block([text], language),
    ]),
  ];
}

/** The formulas of a table's columns, in the columns beside its list; nothing where it has none. */
function plainColumnFormulas(declared: SheetFunction, entries: Entries, language: Language): string[] {
  const { columns = [] } = declared;
  const own = columns.map((_, index) => {
    const letter = String.fromCharCode(65 + entries.length + 1 + index);
    return `${letter}2:${letter}${LAST_ROW}`;
  });
  const formulas = plainColumns(declared, referencesOf(entries), own, { language });
  if (!formulas) return [];
  return [
    `${placesWords(entries, undefined, language)}:`,
    ...formulas.flatMap((formula, index) => {
      const place = code((own[index] as string).replace(/:.*/, ''), language);
      return [`${placeWords(columns[index]?.[language] ?? '', place, language)}:`, block([formula], language)];
    }),
  ];
}

function referencesOf(entries: Entries): Record<string, Reference> {
  return Object.fromEntries(entries.map(([name, argument], index) => [name, referenceOf(argument, index)]));
}

/** Each argument has a column of its own, under a header; options are typed into the formula. */
function referenceOf(argument: Argument, index: number): Exclude<Reference, { formula: string }> {
  const column = String.fromCharCode(65 + index);
  switch (argument.kind) {
    case 'option':
      return { literal: argument.default ?? '' };
    case 'level':
    case 'label':
    case 'date':
      return { cell: `${column}2` };
    default:
      return { range: `${column}2:${column}${LAST_ROW}` };
  }
}

/** Where the cells of each argument are: `cost` in `A2:A13`. The option that varies is named beside its formula. */
function placesWords(entries: Entries, varied: string | undefined, language: Language): string {
  const places = entries.flatMap(([name, argument], index) => {
    if (name === varied) return [];
    const reference = referenceOf(argument, index);
    if ('literal' in reference) return [code(chosenText(name, [String(reference.literal)]), language)];
    const cells = 'cell' in reference ? reference.cell : reference.range;
    return [placeWords(code(shownName(name), language), code(cells, language), language)];
  });
  return `${words.with[language]} ${joined(places, language)}`;
}

function chosenText(name: string, chosen: readonly string[]): string {
  return `${shownName(name)} = ${chosen.map((word) => `"${word}"`).join(' or ')}`;
}
