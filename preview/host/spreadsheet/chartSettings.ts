import type { Place } from '../context.ts';
import type * as enums from './chartEnums.ts';

type TypeName = keyof typeof enums.ChartType;
/** The types that the engine draws. */
export type DrawnType = Extract<TypeName, 'AREA' | 'BAR' | 'COLUMN' | 'COMBO' | 'LINE' | 'PIE' | 'WATERFALL'>;

export const DRAWN_TYPES: ReadonlySet<string> = new Set<DrawnType>([
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'LINE',
  'PIE',
  'WATERFALL',
]);

/** A chart as a script sets it, as plain data. */
export interface ChartSettings {
  /** Null while nobody has chosen one, and for a chart that a person made of a type that scripts do not have. */
  readonly type: DrawnType | null;
  readonly ranges: readonly Place[];
  /** By the names under which they were set, such as 'title' or 'series.0.color'; but for width and height. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Null: whether the first row holds titles is guessed. */
  readonly headers: number | null;
  readonly merge: keyof typeof enums.ChartMergeStrategy;
  readonly transpose: boolean;
  readonly hidden: keyof typeof enums.ChartHiddenDimensionStrategy;
  readonly box: ChartBox;
}

/** Where a chart lies: its cell is counted from 0, the rest is pixels. */
export interface ChartBox {
  readonly row: number;
  readonly col: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const NEW_CHART: ChartSettings = {
  type: null,
  ranges: [],
  options: {},
  headers: null,
  merge: 'MERGE_COLUMNS',
  transpose: false,
  hidden: 'IGNORE_ROWS',
  box: { row: 0, col: 0, x: 0, y: 0, width: 600, height: 371 },
};

/** An option by its path, whether it was set under that path or inside an option above it. */
export function optionOf(options: ChartSettings['options'], path: string): unknown {
  if (Object.hasOwn(options, path)) return options[path];
  const parts = path.split('.');
  for (let length = parts.length - 1; length > 0; length--) {
    const name = parts.slice(0, length).join('.');
    if (Object.hasOwn(options, name)) return parts.slice(length).reduce(inside, options[name]);
  }
  return undefined;
}

function inside(value: unknown, part: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
}
