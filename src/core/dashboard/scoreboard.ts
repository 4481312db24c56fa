import { columnLetters } from '../tables/letters.ts';
import type { NumberKey, Numbers } from './numbers.ts';
import { objectiveCell } from './objectiveCell.ts';
import { type ScoreboardKey, scoreboardColumns } from './scoreboardColumns.ts';
import { shareShown } from './shown.ts';
import type { DashboardCell, DashboardScope, DashboardSources } from './sources.ts';
import { dashboardWords as words } from './words.ts';

export const SCOREBOARD_WIDTH = Object.keys(scoreboardColumns).length;

/** What a row of the scoreboard shows: the cell of the page that holds a name, a key or a sentence. */
export interface ShownSlot {
  readonly kind: 'kpi' | 'objective' | 'news';
  readonly at: string;
}

/** The cell of the scoreboard that says something of a slot, by its place among the slots. */
export function scoreboardCell(
  { row, column }: { readonly row: number; readonly column: number },
  slot: number,
  key: ScoreboardKey,
): string {
  const keys = Object.keys(scoreboardColumns) as ScoreboardKey[];
  return `$${columnLetters(column + keys.indexOf(key))}$${row + 2 + slot}`;
}

/** The cell that holds the day on which the sentences were written: beside the header, with which it moves. */
export function newsDayCell({ row, column }: { readonly row: number; readonly column: number }): string {
  return `$${columnLetters(column + SCOREBOARD_WIDTH)}$${row + 1}`;
}

/** The scoreboard: what it is, in its first row; the header in the second, and beside it of which day its sentences are; then a row a slot, which follows the page. */
export function scoreboardCells(
  { row, column }: { readonly row: number; readonly column: number },
  slots: readonly ShownSlot[],
  newsDay: number | null,
  numbers: Numbers,
  { okrs }: DashboardSources,
  { language }: DashboardScope,
): DashboardCell[] {
  const keys = Object.keys(scoreboardColumns) as ScoreboardKey[];
  const header = keys.map(
    (key, index): DashboardCell => ({
      row: row + 1,
      column: column + index,
      content: { text: scoreboardColumns[key].header[language] },
    }),
  );
  const rows = slots.flatMap(({ kind, at }, index) => {
    const shown = rowOf(kind, at);
    return keys.flatMap((key, offset): DashboardCell[] => {
      const formula = shown[key];
      const place = { row: row + 2 + index, column: column + offset };
      if (key === 'kind') return [{ ...place, content: { text: kind } }];
      return formula === undefined ? [] : [{ ...place, content: { formula } }];
    });
  });
  return [
    { row, column, content: { text: words.scoreboard[language] } },
    ...(newsDay === null ? [] : [{ row: row + 1, column: column + SCOREBOARD_WIDTH, content: { number: newsDay } }]),
    ...header,
    ...rows,
  ];

  function rowOf(kind: ShownSlot['kind'], at: string): Partial<Record<ScoreboardKey, string>> {
    const looked = (expression: string): string => `=IFERROR(${expression};"")`;
    const lookedUp = (key: NumberKey): string => looked(`IF(${at}="";"";${numbers.of(key, at)})`);
    if (kind === 'news') return { name: `=${at}&""` };
    if (kind === 'kpi') {
      return {
        name: `=${at}&""`,
        value: lookedUp('valueText'),
        change: lookedUp('changeText'),
        target: lookedUp('targetText'),
        status: lookedUp('health'),
        owner: lookedUp('owner'),
        asOf: lookedUp('asOf'),
        trend: looked(`IF(${at}="";"";TEXTJOIN(";";FALSE;${numbers.trendOf(at)}))`),
      };
    }
    const progress = objectiveCell(okrs, 'progress', at);
    return {
      name: looked(`IF(${at}="";"";${objectiveCell(okrs, 'title', at)}&"")`),
      value: looked(shareShown(progress, language)),
      progress: looked(`IF(ISNUMBER(${progress});ROUND(${progress};4)&"";"")`),
      status: looked(`${objectiveCell(okrs, 'status', at)}&""`),
      owner: looked(`${objectiveCell(okrs, 'owner', at)}&""`),
    };
  }
}

/** The column of the scoreboard in which the cell of a slot is named, and how it is named there. */
export function slotIn(formula: string): string | null {
  return /^=(?:IFERROR\(IF\()?\$?([A-Z]{1,3})\$?(\d+)[&=]/.exec(formula.replace(/\s/g, ''))?.slice(1).join('') ?? null;
}

/** The cells of the scoreboard, its header included, as a range of its sheet. */
export function scoreboardRange({ row, column }: { row: number; column: number }, slots: number): string {
  return `${columnLetters(column)}${row + 1}:${columnLetters(column + SCOREBOARD_WIDTH - 1)}${row + 1 + slots}`;
}
