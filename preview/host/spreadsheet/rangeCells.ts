import { zoneToA1 } from '../a1.ts';
import type { Context, GasRange, Place } from '../context.ts';
import { displayValue, scriptValue } from '../values.ts';
import {
  type CellAt,
  columnsOf,
  eachOf,
  gridOf,
  mismatch,
  oneCell,
  onSheet,
  placeOf,
  rememberPlace,
  rowsOf,
} from './place.ts';
import { formulaAt, repeated, writeValues } from './writing.ts';

type Members = Pick<
  GasRange,
  | 'activate'
  | 'activateAsCurrentCell'
  | 'copyTo'
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getFormulasR1C1'
  | 'getGridId'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet'
  | 'getValue'
  | 'getValues'
  | 'isBlank'
  | 'offset'
  | 'setFormula'
  | 'setFormulas'
  | 'setValue'
  | 'setValues'
  | 'trimWhitespace'
>;

/** The cells of a range: where they are and what they hold. */
export class RangeCells implements Members {
  readonly ctx: Context;
  readonly place: Place;
  readonly self: GasRange;

  constructor(ctx: Context, place: Place) {
    this.ctx = ctx;
    this.place = place;
    this.self = ctx.boundary.expose<GasRange>('Range', this);
    rememberPlace(this.self, place);
  }

  getA1Notation(): string {
    return zoneToA1(this.place.zone);
  }
  getRow(): number {
    return this.place.zone.top + 1;
  }
  getColumn(): number {
    return this.place.zone.left + 1;
  }
  getLastRow(): number {
    return this.place.zone.bottom + 1;
  }
  getLastColumn(): number {
    return this.place.zone.right + 1;
  }
  getNumRows(): number {
    return rowsOf(this.place);
  }
  getNumColumns(): number {
    return columnsOf(this.place);
  }
  getSheet() {
    return this.ctx.make.sheet(this.place.sheetId);
  }
  getGridId(): number {
    return this.getSheet().getSheetId();
  }

  getCell(row: number, column: number): GasRange {
    const { sheetId, zone } = this.place;
    if (row < 1 || column < 1 || row > rowsOf(this.place) || column > columnsOf(this.place)) {
      throw new Error('Cell reference out of range');
    }
    const [top, left] = [zone.top + row - 1, zone.left + column - 1];
    return this.ctx.make.range({ sheetId, zone: { top, bottom: top, left, right: left } });
  }
  offset(
    rowOffset: number,
    columnOffset: number,
    rows = rowsOf(this.place),
    columns = columnsOf(this.place),
  ): GasRange {
    const { sheetId, zone } = this.place;
    const [top, left] = [zone.top + rowOffset, zone.left + columnOffset];
    const moved = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    return this.ctx.make.range(onSheet(this.ctx, sheetId, moved));
  }

  getValues(): unknown[][] {
    const get = this.ctx.engine.read();
    return gridOf(this.place, (cell) => scriptValue(get.getEvaluatedCell(cell), this.ctx.boundary.realm));
  }
  getValue(): unknown {
    return scriptValue(this.ctx.engine.read().getEvaluatedCell(firstCell(this.place)), this.ctx.boundary.realm);
  }
  getDisplayValues(): string[][] {
    const get = this.ctx.engine.read();
    return gridOf(this.place, (cell) => displayValue(get.getEvaluatedCell(cell)));
  }
  getDisplayValue(): string {
    return displayValue(this.ctx.engine.read().getEvaluatedCell(firstCell(this.place)));
  }
  isBlank(): boolean {
    const get = this.ctx.engine.read();
    return gridOf(this.place, (cell) => get.getEvaluatedCell(cell).type === 'empty' && !get.getCell(cell)?.isFormula)
      .flat()
      .every(Boolean);
  }
  setValues(values: unknown[][]): GasRange {
    writeValues(this.ctx, this.place, values, 'Range.setValues');
    return this.self;
  }
  setValue(value: unknown): GasRange {
    writeValues(this.ctx, this.place, repeated(this.place, value), 'Range.setValue');
    return this.self;
  }

  getFormulas(): string[][] {
    return gridOf(this.place, (cell) => formulaAt(this.ctx, cell));
  }
  getFormula(): string {
    return formulaAt(this.ctx, firstCell(this.place));
  }
  getFormulasR1C1(): (string | null)[][] {
    return gridOf(this.place, (cell) => {
      if (formulaAt(this.ctx, cell))
        throw new Error('Range.getFormulasR1C1 of a formula is not implemented in the preview');
      return null;
    });
  }
  setFormulas(formulas: string[][]): GasRange {
    eachOf(this.place, formulas, 'Range.setFormulas', () => undefined);
    writeValues(
      this.ctx,
      this.place,
      formulas.map((row) => row.map(asFormula)),
      'Range.setFormulas',
    );
    return this.self;
  }
  setFormula(formula: string): GasRange {
    if (typeof formula !== 'string') throw mismatch('Range.setFormula', formula);
    // A formula set on a block moves along its cells, as if it were filled from the first one.
    const first = firstCell(this.place);
    const text = asFormula(formula);
    writeValues(this.ctx, { ...this.place, zone: oneCell(this.place) }, [[text]], 'Range.setFormula');
    if (!text || (rowsOf(this.place) === 1 && columnsOf(this.place) === 1)) return this.self;
    const get = this.ctx.engine.read();
    const origin = get.getCell(first);
    if (!origin?.isFormula) return this.self;
    const filled = gridOf(this.place, ({ row, col }) =>
      get.getTranslatedCellFormula(first.sheetId, col - first.col, row - first.row, origin.compiledFormula),
    );
    writeValues(this.ctx, this.place, filled, 'Range.setFormula');
    return this.self;
  }

  /** Trims the ends and joins inner spaces; what then starts with `=` or `+` stays text, as Google's page says. */
  trimWhitespace(): GasRange {
    const { engine } = this.ctx;
    const get = engine.read();
    gridOf(this.place, (cell) => {
      const { value } = get.getEvaluatedCell(cell);
      if (typeof value !== 'string' || get.getCell(cell)?.isFormula) return;
      const trimmed = value.trim().replace(/ +/g, ' ');
      if (trimmed !== value)
        engine.write('UPDATE_CELL', { ...cell, content: /^[=+]/.test(trimmed) ? `'${trimmed}` : trimmed });
    });
    return this.self;
  }

  copyTo(destination: GasRange, options: unknown = {}): void {
    const { engine } = this.ctx;
    if (typeof options !== 'object')
      throw new Error('Range.copyTo with a paste type is not implemented in the preview');
    const { contentsOnly, formatOnly } = options as { contentsOnly?: boolean; formatOnly?: boolean };
    const target = placeOf(destination, 'Range.copyTo');
    const get = engine.read();
    const [height, width] = [rowsOf(this.place), columnsOf(this.place)];
    const area = {
      ...target.zone,
      bottom: Math.max(target.zone.bottom, target.zone.top + height - 1),
      right: Math.max(target.zone.right, target.zone.left + width - 1),
    };
    const { top, left } = this.place.zone;
    gridOf({ ...target, zone: area }, (to) => {
      const row = top + ((to.row - area.top) % height);
      const col = left + ((to.col - area.left) % width);
      const from = get.getCell({ sheetId: this.place.sheetId, row, col });
      const content = !from
        ? ''
        : from.isFormula
          ? get.getTranslatedCellFormula(target.sheetId, to.col - col, to.row - row, from.compiledFormula)
          : from.content;
      engine.write('UPDATE_CELL', {
        ...to,
        ...(formatOnly ? {} : { content }),
        ...(contentsOnly ? {} : { style: from?.style ?? null, format: from?.format ?? '' }),
      });
    });
  }

  activate(): GasRange {
    return this.getSheet().setActiveRange(this.self);
  }
  activateAsCurrentCell(): GasRange {
    return this.activate();
  }
}

export function firstCell({ sheetId, zone: { top, left } }: Place): CellAt {
  return { sheetId, row: top, col: left };
}

const asFormula = (formula: string) => (formula === '' || formula.startsWith('=') ? formula : `=${formula}`);
