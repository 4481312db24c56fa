import type { Cell } from '../../core/cell.ts';
import { alignSlots, type StandingSlot } from '../../core/dashboard/renew.ts';
import { SCOREBOARD_WIDTH, slotIn } from '../../core/dashboard/scoreboard.ts';
import { scoreboardColumns, scoreboardKinds } from '../../core/dashboard/scoreboardColumns.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import type { Language } from '../../core/text.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The mark of the tab that says what Rasad wrote into its slots, and of which kind each is: JSON, in the order of the scoreboard. */
const WRITTEN_MARK = 'rasad.dashboard';

type Slot = StandingSlot & { readonly at: string };

/** A dashboard as it stands in its tab. */
export interface StandingDashboard {
  readonly sheet: Sheet;
  readonly language: Language;
  /** The first cell of the scoreboard, above its header. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Those whose cell is still there, wherever it stands now. */
  readonly slots: readonly Slot[];
  /** The cell of the picker; where it is gone, one beside nothing. */
  readonly picker: string;
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly Cell[])[];
  /** The day on which its sentences were written, as a serial number; null where nobody knows. */
  readonly newsDay: number | null;
  /** The mark that says what Rasad wrote into the slots, and how to let it say so again. */
  readonly mark: Mark | undefined;
  restoreMark(): void;
}

/**
 * Finds what a dashboard is made of by its scoreboard, whose formulas name the cells of the page: Sheets keeps those up when people
 * move cells, insert and delete. Null where there is no scoreboard.
 */
export function readDashboard(sheet: Sheet): StandingDashboard | null {
  const range = sheet.getDataRange();
  const values: Cell[][] = range.getValues();
  const formulas: string[][] = range.getFormulas();
  const found = findHeader(values);
  if (!found) return null;
  const { row, column, language } = found;
  const { mark, restoreMark, ...remembered } = readWritten(sheet);
  const named: Omit<Slot, 'written'>[] = [];
  // A row that people insert into the page goes through the scoreboard too.
  for (let below = row; below < values.length; below++) {
    const kind = scoreboardKinds.find((each) => each === values[below]?.[column - 1]);
    const at = slotIn(formulas[below]?.[column] ?? '');
    if (kind && at !== null) named.push({ kind, at, now: String(cellAt(values, at) ?? '') });
  }
  const onPage = { values, formulas, width: column - 1 };
  const slots = alignSlots(named, remembered, (text, taken) => cellWith(onPage, text, taken));
  const picker = formulas.flat().map((text) => /^=IF\(\((\$?[A-Z]+\$?\d+)=""\)\+/.exec(text.replace(/\s/g, ''))?.[1]);
  return {
    sheet,
    language,
    origin: { row: row - 1, column },
    slots,
    picker: picker.find((each) => each !== undefined) ?? '""',
    formulas,
    values,
    newsDay: newsDayIn(values[row - 1]?.[column - 1 + SCOREBOARD_WIDTH]),
    mark,
    restoreMark,
  };
}

/** The cell of the page that holds a text, and is none of those. */
function cellWith(
  { values, formulas, width }: Pick<StandingDashboard, 'values' | 'formulas'> & { readonly width: number },
  text: string,
  taken: readonly string[],
): string | null {
  for (const [row, cells] of values.entries()) {
    for (const [column, cell] of cells.slice(0, width).entries()) {
      const at = `${columnLetters(column + 1)}${row + 1}`;
      if (cell === text && (formulas[row]?.[column] ?? '') === '' && !taken.includes(at)) return at;
    }
  }
  return null;
}

function newsDayIn(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

/** Where the header of the scoreboard stands, from 1. */
function findHeader(
  values: readonly (readonly Cell[])[],
): { readonly row: number; readonly column: number; readonly language: Language } | null {
  for (const [row, cells] of values.entries()) {
    for (const [column, cell] of cells.entries()) {
      const language = (['en', 'fa'] as const).find(
        (each) =>
          cell === scoreboardColumns.kind.header[each] && cells[column + 1] === scoreboardColumns.name.header[each],
      );
      if (language) return { row: row + 1, column: column + 1, language };
    }
  }
  return null;
}

export function cellAt(values: readonly (readonly Cell[])[], a1: string): Cell {
  const [, letters = 'A', row = '1'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(a1) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return values[Number(row) - 1]?.[column - 1] ?? '';
}

interface Written {
  readonly mark: Mark | undefined;
  /** Lets the mark say again what it says now. */
  restoreMark(): void;
  readonly written: readonly string[];
  /** Of those; none in a dashboard of an earlier version. */
  readonly kinds: readonly Slot['kind'][];
}

export function readWritten(sheet: Sheet): Written {
  const mark = findMark(sheet);
  const json = mark?.getValue() ?? null;
  const restoreMark = (): void => {
    if (json === null) findMark(sheet)?.remove();
    else mark?.setValue(json);
  };
  return { mark, restoreMark, ...parsed(json ?? '[]') };
}

function findMark(sheet: Sheet): Mark | undefined {
  return sheet.getDeveloperMetadata().find((each) => each.getKey() === WRITTEN_MARK);
}

function parsed(json: string): Pick<Written, 'written' | 'kinds'> {
  try {
    const kept = JSON.parse(json) as string[] | Pick<Written, 'written' | 'kinds'>;
    return Array.isArray(kept) ? { written: kept, kinds: [] } : kept;
  } catch (error) {
    console.error(error);
    return { written: [], kinds: [] };
  }
}

/** Remembers with the tab what Rasad wrote into its slots: a copy of the tab knows it too. */
export function writeWritten(
  sheet: Sheet,
  slots: readonly { readonly kind: Slot['kind']; readonly written: string }[],
  mark?: Mark,
): void {
  const json = JSON.stringify({ written: slots.map(({ written }) => written), kinds: slots.map(({ kind }) => kind) });
  if (mark) mark.setValue(json);
  else sheet.addDeveloperMetadata(WRITTEN_MARK, json, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
