import type { SourceEvent } from '../../connectors/connector.ts';
import { serialOf } from '../../core/calendar/day.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import { repeatWords } from '../../core/events/repeat.ts';
import { hash } from '../../core/facts/hash.ts';
import { type EventsKey, eventsTable } from '../../core/tables/events.ts';
import type { Text } from '../../core/text.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { nameNewDays } from '../document/eventDays.ts';
import { eventRow, eventText, keyIn, rowText } from '../document/eventRows.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { asText } from '../tables/asText.ts';
import { ensureLog } from '../tables/ensure.ts';
import { type FoundTable, findTable, readTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { takeOut } from '../tables/remove.ts';
import { writeColumns } from '../tables/writeColumn.ts';

type Found = FoundTable<EventsKey>;

/** What it takes to undo what came into the Events tab. */
export interface EventStep {
  readonly sheet: number;
  readonly made: boolean;
  /** The keys of new rows. */
  readonly added: readonly string[];
  /** What stood in rows that were written over, by the keys that they have since. */
  readonly changed: Readonly<Record<string, Cells>>;
}

/** The cells of a row that a source fills; days are serial numbers. */
type Cells = Readonly<Record<(typeof FILLED)[number], string | number>>;

const FILLED = ['name', 'firstDay', 'lastDay', 'key'] as const satisfies readonly EventsKey[];

interface Given {
  readonly source: string;
  readonly account: string;
  readonly label: Text;
  readonly events: readonly SourceEvent[];
  /** The ids of those that were taken before. */
  readonly taken: readonly string[];
}

/**
 * Takes the days that a source marks into the Events tab: new ones as rows, and a row that nobody has touched follows the source. A row
 * that people changed stays theirs, one that they deleted stays away, and one that is gone in the source stays here.
 * @returns null where nothing was to be written, or the tab holds something else by now
 */
export function takeEvents(given: Given, document: OpenDocument, onFailure: OnFailure): EventStep | null {
  const tab = findTable(eventsTable, document.tabs);
  const isWhole = tab !== null && 'table' in tab;
  if (tab && !isWhole && !tab.isBlank) return null;
  const events = given.events.map((event) => ({ ...event, key: keyOf(given, event) }));
  const rows = new Map(isWhole ? tableRows(tab).map((row) => [idIn(keyIn(tab, row)), row]) : []);
  const fresh = events.filter(({ id, key }) => !rows.has(idIn(key)) && !given.taken.includes(id));
  const changed = events.flatMap((event) => {
    const row = rows.get(idIn(event.key));
    const isOurs = isWhole && row && keyIn(tab, row) === `${idIn(event.key)} ${hash(rowText(tab, row, document))}`;
    return isOurs && keyIn(tab, row) !== event.key ? [{ event, row }] : [];
  });
  if (fresh.length + changed.length === 0) return null;
  const { found, made } = ensureLog(eventsTable, document, onFailure);
  const before = changed.map(({ row }) => ({ row, cells: cellsIn(found, row, document) }));
  if (changed.length > 0) onFailure(() => writeCells(found, before));
  writeCells(
    found,
    changed.map(({ event: { name, firstDay, lastDay, key }, row }) => ({
      row,
      cells: { name, firstDay: serialOf(firstDay), lastDay: serialOf(lastDay), key },
    })),
  );
  const shown = { repeats: repeatWords.once[found.language], source: given.label[found.language] };
  if (fresh.length > 0) {
    const rows = fresh.map((event) => eventRow(event, shown));
    nameNewDays(found, appendRows(found, rows, onFailure), document);
  }
  return {
    sheet: found.sheet.getSheetId(),
    made,
    added: fresh.map(({ key }) => key),
    changed: Object.fromEntries(
      changed.map(({ event }, index) => [event.key, (before[index] as (typeof before)[number]).cells]),
    ),
  };
}

/** Takes new rows out and puts changed ones back, wherever they stand; what people have written into since stays. */
export function undoEvents({ sheet: id, made, added, changed }: EventStep, document: OpenDocument): void {
  const sheet = sheetById(id);
  const found = sheet && readTable(eventsTable, sheet);
  if (!found || !('table' in found)) return;
  const own = tableRows(found).filter((row) => isUntouched(found, row, document));
  writeCells(
    found,
    own.flatMap((row) => {
      const cells = changed[keyIn(found, row)];
      return cells ? [{ row, cells }] : [];
    }),
  );
  takeOut(
    found,
    own.filter((row) => added.includes(keyIn(found, row))),
    { madeTab: made },
  );
}

/** Who marks the day, its id there, and what its row said when it was written: by the last, a row that people changed is known. */
function keyOf({ source, account }: Given, event: SourceEvent): string {
  return `${source} ${account} ${event.id} ${hash(eventText(event))}`;
}

/** Whether an account of a source marks the day of a key; ids hold no spaces. */
export function isMarkedBy(
  key: string,
  { source, account }: { readonly source: string; readonly account: string },
): boolean {
  return idIn(idIn(key)) === `${source} ${account}`;
}

/** A key without what its row said. */
function idIn(key: string): string {
  return key.replace(/ \S*$/, '');
}

/** Whether a row says what was written there. */
export function isUntouched(found: Found, row: TableRow, document: OpenDocument): boolean {
  return keyIn(found, row).endsWith(` ${hash(rowText(found, row, document))}`);
}

function cellsIn(found: Found, row: TableRow, { dayOf }: OpenDocument): Cells {
  const day = (cell: Cell): number | string => (isDateCell(cell) ? serialOf(dayOf(cell)) : String(cell ?? ''));
  return {
    name: String(cellIn(found, row, 'name') ?? ''),
    firstDay: day(cellIn(found, row, 'firstDay')),
    lastDay: day(cellIn(found, row, 'lastDay')),
    key: keyIn(found, row),
  };
}

function writeCells(found: Found, rows: readonly { readonly row: TableRow; readonly cells: Cells }[]): void {
  const column = (key: (typeof FILLED)[number]) =>
    new Map(rows.map(({ row, cells }) => [row.number, asText(cells[key])]));
  writeColumns(found, new Map(FILLED.map((key) => [key, column(key)])));
}
