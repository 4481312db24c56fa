import { type Cell, isDateCell } from '../../core/cell.ts';
import { GENERAL_FORMAT } from '../../core/tables/table.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What was in a cell before Rasad wrote into it, as plain data. */
export type CellBefore =
  | { readonly formula: string }
  | { readonly value: string | number | boolean }
  | { readonly moment: number };

export function contentOf(range: Range): CellBefore {
  return contentFrom(range.getFormula(), range.getValue());
}

/** The content of a cell by what was read of it. */
export function contentFrom(formula: string, value: Cell): CellBefore {
  if (formula) return { formula };
  return isDateCell(value) ? { moment: value.getTime() } : { value: value ?? '' };
}

export function restoreContent(range: Range, before: CellBefore): void {
  if ('formula' in before) range.setFormula(before.formula);
  else if ('moment' in before) range.setValue(new Date(before.moment));
  else if (before.value === '') range.clearContent();
  else if (typeof before.value === 'string') writeTexts(range, [[before.value]]);
  else range.setValue(before.value);
}

/** Whether a cell holds what it held before. */
export function holdsContent(range: Range, before: CellBefore): boolean {
  return JSON.stringify(contentOf(range)) === JSON.stringify(before);
}

/**
 * Texts go in as texts, whatever they look like: `007`, `50%`, `=a  b`. An apostrophe says so without touching the format; a cell
 * that holds nothing but text would keep the apostrophe itself, and so might one whose format only shows texts in its own way.
 */
export function writeTexts(range: Range, texts: readonly (readonly string[])[]): void {
  const formats: string[][] = range.getNumberFormats();
  const ownFormats = formats.some((row) => row.some(isOwnTextFormat));
  if (ownFormats) {
    range.setNumberFormats(
      formats.map((row) => row.map((format) => (isOwnTextFormat(format) ? GENERAL_FORMAT : format))),
    );
  }
  range.setValues(texts.map((row, r) => row.map((text, c) => (formats[r]?.[c] === TEXT_FORMAT ? text : `'${text}`))));
  if (ownFormats) range.setNumberFormats(formats);
}

/** Of a cell in which all that is typed stays a text. */
export const TEXT_FORMAT = '@';

/** Such as the one that indents key results. */
export function isOwnTextFormat(format: string): boolean {
  return format !== TEXT_FORMAT && format.includes('@');
}
