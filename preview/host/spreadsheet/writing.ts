import type { Context, Place } from '../context.ts';
import { drawable, type HostStyle } from '../formats.ts';
import { localFormula } from '../formula.ts';
import { type Typed, written } from '../values.ts';
import { type CellAt, eachOf, gridOf } from './place.ts';
import { withStrictRules } from './strictRules.ts';

/** Writes values into the cells of a place as setValues does. */
export function writeValues(ctx: Context, place: Place, data: unknown[][], call: string): void {
  const items: ({ readonly cell: CellAt } & Typed)[] = [];
  eachOf(place, data, call, (cell, value) => items.push({ cell, ...written(value, ctx.locale) }));
  withStrictRules(ctx, place.sheetId, items, () => {
    for (const { cell, content, format, text } of items) {
      const suggested = format === undefined ? {} : { real: format, drawn: drawable(format) };
      const read = text === undefined ? {} : { text };
      const isPlain = format === undefined && text === undefined;
      if (isPlain) ctx.engine.write('UPDATE_CELL', { ...cell, content });
      else ctx.engine.write('GAS_TYPE', { ...cell, content, ...suggested, ...read });
    }
  });
}

/** One value in every cell of a place. */
export const repeated = <T>(place: Place, value: T): T[][] => gridOf(place, () => value);

/** Gives a place its number format, the real one beside the one that the engine can draw. */
export function writeFormat({ engine }: Context, { sheetId, zone }: Place, real: string): void {
  engine.write('GAS_FORMAT', { sheetId, zone, real, drawn: drawable(real) });
}

/** Changes some properties of the cells' look; undefined takes one away. */
export function writeStyle({ engine }: Context, place: Place, style: Partial<Changes>): void {
  engine.write('SET_FORMATTING', { sheetId: place.sheetId, target: [place.zone], style: style as HostStyle });
}
type Changes = { [K in keyof HostStyle]: HostStyle[K] | undefined };

/** The formula of a cell in the document's locale, '' where there is none. */
export function formulaAt({ engine, locale }: Context, cell: CellAt): string {
  const get = engine.read();
  const found = get.getCell(cell);
  return found?.isFormula ? localFormula(found.compiledFormula.toFormulaString(get), locale) : '';
}
