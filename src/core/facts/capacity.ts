/** As many as a file of Google Sheets may hold, over all of its tabs. */
const MOST_CELLS = 10_000_000;
/** From this share on people are told, while there is time to do something about it. */
const WARNED_SHARE = 0.6;

/**
 * How full a file is, as a fraction, once people should know; null before that.
 * @param cells of all tabs, blank ones too
 * @param more that are about to come
 * @example
 * fullness(6_200_000) //=> 0.62
 * fullness(5_000_000, 20 * 20_000) //=> null
 */
export function fullness(cells: number, more = 0): number | null {
  const share = (cells + more) / MOST_CELLS;
  return share >= WARNED_SHARE ? share : null;
}
