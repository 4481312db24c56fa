import type { Cell } from '../../core/cell.ts';
import type { StandingSlot } from '../../core/dashboard/renew.ts';
import { slotIn } from '../../core/dashboard/scoreboard.ts';
import { scoreboardColumns, scoreboardKinds } from '../../core/dashboard/scoreboardColumns.ts';
import type { Language } from '../../core/text.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The mark of the tab that says what Rasad wrote into its slots: JSON, in the order of the scoreboard. */
const WRITTEN_MARK = 'rasad.dashboard';

/** A dashboard as it stands in its tab. */
export interface StandingDashboard {
  readonly sheet: Sheet;
  readonly language: Language;
  /** The first cell of the scoreboard, above its header. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Those whose cell is still there, wherever it stands now. */
  readonly slots: readonly (StandingSlot & { readonly at: string })[];
  /** The cell of the picker; where it is gone, one beside nothing. */
  readonly picker: string;
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly Cell[])[];
  /** The day on which its sentences were written, as a serial number; null where nobody knows. */
  readonly newsDay: number | null;
  /** What Rasad wrote into the slots, and the mark that says so. */
  readonly written: readonly string[];
  readonly mark: Mark | undefined;
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
  const { written, mark } = readWritten(sheet);
  const slots: StandingDashboard['slots'][number][] = [];
  for (let index = 0; row + index < values.length; index++) {
    const kind = scoreboardKinds.find((each) => each === values[row + index]?.[column - 1]);
    if (!kind) break;
    const at = slotIn(formulas[row + index]?.[column] ?? '');
    if (at !== null) slots.push({ kind, at, written: written[index] ?? '', now: String(cellAt(values, at) ?? '') });
  }
  const picker = formulas.flat().map((text) => /^=IF\(\((\$?[A-Z]+\$?\d+)=""\)\+/.exec(text.replace(/\s/g, ''))?.[1]);
  return {
    sheet,
    language,
    origin: { row: row - 1, column },
    slots,
    picker: picker.find((each) => each !== undefined) ?? '""',
    formulas,
    values,
    newsDay: newsDayIn(values[row - 2]?.[column]),
    written,
    mark,
  };
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

export function readWritten(sheet: Sheet): { readonly mark: Mark | undefined; readonly written: readonly string[] } {
  const mark = sheet.getDeveloperMetadata().find((each) => each.getKey() === WRITTEN_MARK);
  try {
    return { mark, written: mark ? (JSON.parse(mark.getValue() ?? '[]') as string[]) : [] };
  } catch (error) {
    console.error(error);
    return { mark, written: [] };
  }
}

/** Remembers with the tab what Rasad wrote into its slots: a copy of the tab knows it too. */
export function writeWritten(sheet: Sheet, written: readonly string[], mark?: Mark): void {
  const json = JSON.stringify(written);
  if (mark) mark.setValue(json);
  else sheet.addDeveloperMetadata(WRITTEN_MARK, json, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
