import { columnLetters } from '../tables/letters.ts';
import { NUMBERS_WIDTH, type Numbers, numbersAt } from './numbers.ts';
import { type Beside, PAGE_WIDTH, type Page, PICKER, page, type Slots } from './page.ts';
import { newsDayCell, SCOREBOARD_WIDTH, type ShownSlot, scoreboardCell, scoreboardCells } from './scoreboard.ts';
import type { DashboardCell, DashboardScope, DashboardSources } from './sources.ts';

interface Origin {
  readonly row: number;
  readonly column: number;
}

/** Where the scoreboard begins in a new dashboard: right of the page, in columns that are folded away. */
export const NEW_ORIGIN: Origin = { row: 1, column: PAGE_WIDTH + 1 };

/** The columns right of the page: the scoreboard, a blank one, the numbers. */
export const BEHIND_WIDTH = SCOREBOARD_WIDTH + 1 + NUMBERS_WIDTH;

/** What stands right of the page: computed from the other tabs and from what stands in the slots of the page. */
export interface Behind {
  readonly numbers: Numbers;
  readonly cells: readonly DashboardCell[];
}

/**
 * @param origin the first cell of the scoreboard
 * @param shown.picker the cell of the picker: `$P$2`
 * @param shown.newsDay the day on which the sentences were written, as a serial number
 */
export function behind(
  origin: Origin,
  { picker, newsDay }: { readonly picker: string; readonly newsDay: number | null },
  slots: readonly ShownSlot[],
  sources: DashboardSources,
  scope: DashboardScope,
): Behind {
  const numbers = numbersBehind(origin, picker, sources, scope);
  return {
    numbers,
    cells: [...scoreboardCells(origin, slots, newsDay, numbers, sources, scope), ...numbers.cells],
  };
}

function numbersBehind(
  { row, column }: Origin,
  picker: string,
  sources: DashboardSources,
  scope: DashboardScope,
): Numbers {
  return numbersAt({ row, column: column + SCOREBOARD_WIDTH + 1 }, picker, sources, scope);
}

/** A whole new dashboard. */
export interface Layout extends Behind {
  readonly page: Page;
  /** What stands in its slots. */
  readonly written: readonly string[];
}

/** What the slots of a new dashboard hold, the weightiest first. */
export interface Contents {
  /** Of the KPIs. */
  readonly names: readonly string[];
  /** Of the objectives. */
  readonly keys: readonly string[];
  /** Sentences. */
  readonly news: readonly string[];
  /** The day on which they were written, as a serial number; null where there are none yet. */
  readonly newsDay: number | null;
}

export function layout(slots: Slots, contents: Contents, sources: DashboardSources, scope: DashboardScope): Layout {
  const picker = `$${columnLetters(PICKER.column)}$${PICKER.row}`;
  const beside: Beside = {
    newsDay: newsDayCell(NEW_ORIGIN),
    scoreboardCell: (slot, key) => scoreboardCell(NEW_ORIGIN, slot, key),
  };
  const made = page(slots, contents, numbersBehind(NEW_ORIGIN, picker, sources, scope), beside, sources, scope);
  const shown = made.slots.map(({ kind, row, column }) => ({ kind, at: `${columnLetters(column)}${row}` }));
  return {
    page: made,
    written: made.slots.map(({ content }) => content),
    ...behind(NEW_ORIGIN, { picker, newsDay: contents.newsDay }, shown, sources, scope),
  };
}

/** The last row that cells need. */
export function gridRows(cells: readonly DashboardCell[]): number {
  return Math.max(...cells.map(({ row }) => row));
}

/** How many slots a new dashboard has: a large tile for the first four KPIs, small ones for the next eight, rows for the rest. */
export function slotsFor(kpis: number, objectives: number): Slots {
  const large = Math.min(4, kpis);
  const small = kpis > 8 ? 8 : kpis > 4 ? 4 : 0;
  return {
    large,
    small,
    more: Math.max(0, kpis - 12) + SPARE,
    objectives: objectives === 0 ? OBJECTIVES_TO_COME : Math.min(objectives + 1, MOST_OBJECTIVES),
    news: NEWS,
  };
}

const SPARE = 5;
const MOST_OBJECTIVES = 8;
/** Whoever begins with KPIs sets objectives later: a renewal needs room for them. */
const OBJECTIVES_TO_COME = 3;
/** As many sentences as a glance takes in. */
export const NEWS = 4;
