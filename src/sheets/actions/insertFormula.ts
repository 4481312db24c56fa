import { type CallArgument, callText } from '../../core/functions/callText.ts';
import type { SheetFunction } from '../../core/functions/sheetFunction.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { findFunction } from '../../core/registry.ts';
import { resultFormat } from '../../core/tables/resultFormat.ts';
import type { OpenDocument } from '../document/document.ts';
import { action } from './action.ts';
import { type PlacedFormula, type Placing, placeFormula, takeBack } from './placedFormula.ts';
import { headWords, namedColumns, nameOf, rowsWanted, spotWithHead } from './resultSpot.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

interface Request {
  readonly fn: string;
  /** In the order of the call. */
  readonly args: readonly CallArgument[];
  readonly overwrite: boolean;
}

type Outcome =
  | { readonly done: true; readonly cell: string }
  /** The active cell already holds something: ask, then call again with overwrite. */
  | { readonly done: false; readonly cell: string; readonly holds: string };

/**
 * Puts a call of one of our functions into the active cell; what the cell holds is shown and asked about first. A result with
 * several columns gets its header words above, as long as nothing stands in their way.
 */
export const insertFormula = action({
  id: 'insertFormula',
  undoLabel: (target) => ({ en: `formula ${isolate(target)}`, fa: `فرمول ${isolate(target)}` }),
  run({ fn, args, overwrite }: Request, document, { onFailure, record }): Outcome {
    const declared = findFunction(fn);
    if (!declared) throw new Refusal('unknownFunction', { value: fn });
    const formula = callText(declared, args);
    const range = SpreadsheetApp.getActiveSheet().getActiveCell();
    const cell = range.getA1Notation();
    if (!range.isBlank()) {
      if (!overwrite) return { done: false, cell, holds: range.getFormula() || range.getDisplayValue() };
      const [row, column] = [range.getRow(), range.getColumn()];
      record(placeFormula({ sheet: range.getSheet(), row, column, formula }, onFailure), fn);
      return { done: true, cell };
    }
    const placing = { ...spotFor(declared, args, range, document), formula };
    record(placeFormula(placing, onFailure), fn);
    return { done: true, cell: placing.cell };
  },
  undo: (step: PlacedFormula, _, { force }) => takeBack(step, force),
});

/** The blank cell itself; for a result with several columns with its header and the formats that are known. */
function spotFor(
  declared: SheetFunction,
  args: readonly CallArgument[],
  cell: Range,
  document: OpenDocument,
): Omit<Placing, 'formula'> & { readonly cell: string } {
  const [sheet, row, column] = [cell.getSheet(), cell.getRow(), cell.getColumn()];
  const columns = namedColumns(declared);
  if (columns.length < 2) return { sheet, row, column, cell: cell.getA1Notation() };
  const { shape, totalRow } = declared.gives;
  const rows = shape === 'row' ? 1 : rowsWanted(args, []) + Number(totalRow ?? false);
  const size = { rows, columns: columns.length };
  const spot = spotWithHead(sheet, row, column, size);
  if (!spot) throw new Refusal('noRoom', { value: nameOf(row, column, { ...size, rows: size.rows + 1 }) });
  const money = document.settings().money.unit;
  return {
    ...{ sheet, row: spot.row, column, cell: nameOf(spot.row, column, { rows: 1, columns: 1 }) },
    head: { row: spot.headRow, words: headWords(declared, document.language()) },
    looks: { rows: size.rows, formats: columns.map(({ unit }) => resultFormat(unit, money)) },
  };
}
