import { formulaText } from '../../src/core/formula/dialects/reading.ts';
import { shownName } from '../../src/core/functions/argument.ts';
import { callPattern } from '../../src/core/functions/callPattern.ts';
import { formulaOf, type SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { unitWords } from '../../src/core/functions/unitWords.ts';
import type { Metric } from '../../src/core/metrics/metric.ts';
import type { Language } from '../../src/core/text.ts';
import { argumentTable } from './argumentTable.ts';
import { examples } from './examples.ts';
import { block, folded, link, list, prose } from './markup.ts';
import { plainFormulas } from './plainFormulas.ts';
import { refusals } from './refusals.ts';
import { certaintyWords, joined, words } from './words.ts';

/** Formulas that take longer to read than this open on request. */
const LONG_CHARACTERS = 200;

/** All that is known of a function, under a heading that is its name as typed: `KPI_CAC`, at `#kpi_cac`. */
export function functionSection(declared: SheetFunction, language: Language): string[] {
  const { fn, name, guide } = declared;
  const { about, notes = [] } = guide;
  return [
    `## ${fn}`,
    [`**${name[language]}**`, ...betterWords(declared, language)].join(' · '),
    prose(about[language]),
    block([callPattern(declared)], language),
    `**${words.gives[language]}:** ${givesWords(declared, language)}.`,
    ...formulaBlocks(declared, language),
    title('arguments', language),
    argumentTable(declared, language),
    title('examples', language),
    ...examples(declared, language),
    ...titledList('refusals', refusals(declared, language), language),
    ...titledList(
      'notes',
      notes.map((note) => prose(note[language])),
      language,
    ),
    ...titledBlocks('plainFormula', plainFormulas(declared, language), language),
    sourceLine(declared, language),
  ];
}

function title(word: keyof typeof words, language: Language): string {
  return `**${words[word][language]}**`;
}

function titledBlocks(word: keyof typeof words, blocks: readonly string[], language: Language): string[] {
  return blocks.length > 0 ? [title(word, language), ...blocks] : [];
}

function titledList(word: keyof typeof words, items: readonly string[], language: Language): string[] {
  return titledBlocks(word, items.length > 0 ? [list(items)] : [], language);
}

function betterWords(declared: SheetFunction, language: Language): string[] {
  const { better = 'none' } = declared as Partial<Metric>;
  return better === 'none' ? [] : [words[better][language]];
}

function givesWords(declared: SheetFunction, language: Language): string {
  const {
    gives: { shape, unit },
    columns,
    words: named = {},
  } = declared;
  const columnNames = columns
    ? `: ${joined(
        columns.map((column) => prose(column[language])),
        language,
      )}`
    : '';
  switch (shape) {
    case 'row':
      return words.row[language] + columnNames;
    case 'table':
      return words.tableOf[language] + columnNames;
    case 'column':
      return words.column[language];
    default: {
      const options = Object.values(named).map((word) => word[language]);
      return options.length > 0
        ? `${words.oneOf[language]} ${joined(options, language)}`
        : joined([unitWords[unit][language], words.oneCell[language]], language);
    }
  }
}

function formulaBlocks(declared: SheetFunction, language: Language): string[] {
  const formula = formulaOf(declared);
  if (!formula) return [`**${words.formula[language]}:** ${words.algorithm[language]}`];
  const naming = { argument: shownName, words: declared.words ?? {}, language };
  const text = formulaText(formula, naming);
  const shown = block([text], language);
  return [
    title('formula', language),
    text.length > LONG_CHARACTERS ? folded(words.showFormula[language], shown) : shown,
  ];
}

function sourceLine({ guide }: SheetFunction, language: Language): string {
  const { title: name, url, certainty } = guide.source;
  const shown = language === 'fa' ? `<span dir="ltr" lang="en">${prose(name)}</span>` : prose(name);
  const linked = url ? link(shown, url) : shown;
  return `**${words.source[language]}:** ${linked} (${certaintyWords[certainty][language]})`;
}
