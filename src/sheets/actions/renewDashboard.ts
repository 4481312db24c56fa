import { serialOf } from '../../core/calendar/day.ts';
import { isBlankCell } from '../../core/cell.ts';
import { BEHIND_WIDTH, behind } from '../../core/dashboard/layout.ts';
import { renewed, type Shown } from '../../core/dashboard/renew.ts';
import { newsDayCell, scoreboardRange } from '../../core/dashboard/scoreboard.ts';
import { dashboardWords } from '../../core/dashboard/words.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { asText } from '../tables/asText.ts';
import { type BehindBefore, takeBehindBack, writeBehind } from './dashboardBehind.ts';
import type { ReadSources } from './dashboardSources.ts';
import { nameScoreboard } from './dashboardTab.ts';
import { cellAt, readDashboard, type StandingDashboard, writeWritten } from './standingDashboard.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A slot that was given anew, by its place in the scoreboard. */
interface RenewedCell {
  readonly slot: number;
  readonly before: string;
  readonly after: string;
}

/** What a renewal has changed, as a step remembers it. */
export interface RenewedStep {
  readonly cells: readonly RenewedCell[];
  /** What Rasad had written into the slots before. */
  readonly written: readonly string[];
  readonly behind?: BehindBefore | null;
  /** The day of the sentences that stood there. */
  readonly newsDay?: number | null;
}

/** Brings a standing dashboard up to date: the numbers right of its page, and the slots in which nobody else has written. */
export function renewDashboard(
  found: StandingDashboard,
  { sources, ...shown }: ReadSources & Shown,
  document: OpenDocument,
  onFailure: OnFailure,
): RenewedStep {
  const { sheet, origin, slots, language } = found;
  const scope = { language, settings: document.settings() };
  const news = shown.news && (shown.news.length > 0 ? shown.news : [dashboardWords.noNews[language]]);
  const next = renewed(slots, { ...shown, news });
  const before = slots.map(({ written }) => written);
  const cells = slots.flatMap(({ now }, slot) =>
    next[slot] === now ? [] : [{ slot, before: now, after: next[slot] ?? '' }],
  );
  const newsDay = news ? serialOf(document.today()) : found.newsDay;
  const tables = behind(origin, { picker: found.picker, newsDay }, slots, sources, scope);
  const stood = writeBehind(found, tables.cells, onFailure);
  onFailure(() => writeSlots(found, cells, 'before'));
  writeSlots(found, cells, 'after');
  nameScoreboard(document.spreadsheet(), sheet.getRange(scoreboardRange(origin, slots.length)), onFailure);
  onFailure(found.restoreMark);
  // What people wrote stays known as theirs.
  const theirs = (slot: number): boolean => slots[slot]?.now !== slots[slot]?.written;
  writeWritten(
    sheet,
    slots.map(({ kind, written }, slot) => ({ kind, written: theirs(slot) ? written : (next[slot] ?? '') })),
    found.mark,
  );
  return { cells, written: before, behind: stood, newsDay: found.newsDay };
}

function writeSlots(
  { sheet, slots }: StandingDashboard,
  cells: readonly RenewedCell[],
  which: 'before' | 'after',
): void {
  if (cells.length === 0) return;
  const ranges = sheet.getRangeList(cells.map(({ slot }) => slots[slot]?.at ?? 'A1')).getRanges();
  cells.forEach((cell, index) => {
    ranges[index]?.setValue(asText(cell[which]));
  });
}

/** Puts back what stood in the slots and behind the page; slots that people have changed since are counted instead, unless it is forced. */
export function takeRenewedBack(
  sheet: Sheet,
  { cells, written, behind: stood, newsDay }: RenewedStep,
  force: boolean,
): number {
  const found = readDashboard(sheet);
  if (!found) return 0;
  const standing = cells.filter(({ slot }) => found.slots[slot] !== undefined);
  // An undo that failed on the way has put some of them back already.
  const isEdited = ({ slot, before, after }: RenewedCell): boolean =>
    ![before, after].includes(found.slots[slot]?.now ?? '');
  const edited = standing.filter(isEdited).length;
  if (edited > 0 && !force) return edited;
  // Sentences that come back are of their own day, even where the tables stay renewed.
  const isBack = stood ? takeBehindBack(found, stood) : false;
  if (!isBack) sheet.getRange(newsDayCell(found.origin)).setValue(newsDay ?? '');
  writeSlots(found, standing, 'before');
  writeWritten(
    sheet,
    found.slots.map(({ kind }, slot) => ({ kind, written: written[slot] ?? '' })),
    found.mark,
  );
  return 0;
}

interface MadeStep {
  readonly written: readonly string[];
  /** How many formulas stood on the page. */
  readonly formulas: number;
}

/** How many cells of the page, or beside it, people have filled since it was made. */
export function editedInDashboard(sheet: Sheet, { written, formulas: made }: MadeStep): number {
  const found = readDashboard(sheet);
  if (!found) return sheet.getLastRow() > 0 ? 1 : 0;
  const { origin, values, formulas, language, picker } = found;
  const own = new Set<unknown>([...written, ...Object.values(dashboardWords).map((word) => word[language])]);
  const isPage = (column: number): boolean => column < origin.column;
  const isBehind = (column: number): boolean => !isPage(column) && column < origin.column + BEHIND_WIDTH;
  const picked = cellAt(values, picker);
  let [typed, computed] = [0, 0];
  values.forEach((line, row) => {
    line.forEach((value, index) => {
      const isFormula = (formulas[row]?.[index] ?? '') !== '';
      if (isBehind(index + 1)) return;
      if (isFormula && isPage(index + 1)) computed += 1;
      else if (!isBlankCell(value) && !own.has(value) && value !== picked) typed += 1;
    });
  });
  return typed + Math.max(0, computed - made);
}
