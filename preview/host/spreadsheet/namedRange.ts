import type { Context, GasRange } from '../context.ts';
import { placeOf } from './place.ts';

type GasNamed = GoogleAppsScript.Spreadsheet.NamedRange;

class NamedRange implements GasNamed {
  readonly ctx: Context;
  name: string;
  readonly self: GasNamed;

  constructor(ctx: Context, name: string) {
    this.ctx = ctx;
    this.name = name;
    this.self = ctx.boundary.expose('NamedRange', this);
  }

  getName(): string {
    return this.name;
  }
  getRange(): GasRange {
    const range = namedRange(this.ctx, this.name);
    if (!range) throw new Error(`The named range "${this.name}" was deleted.`);
    return range;
  }
  setName(name: string): GasNamed {
    rename(this.ctx, this.name, name, this.getRange());
    this.name = name;
    return this.self;
  }
  setRange(range: GasRange): GasNamed {
    rename(this.ctx, this.name, this.name, range);
    return this.self;
  }
  remove(): void {
    removeName(this.ctx, this.name);
  }
}

/** The cells of a name; null when there is no such name. */
export function namedRange(ctx: Context, name: string): GasRange | null {
  const found = ctx.engine.readName(name).getNamedRange(name);
  return found ? ctx.make.range({ sheetId: found.range.sheetId, zone: found.range.zone }) : null;
}

/** All names of the workbook. */
export function allNames(ctx: Context): GasNamed[] {
  return ctx.engine
    .read()
    .getNamedRanges()
    .map(({ name }) => new NamedRange(ctx, name).self);
}

/** Gives cells a name; a name that exists moves. */
export function setName(ctx: Context, name: string, range: GasRange): void {
  if (ctx.engine.readName(name).getNamedRange(name)) rename(ctx, name, name, range);
  else ctx.engine.write('CREATE_NAMED_RANGE', { name, ranges: [rangeData(range)] });
}

export function removeName(ctx: Context, name: string): void {
  if (!ctx.engine.readName(name).getNamedRange(name)) throw new Error(`The named range "${name}" does not exist.`);
  ctx.engine.write('DELETE_NAMED_RANGE', { name });
}

function rename({ engine }: Context, oldRangeName: string, newRangeName: string, range: GasRange): void {
  engine.write('UPDATE_NAMED_RANGE', { oldRangeName, newRangeName, ranges: [rangeData(range)] });
}

function rangeData(range: GasRange) {
  const { sheetId, zone } = placeOf(range, 'Spreadsheet.setNamedRange');
  return { _sheetId: sheetId, _zone: zone };
}
