import type { Positions } from '../../core/tables/header.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { type ConditionalFormat, FORMULA_ROW, type Table } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import { columnArea } from './head.ts';
import { neighbours } from './neighbours.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Where the columns of a conditional format stand, side by side as far as they do: `H2:I`. */
export function formattedAreas<Key extends string>(
  { columns }: ConditionalFormat<Key>,
  positions: Positions<Key>,
  formulaRow = FORMULA_ROW,
): string[] {
  const places = columns.flatMap((key) => positions[key] ?? []);
  return neighbours(Array.from({ length: Math.max(0, ...places) }, (_, index) => places.includes(index + 1)))
    .filter(({ value }) => value)
    .map(({ from, length }) => columnArea(from, length, formulaRow));
}

/** The condition as a cell's formula; null where people have deleted a column that it names. */
function conditionOf<Key extends string>(
  { when }: ConditionalFormat<Key>,
  positions: Positions<Key>,
  language: Language,
  formulaRow: number,
): string | null {
  let isWhole = true;
  const formula = when((key) => {
    const position = positions[key];
    if (position === undefined) isWhole = false;
    return `$${columnLetters(position ?? 1)}${formulaRow}`;
  }, language);
  return isWhole ? `=${formula}` : null;
}

/** The conditions of a table's rules, as cells' formulas. */
export function tableConditions<Key extends string>(
  table: Table<Key>,
  positions: Positions<Key>,
  language: Language,
  formulaRow: number,
): string[] {
  return table.conditionalFormats.flatMap((format) =>
    formattedAreas(format, positions).length > 0 ? (conditionOf(format, positions, language, formulaRow) ?? []) : [],
  );
}

/** The rules of a table, in their order; `at` gives the range of a notation. */
export function tableRules<Key extends string>(
  table: Table<Key>,
  positions: Positions<Key>,
  language: Language,
  at: (notation: string) => Range,
  formulaRow = FORMULA_ROW,
): Rule[] {
  let before: { readonly rule: Rule; readonly areas: string } | undefined;
  return table.conditionalFormats.flatMap((format) => {
    const condition = conditionOf(format, positions, language, formulaRow);
    const notations = formattedAreas(format, positions, formulaRow);
    const areas = notations.join();
    if (condition === null || areas === '') return [];
    // A copy brings its ranges along.
    const builder =
      before?.areas === areas && replacesStyle(format)
        ? before.rule.copy()
        : SpreadsheetApp.newConditionalFormatRule().setRanges(notations.map(at));
    builder.whenFormulaSatisfied(condition);
    if (format.textColor) builder.setFontColor(format.textColor);
    if (format.background) builder.setBackground(format.background);
    if (format.bold) builder.setBold(true);
    const rule = builder.build();
    before = format.bold ? undefined : { rule, areas };
    return [rule];
  });
}

/** Whether nothing of a copied rule's style would shine through. */
function replacesStyle({ textColor, background }: ConditionalFormat): boolean {
  return textColor !== undefined && background !== undefined;
}

/** The formula of a rule; `''` where it has none. */
export function conditionIn(rule: Rule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}

/** Which of the table's conditional formats a rule is; −1 for one that people have added. */
export function tableFormat(table: Table, rule: Rule): number {
  const shape = shapeOf(conditionIn(rule));
  const languages = Object.keys(table.name) as Language[];
  return table.conditionalFormats.findIndex(({ when }) =>
    languages.some((language) => shapeOf(`=${when(() => '$A1', language)}`) === shape),
  );
}

/** A formula without the cells that it names: moved and deleted columns change those. */
function shapeOf(formula: string): string {
  return formula
    .replace(/\$?[A-Z]+\$?\d+|#REF!?/g, '§')
    .replace(/\s/g, '')
    .replace(/,/g, ';');
}
