import { quoted } from '../formula/dialects/sheets.ts';
import type { Numbers } from './numbers.ts';
import { colors, ifNamed, looked, type PagePen, SMALL } from './pagePen.ts';
import { leading } from './shown.ts';
import type { DashboardScope, Look } from './sources.ts';

/** The first column of each of the four tiles in a row, three columns wide. Between them stand narrow columns. */
export const TILES = [1, 5, 9, 13] as const;
const TILE_COLUMNS = 3;

type Size = 'large' | 'small';

/** Writes tiles side by side, one for each of the names; a blank name is a tile that nobody has filled yet. */
export function writeTiles(
  pen: PagePen,
  names: readonly string[],
  size: Size,
  numbers: Numbers,
  { language }: DashboardScope,
): void {
  const top = pen.row;
  names.forEach((name, index) => {
    pen.row = top;
    writeTile(TILES[index] as number, name);
  });
  pen.row = top + (size === 'large' ? 5 : 4);

  function writeTile(left: number, filled: string): void {
    const isLarge = size === 'large';
    // A tile that nobody has filled yet shows nothing of itself.
    const ground: Look = filled === '' ? {} : { background: colors[size] };
    for (let line = 0; line < (isLarge ? 5 : 4); line++) {
      for (let column = 0; column < TILE_COLUMNS; column++) pen.text(top + line, left + column, '', ground);
    }
    const name = pen.slot('kpi', left, filled, { ...ground, bold: true, size: isLarge ? 10 : 9, color: colors.text });
    const shown = ifNamed(name, numbers.of('valueShort', name));
    pen.formula(top + 1, left, `=IFERROR(${shown};${quoted(pen.say('gone'))})`, {
      ...ground,
      size: isLarge ? 20 : 13,
      color: colors.text,
    });
    pen.formula(top + 1, left + 2, sparkFormula(name, numbers), ground);
    if (isLarge) writeBases(left, name, ground);
    writeJudgement(top + (isLarge ? 3 : 2), left, name, ground);
  }

  /** What the changes are against. */
  function writeBases(left: number, name: string, ground: Look): void {
    const look: Look = { ...ground, size: SMALL, color: colors.quiet };
    pen.text(top + 2, left, pen.say('againstMonth'), look);
    pen.text(top + 2, left + 1, pen.say('againstYear'), look);
    const target = ifNamed(name, numbers.of('targetShort', name));
    const words = `${leading(language)}${quoted(`${pen.say('target')} `)}&${target}`;
    // The words of a target leave no room for six digits in Persian.
    const narrow: Look = language === 'fa' ? { ...look, size: SMALL - 1 } : look;
    pen.formula(top + 2, left + 2, looked(`IF(${target}="";"";${words})`), narrow);
  }

  /** The changes, whether it meets its target, and of which day it is. */
  function writeJudgement(line: number, left: number, name: string, ground: Look): void {
    const look: Look = { ...ground, size: SMALL };
    (['changeText', 'yearText', 'gapText'] as const).forEach((key, index) => {
      pen.formula(line, left + index, looked(ifNamed(name, numbers.of(key, name))), look);
    });
    // «بدون مقدار هدف» would be cut in a larger and bolder letter.
    const small: Look = language === 'fa' ? { ...look, size: SMALL - 1 } : { ...look, bold: true };
    pen.formula(line + 1, left, looked(ifNamed(name, numbers.of('health', name))), small);
    const [unit, asOf] = [numbers.of('unitText', name), numbers.of('asOf', name)];
    // The number alone fills the line above.
    const dated = `${unit}&IF((${unit}="")+(${asOf}="");"";" · ")&${asOf}`;
    pen.formula(line + 1, left + 1, looked(ifNamed(name, dated)), { ...look, color: colors.quiet });
  }
}

/** The small line of a KPI, which needs two values. */
export function sparkFormula(name: string, numbers: Numbers): string {
  const trend = numbers.trendOf(name);
  return looked(`IF(COUNT(${trend})<2;"";SPARKLINE(${trend};${numbers.sparkOptions}))`);
}
