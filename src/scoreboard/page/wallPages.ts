import type { ScoreboardRow } from '../../core/dashboard/readScoreboard.ts';
import { type ScoreboardKind, scoreboardKinds } from '../../core/dashboard/scoreboardColumns.ts';

/** Rows of one kind. */
export interface Group {
  readonly kind: ScoreboardKind;
  readonly rows: readonly ScoreboardRow[];
}

/** What is seen at once. */
interface WallPage extends Group {
  /** In how many columns its tiles stand. */
  readonly columns: number;
}

/** Pixels of CSS. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** The least room for a tile that is read from across a room. */
const TILE: Size = { width: 340, height: 296 };
/** What head, name of the group and buttons take. */
const FRAME_HEIGHT = 190;
/** A sentence in two lines. */
const SENTENCE_HEIGHT = 110;
/** The width of a good tile by its height. */
const TILE_SHAPE = 1.5;

/** The rows by kind, in the order of the kinds. */
export function groupsOf(rows: readonly ScoreboardRow[]): Group[] {
  return scoreboardKinds
    .map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }))
    .filter((group) => group.rows.length > 0);
}

/** The groups cut into what a screen holds; the pages of a group are filled evenly. */
export function wallPages(rows: readonly ScoreboardRow[], screen: Size): WallPage[] {
  const room = { width: screen.width, height: screen.height - FRAME_HEIGHT };
  const fit = (space: number, size: number) => Math.max(1, Math.floor(space / size));
  const most = { columns: fit(room.width, TILE.width), rows: fit(room.height, TILE.height) };
  return groupsOf(rows).flatMap(({ kind, rows: all }) => {
    const pages = Math.ceil(
      all.length / (kind === 'news' ? fit(room.height, SENTENCE_HEIGHT) : most.columns * most.rows),
    );
    const each = Math.ceil(all.length / pages);
    const columns = columnsFor(each, most, room);
    return Array.from({ length: pages }, (_, page) => ({
      kind,
      columns,
      rows: all.slice(page * each, (page + 1) * each),
    }));
  });
}

/** What an empty place costs, beside a tile that is as many times too wide or too high. */
const EMPTY_COST = 1.2;

/** As many columns as leave few places empty and bring the tiles near to a good shape, among those with which all find room. */
function columnsFor(tiles: number, most: { readonly columns: number; readonly rows: number }, room: Size): number {
  const choices = Array.from({ length: Math.min(most.columns, tiles) }, (_, index) => index + 1);
  const possible = choices.filter((columns) => Math.ceil(tiles / columns) <= most.rows);
  const misfit = (columns: number): number => {
    const lines = Math.ceil(tiles / columns);
    const shape = room.width / columns / (room.height / lines);
    return Math.abs(Math.log(shape / TILE_SHAPE)) + (EMPTY_COST * (columns * lines - tiles)) / tiles;
  };
  return possible.sort((one, other) => misfit(one) - misfit(other))[0] ?? 1;
}
