import type { PlainCell, SheetContent } from '../../preview/host/contract.ts';
import { onTab } from '../../src/core/formula/dialects/sheets.ts';
import { isListKind, type Reference, type References } from '../../src/core/formula/resolve.ts';
import type { Argument } from '../../src/core/functions/argument.ts';
import { argumentName } from '../../src/core/functions/argumentName.ts';
import { families } from '../../src/core/functions/families.ts';
import { plainFormula } from '../../src/core/functions/plainFormula.ts';
import type { Example } from '../../src/core/functions/sheetFunction.ts';
import { metrics } from '../../src/core/metrics/index.ts';
import type { Metric } from '../../src/core/metrics/metric.ts';
import { columnLetters } from '../../src/core/tables/letters.ts';
import { resultFormat } from '../../src/core/tables/resultFormat.ts';
import type { Language, Text } from '../../src/core/text.ts';

const FORMULAS: Text = { en: 'KPI formulas', fa: 'فرمول شاخص‌ها' };
const LISTS: Text = { en: 'KPI lists', fa: 'فهرست‌های شاخص‌ها' };

const HEADERS: readonly Text[] = [
  { en: 'KPI', fa: 'شاخص' },
  { en: 'Result', fa: 'نتیجه' },
  { en: 'What it tells', fa: 'چه می‌گوید' },
];
const INPUT: Text = { en: 'Number', fa: 'عدد' };
/** A list has room for as many rows. */
const LIST_ROWS = 200;
const FIRST_LIST_ROW = 3;

/** A KPI in its row: where its result stands, and by which example its cells are filled. */
interface FormulaRow {
  readonly metric: Metric;
  readonly example: Example;
  readonly row: number;
}

/** A cell of the first tab in which one of a few words is chosen. */
interface ChoiceCell {
  readonly cell: string;
  readonly words: readonly string[];
}

/** Two tabs that compute every KPI which is a formula, with plain formulas over cells that people fill. */
export interface FormulaTabs {
  readonly sheets: readonly SheetContent[];
  readonly rows: readonly FormulaRow[];
  /** The cells that people fill, by tab. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  readonly choices: readonly ChoiceCell[];
  /** The rows that name a family. */
  readonly familyRows: readonly number[];
}

/**
 * Lays out the KPIs that are formulas, family by family, a row each: the result, and a label and a cell for each number that it
 * takes. A KPI over a list of numbers takes them from a column of the second tab.
 */
export function kpiFormulaTabs(language: Language): FormulaTabs {
  const [tab, lists] = [FORMULAS[language], LISTS[language]];
  const named = metrics.filter(({ formula }) => formula !== undefined);
  const cells: PlainCell[][] = [];
  const listColumns: PlainCell[][] = [];
  const rows: FormulaRow[] = [];
  const inputs: string[] = [];
  const choices: ChoiceCell[] = [];
  const familyRows: number[] = [];
  const formats: Record<string, string> = {};

  let family = '';
  for (const metric of named) {
    if (metric.guide.family !== family) {
      family = metric.guide.family;
      cells.push([families[metric.guide.family][language]]);
      familyRows.push(cells.length + 1);
    }
    const row = cells.length + 2;
    const example = plainExample(metric);
    const references: Record<string, Reference> = {};
    const pairs = Object.entries(metric.args).flatMap(([name, argument], index): PlainCell[] => {
      const label = argumentName(metric.fn, name)[language];
      const given = example.given[name] ?? null;
      if (isListKind(argument)) {
        const letters = columnLetters(listColumns.length + 1);
        const values = Array.isArray(given) ? given : [given];
        listColumns.push([metric.name[language], label, ...(values as PlainCell[])]);
        references[name] = { range: onTab(lists, listCells(letters)) };
        return [label, whereToFill(letters)[language]];
      }
      const cell = `${columnLetters(HEADERS.length + 2 + 2 * index)}${row}`;
      inputs.push(cell);
      references[name] = { cell };
      const format = formatOf(argument);
      if (format) formats[cell] = format;
      if (argument.kind !== 'option') return [label, given as PlainCell];
      const words = Object.values(argument.words).map((word) => word[language]);
      choices.push({ cell, words });
      const chosen = String(given ?? argument.default ?? '');
      return [label, argument.words[chosen]?.[language] ?? words[0] ?? null];
    });
    const format = resultFormat(metric.gives.unit, null);
    if (format) formats[`B${row}`] = format;
    cells.push([
      metric.name[language],
      formulaIn(metric, references, language),
      metric.guide.about[language],
      ...pairs,
    ]);
    rows.push({ metric, example, row });
  }

  const pairsWide = Math.max(...named.map(({ args }) => Object.keys(args).length));
  const header = [
    ...HEADERS.map((word) => word[language]),
    ...Array.from({ length: pairsWide }, (_, index) => [`${INPUT[language]} ${index + 1}`, '']).flat(),
  ];
  const rightToLeft = language === 'fa';
  return {
    sheets: [
      {
        name: tab,
        cells: [header, ...cells],
        rightToLeft,
        columnWidths: [230, 110, 360, ...Array(pairsWide).fill([190, 100]).flat()],
        boldRows: [1, ...familyRows],
        formats,
        frozenRows: 1,
      },
      {
        name: lists,
        cells: transposed(listColumns),
        rightToLeft,
        columnWidths: listColumns.map(() => 170),
        boldRows: [1],
        frozenRows: 2,
      },
    ],
    rows,
    inputs: {
      [tab]: inputs,
      [lists]: listColumns.map((_, index) => listCells(columnLetters(index + 1))),
    },
    choices,
    familyRows,
  };
}

/** The cells of the second tab that a list fills. */
function listCells(letters: string): string {
  return `${letters}${FIRST_LIST_ROW}:${letters}${FIRST_LIST_ROW + LIST_ROWS - 1}`;
}

function whereToFill(letters: string): Text {
  return { en: `column ${letters} of ${LISTS.en}`, fa: `ستون ${letters} برگهٔ ${LISTS.fa}` };
}

function formulaIn(metric: Metric, references: References, language: Language): string {
  const formula = plainFormula(metric, references, { language, labelsOnly: true });
  if (formula === null) throw new Error(`${metric.fn} has no plain formula.`);
  return formula;
}

/** An example of one result; what adds up is added up, since the tab has one cell for it. */
function plainExample({ fn, args, guide }: Metric): Example {
  const isOne = ({ given, gives }: Example): boolean =>
    !Array.isArray(gives) &&
    Object.entries(args).every(
      ([name, { kind }]) => kind === 'flow' || isListKind({ kind }) || !Array.isArray(given[name]),
    );
  const example = guide.examples.find(isOne);
  if (!example) throw new Error(`${fn} has no example of one result.`);
  const given = Object.entries(example.given).map(([name, sample]) => {
    const isFlow = args[name]?.kind === 'flow';
    return [name, isFlow && Array.isArray(sample) ? sum(sample as readonly number[]) : sample];
  });
  return { ...example, given: Object.fromEntries(given) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function formatOf({ unit }: Argument): string | null {
  return unit === 'fraction' ? '0.00%' : null;
}

function transposed(columns: readonly (readonly PlainCell[])[]): PlainCell[][] {
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? null));
}
