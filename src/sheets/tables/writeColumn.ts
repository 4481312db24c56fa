import type { Cell } from '../../core/cell.ts';
import { asText } from './asText.ts';
import type { FoundTable } from './find.ts';

/**
 * Writes values into some rows of a column in one call, however far apart they stand. What stands between is read at the last
 * moment and written as it was: a formula as a formula, a text as a text.
 */
export function writeColumn<Key extends string>(
  { sheet, positions }: FoundTable<Key>,
  key: Key,
  values: ReadonlyMap<number, Cell>,
): void {
  const position = positions[key];
  if (position === undefined || values.size === 0) return;
  const first = Math.min(...values.keys());
  const height = Math.max(...values.keys()) - first + 1;
  const range = sheet.getRange(first, position, height, 1);
  if (values.size === height) {
    range.setValues(Array.from({ length: height }, (_, index) => [values.get(first + index) ?? '']));
    return;
  }
  const formulas: string[][] = range.getFormulas();
  const between: Cell[][] = range.getValues();
  range.setValues(
    between.map(([cell], index) => {
      const written = values.get(first + index);
      return [written === undefined ? formulas[index]?.[0] || asText(cell) : written];
    }),
  );
}
