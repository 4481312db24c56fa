import { quoted } from '../formula/dialects/sheets.ts';
import type { ScorecardKey } from '../tables/scorecard/columns.ts';
import { objectiveCell } from './objectiveCell.ts';
import { caption, colors, heading, looked, type PagePen } from './pagePen.ts';
import type { ScoreboardKey } from './scoreboardColumns.ts';
import { leading, shareShown } from './shown.ts';
import type { DashboardScope, DashboardSources } from './sources.ts';

/** What the scoreboard says of an objective, by the columns of the OKRs tab. */
const SAID = {
  title: 'name',
  progress: 'progress',
  expected: null,
  status: 'status',
  owner: 'owner',
} as const satisfies Partial<Record<ScorecardKey, ScoreboardKey | null>>;

/**
 * Writes a row an objective below a heading, which tells nothing of itself while there is none.
 * @param room how many rows there are; those without a key wait for objectives to come
 * @param scoreboardCell what the scoreboard says of a slot, by its place among the slots
 */
export function writeObjectives(
  pen: PagePen,
  keys: readonly string[],
  room: number,
  okrs: DashboardSources['okrs'],
  scoreboardCell: (slot: number, key: ScoreboardKey) => string,
  { language }: DashboardScope,
): void {
  const cells = `$A${pen.row + 1}:$A${pen.row + room}`;
  const title = pen.say('objectives');
  if (keys.length > 0) pen.text(pen.row, 1, title, heading);
  else pen.formula(pen.row, 1, `=IF(COUNTIF(${cells};"?*")=0;"";${quoted(title)})`, heading);
  pen.row += 1;
  for (let index = 0; index < room; index++) writeObjective(keys[index] ?? '');

  function writeObjective(key: string): void {
    const { row, slots } = pen;
    const inScoreboard = slots.length;
    const at = pen.slot('objective', 1, key, { size: 9, bold: true, color: colors.quiet });
    // Where there is no OKRs tab yet, the scoreboard will know it: a renewal writes that anew, and the page never.
    const column = (wanted: keyof typeof SAID): string => {
      const inRow = SAID[wanted];
      if (okrs) return objectiveCell(okrs, wanted, at);
      return inRow ? scoreboardCell(inScoreboard, inRow) : '""';
    };
    const said = column('progress');
    const progress = okrs ? said : `IF(${said}="";"";VALUE(${said}))`;
    pen.formula(row, 2, looked(`IF(${at}="";"";${column('title')}&"")`), { size: 10, color: colors.text });
    const blocks = `REPT("█";ROUND(10*MIN(1;MAX(0;${progress}));0))&REPT("░";10-ROUND(10*MIN(1;MAX(0;${progress}));0))`;
    const bar = `${leading(language)}${blocks}&" "&${shareShown(progress, language)}`;
    pen.formula(row, 9, looked(`IF(ISNUMBER(${progress});${bar};"")`), { size: 9, color: colors.accent });
    const expected = column('expected');
    const expectation = `${leading(language)}${quoted(`${pen.say('expected')} `)}&${shareShown(expected, language)}`;
    pen.formula(row, 11, looked(`IF(ISNUMBER(${expected});${expectation};"")`), caption);
    pen.formula(row, 13, looked(`${column('status')}&""`), { size: 9, bold: true });
    pen.formula(row, 15, looked(`${column('owner')}&""`), caption);
    pen.row += 1;
  }
}
