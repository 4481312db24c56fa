import type { CellPosition, EvaluatedCell, Zone } from '@odoo/o-spreadsheet';

export interface Area {
  readonly sheetId: string;
  readonly zone: Zone;
}

interface Areas extends Iterable<Area> {
  addMany(areas: Iterable<Area>): void;
  delete(area: Area): void;
  difference(other: Areas): Areas;
}

/** What computes the engine's cells, in rounds: as far as it is changed here. */
export interface Evaluator {
  evaluateAllCells(): void;
  evaluate(areas: readonly Area[]): void;
  buildDependencyGraph(): void;
  getSpreadZone(position: CellPosition, options: { readonly ignoreSpillError: boolean }): Zone | undefined;
  readonly nextRangesToUpdate: Areas;
  computeAndSave(position: CellPosition): EvaluatedCell;
  clearEvaluatedRanges(areas: readonly Area[]): void;
  invalidatePositionsDependingOnSpread(sheetId: string, zone: Zone): void;
  getCellsDependingOn(areas: Iterable<Area>): Areas;
}

/**
 * When an array formula has spread, the engine computes all that depends on it once more, in a round of its own, and so once for
 * every link of a chain. Only those need it that read the cells before the formula filled them, or that this round leaves out.
 */
export function spreadOnce(evaluator: Evaluator): void {
  const AreasOf = evaluator.nextRangesToUpdate.constructor as new (areas?: Iterable<Area>) => Areas;
  const { computeAndSave, clearEvaluatedRanges, invalidatePositionsDependingOnSpread } = evaluator;
  let round = new AreasOf();
  let read = new Map<string, Set<number>>();

  const wasRead = (sheetId: string, { left, right, top, bottom }: Zone): boolean => {
    const cells = read.get(sheetId);
    if (!cells) return false;
    for (let col = left; col <= right; col++)
      for (let row = top; row <= bottom; row++)
        if ((col !== left || row !== top) && cells.has(placeOf(col, row))) return true;
    return false;
  };

  evaluator.clearEvaluatedRanges = (areas) => {
    round = new AreasOf(areas);
    read = new Map();
    clearEvaluatedRanges.call(evaluator, areas);
  };
  evaluator.computeAndSave = (position) => {
    const cells = read.get(position.sheetId) ?? new Set();
    read.set(position.sheetId, cells.add(placeOf(position.col, position.row)));
    return computeAndSave.call(evaluator, position);
  };
  evaluator.invalidatePositionsDependingOnSpread = (sheetId, zone) => {
    if (wasRead(sheetId, zone)) {
      invalidatePositionsDependingOnSpread.call(evaluator, sheetId, zone);
      return;
    }
    const spread = { sheetId, zone };
    const leftOut = evaluator.getCellsDependingOn([spread]).difference(round);
    leftOut.delete(spread);
    evaluator.nextRangesToUpdate.addMany(leftOut);
    evaluator.nextRangesToUpdate.addMany(evaluator.getCellsDependingOn(leftOut));
  };
}

const MOST_COLUMNS = 20_000; // more than any sheet has

const placeOf = (col: number, row: number): number => row * MOST_COLUMNS + col;
