import { type CommonEventId, commonEvents, nextCommonEvent } from '../../core/events/commonEvents.ts';
import { repeatWords } from '../../core/events/repeat.ts';
import { foldText } from '../../core/fold.ts';
import { isolate } from '../../core/isolate.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { type EventsKey, eventsTable } from '../../core/tables/events.ts';
import { nameNewDays } from '../document/eventDays.ts';
import { eventRow, eventText, keyIn, rowText } from '../document/eventRows.ts';
import { settleLanguage } from '../document/language.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { ensureTable } from '../tables/ensure.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { takeOut } from '../tables/remove.ts';
import { action } from './action.ts';

interface Step {
  readonly sheet: number;
  readonly made: boolean;
  /** What each added row said, by its key. */
  readonly rows: Readonly<Record<string, string>>;
}

/** Shows the Events tab, with such common days in it as are not there yet; it is made on first use. */
export const markEvents = action({
  id: 'markEvents',
  undoLabel: (target) => ({ en: `days in the tab ${isolate(target)}`, fa: `روزها در برگهٔ ${isolate(target)}` }),
  run(
    { chosen }: { readonly chosen: readonly CommonEventId[] },
    document,
    { onFailure, record },
  ): { readonly tab: string; readonly added: number } {
    const { found, made } = ensureTable(eventsTable, document, onFailure);
    const missing = missingOf(found, chosen);
    const events = missing.map((id) => {
      const { name, repeats, ...days } = nextCommonEvent(id, document.today());
      return {
        written: { key: id, name: name[found.language], ...days },
        repeats: repeatWords[repeats][found.language],
      };
    });
    if (events.length > 0) {
      const rows = events.map(({ written, repeats }) => eventRow(written, { repeats }));
      nameNewDays(found, appendRows(found, rows, onFailure), document);
    }
    if (made) settleLanguage(document.properties, found.language);
    const tab = found.sheet.getName();
    if (made || events.length > 0) {
      const rows = Object.fromEntries(events.map(({ written }) => [written.key, eventText(written)]));
      const added = events.length;
      record(
        { sheet: found.sheet.getSheetId(), made, rows },
        added > 0 ? `${tab} (+${writeNumber(added, document.language())})` : tab,
      );
    }
    found.sheet.activate();
    return { tab, added: events.length };
  },
  /** Takes the days out again, and the tab where it was made for them; those that people have changed since are asked about. */
  undo({ sheet: id, made, rows }: Step, document, { force }) {
    const sheet = sheetById(id);
    const found = sheet && readTable(eventsTable, sheet);
    if (!found || !('table' in found)) return 0;
    const own = tableRows(found).filter((row) => rows[keyIn(found, row)] !== undefined);
    const edited = own.filter((row) => rows[keyIn(found, row)] !== rowText(found, row, document)).length;
    if (edited > 0 && !force) return edited;
    takeOut(found, own, { madeTab: made });
    return 0;
  },
});

/** Those of common events that no row is about, by its key or by its name in either language. */
function missingOf(found: FoundTable<EventsKey>, chosen: readonly CommonEventId[]): CommonEventId[] {
  const rows = tableRows(found);
  const known = new Set(rows.flatMap((row) => [keyIn(found, row), foldText(String(cellIn(found, row, 'name') ?? ''))]));
  const wanted = (Object.keys(commonEvents) as CommonEventId[]).filter((id) => chosen.includes(id));
  return wanted.filter((id) => {
    const { en, fa } = commonEvents[id].name;
    return ![id, foldText(en), foldText(fa)].some((each) => known.has(each));
  });
}
