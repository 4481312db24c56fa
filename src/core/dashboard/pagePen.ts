import { tabColors } from '../tables/colors.ts';
import { columnLetters } from '../tables/letters.ts';
import type { DashboardCell, DashboardScope, Look } from './sources.ts';
import { dashboardWords } from './words.ts';

/** The ground of a large tile. */
export const LARGE_TILE = '#f3f6fc';

export const colors = {
  accent: tabColors.header,
  text: '#1f1f1f',
  quiet: tabColors.sampleText,
  large: LARGE_TILE,
  small: '#f8f9fa',
  picker: '#e8f0fe',
} as const;

/** The size of small letters. */
export const SMALL = 8;

export const heading: Look = { size: 12, bold: true, color: colors.accent };
export const caption: Look = { size: SMALL, color: colors.quiet };

/** A cell of the page into which Rasad puts a name, a key or a sentence, and which people may change. */
export interface Slot {
  readonly kind: 'kpi' | 'objective' | 'news';
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** Writes a page from its first row down. */
export interface PagePen {
  /** The row that is written next, from 1. */
  row: number;
  readonly cells: DashboardCell[];
  /** In the order of the page. */
  readonly slots: Slot[];
  say(word: keyof typeof dashboardWords): string;
  text(row: number, column: number, content: string, look?: Look): void;
  formula(row: number, column: number, content: string, look?: Look): void;
  /** Makes a slot in the next row, and returns its cell. */
  slot(kind: Slot['kind'], column: number, content: string, look: Look): string;
}

export function pagePen({ language }: DashboardScope): PagePen {
  const pen: PagePen = {
    row: 1,
    cells: [],
    slots: [],
    say: (word) => dashboardWords[word][language],
    text: (row, column, content, look = {}) => void pen.cells.push({ row, column, content: { text: content }, look }),
    formula: (row, column, content, look = {}) =>
      void pen.cells.push({ row, column, content: { formula: content }, look }),
    slot(kind, column, content, look) {
      const slot = { kind, row: pen.row, column, content };
      pen.slots.push(slot);
      pen.text(pen.row, column, content, look);
      return cellOf(slot);
    },
  };
  return pen;
}

/** The cell of a slot as formulas name it. */
export function cellOf({ row, column }: Slot): string {
  return `${columnLetters(column)}${row}`;
}

/** A formula that is blank instead of an error. */
export function looked(expression: string): string {
  return `=IFERROR(${expression};"")`;
}

/** LibreOffice takes a blank cell for the blank name of a KPI that is still to come. */
export function ifNamed(name: string, expression: string): string {
  return `IF(${name}="";"";${expression})`;
}
