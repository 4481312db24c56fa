import { quoted } from '../formula/dialects/sheets.ts';
import type { Numbers } from './numbers.ts';
import { caption, colors, heading, ifNamed, looked, type PagePen, SMALL } from './pagePen.ts';
import type { Look } from './sources.ts';
import { sparkFormula } from './tiles.ts';
import type { dashboardWords } from './words.ts';

/** The words above the columns, by the column of the page. */
const HEADS = {
  1: 'kpi',
  5: 'value',
  7: 'againstMonth',
  9: 'againstYear',
  10: 'againstTarget',
  11: 'trend',
  13: 'status',
  14: 'asOf',
} as const satisfies Readonly<Record<number, keyof typeof dashboardWords>>;

/** Writes the table of what no tile shows, a row for each of the names; it tells nothing of itself while all are blank. */
export function writeMore(pen: PagePen, names: readonly string[], numbers: Numbers): void {
  const [top, bottom] = [pen.row + 2, pen.row + 1 + names.length];
  const ifFilled = (word: keyof typeof dashboardWords): string =>
    `=IF(COUNTIF($A${top}:$A${bottom};"?*")=0;"";${quoted(pen.say(word))})`;
  pen.formula(pen.row, 1, ifFilled('more'), heading);
  for (const [column, word] of Object.entries(HEADS)) pen.formula(pen.row + 1, Number(column), ifFilled(word), caption);
  pen.row += 2;
  for (const filled of names) {
    const { row } = pen;
    const name = pen.slot('kpi', 1, filled, { size: 9, color: colors.text });
    const tell = (column: number, key: Parameters<Numbers['of']>[0], look: Look): void =>
      pen.formula(row, column, looked(ifNamed(name, numbers.of(key, name))), look);
    const shown = ifNamed(name, numbers.of('valueText', name));
    pen.formula(row, 5, `=IFERROR(${shown};${quoted(pen.say('gone'))})`, { size: 9, bold: true });
    tell(7, 'changeText', { size: SMALL });
    tell(9, 'yearText', { size: SMALL });
    tell(10, 'gapText', { size: SMALL });
    pen.formula(row, 11, sparkFormula(name, numbers), {});
    tell(13, 'health', { size: SMALL, bold: true });
    tell(14, 'asOf', caption);
    pen.row += 1;
  }
}
