import { type CellPosition, type Getters, invalidateEvaluationCommands, type Zone } from '@odoo/o-spreadsheet';
import type { Area, Evaluator } from './spreadOnce.ts';

interface Command {
  readonly type: string;
}
interface Addition {
  readonly sheetId: string;
  readonly dimension: 'ROW' | 'COL';
  readonly position: 'before' | 'after';
  readonly base: number;
}

/**
 * Rows that come below the last one move no cell, so that only formulas and what was written since need computing. The engine
 * computes every cell of the workbook instead, which takes seconds in a tab of a hundred thousand rows.
 */
export class Growth {
  private readonly evaluator: Evaluator;
  private readonly getters: Getters;
  /** Cells that changed since the first such rows came; null while none have, or something else moved cells. */
  private changed: CellPosition[] | null = null;

  constructor(evaluator: Evaluator, getters: Getters) {
    this.evaluator = evaluator;
    this.getters = getters;
  }

  /** Whether nothing but growth asks for computing all. */
  get isAll(): boolean {
    return this.changed !== null;
  }

  /** @param isAllDue whether all cells have to be computed already, for what came before the command */
  sees(command: Command, isAllDue: boolean): void {
    const { changed } = this;
    if (command.type === 'UPDATE_CELL') {
      const { sheetId, col, row } = command as unknown as CellPosition;
      changed?.push({ sheetId, col, row });
    } else if (this.isRowsAtEnd(command)) {
      if (!isAllDue) this.changed = [];
    } else if (invalidateEvaluationCommands.has(command.type as never)) this.changed = null;
  }

  forget(): void {
    this.changed = null;
  }

  /** Computes all formulas, and what was written; in a sheet, the block of cells around that. */
  compute(alsoChanged: readonly CellPosition[]): void {
    const formulas = this.formulas();
    const spread = formulas.map((position): Area => {
      const { sheetId, col, row } = position;
      const zone = this.evaluator.getSpreadZone(position, { ignoreSpillError: true });
      return { sheetId, zone: zone ?? { left: col, right: col, top: row, bottom: row } };
    });
    this.evaluator.buildDependencyGraph();
    this.evaluator.evaluate([...blocksAround([...alsoChanged, ...(this.changed ?? [])]), ...spread]);
    this.changed = null;
  }

  private isRowsAtEnd(command: Command): boolean {
    if (command.type !== 'ADD_COLUMNS_ROWS') return false;
    const { sheetId, dimension, position, base } = command as unknown as Addition;
    return dimension === 'ROW' && position === 'after' && base === this.getters.getNumberRows(sheetId) - 1;
  }

  private formulas(): CellPosition[] {
    const { getters } = this;
    return getters.getSheetIds().flatMap((sheetId) =>
      getters
        .getCells(sheetId)
        .filter((cell) => cell.isFormula)
        .map(({ id }) => getters.getCellPosition(id)),
    );
  }
}

function blocksAround(positions: readonly CellPosition[]): Area[] {
  const blocks = new Map<string, Zone>();
  for (const { sheetId, col, row } of positions) {
    const block = blocks.get(sheetId);
    if (!block) {
      blocks.set(sheetId, { left: col, right: col, top: row, bottom: row });
      continue;
    }
    block.left = Math.min(block.left, col);
    block.right = Math.max(block.right, col);
    block.top = Math.min(block.top, row);
    block.bottom = Math.max(block.bottom, row);
  }
  return [...blocks].map(([sheetId, zone]) => ({ sheetId, zone }));
}
