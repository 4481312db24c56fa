import { isDateCell } from '../../core/cell.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What was in a cell before Rasad wrote into it, as plain data. */
export type CellBefore =
  | { readonly formula: string }
  | { readonly value: string | number | boolean; readonly format?: string }
  | { readonly moment: number };

export function contentOf(range: Range): CellBefore {
  const formula = range.getFormula();
  if (formula) return { formula };
  const value = range.getValue();
  return isDateCell(value) ? { moment: value.getTime() } : { value };
}

export function restoreContent(range: Range, before: CellBefore): void {
  if ('formula' in before) range.setFormula(before.formula);
  else if ('moment' in before) range.setValue(new Date(before.moment));
  else if (before.value === '') range.clearContent();
  else if (typeof before.value === 'string') writeText(range, before.value);
  else range.setValue(before.value);
}

/** Text goes in as text, whatever it looks like: `007`, `50%`, `=a  b`. The cell's own format comes back behind it. */
function writeText(range: Range, text: string): void {
  const format = range.getNumberFormat();
  range.setNumberFormat(TEXT_FORMAT).setValue(text).setNumberFormat(format);
}

const TEXT_FORMAT = '@';
