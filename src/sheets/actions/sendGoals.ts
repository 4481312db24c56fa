import { sameNumber } from '../../core/goals/sameNumber.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import type { Text } from '../../core/text.ts';
import { kept } from '../changes/journal.ts';
import type { OnFailure, Remembered } from '../changes/transaction.ts';
import { lastNotes } from '../document/checkInReadings.ts';
import type { OpenDocument } from '../document/document.ts';
import { openSession } from '../fetch/http.ts';
import { openGoals } from '../fetch/openGoals.ts';
import { type ChosenChange, type SentChange, sendGoal } from '../fetch/sendGoal.ts';
import { stopSentence } from '../fetch/stopSentence.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { withColumns } from '../tables/withColumns.ts';
import { type ColumnsOfCells, writeColumn, writeColumns } from '../tables/writeColumn.ts';
import { action } from './action.ts';
import { linkedRows, type PlacedLink } from './linkedRows.ts';
import { scorecardAgain } from './scorecardAgain.ts';
import { keyIn, openScorecard, type Scorecard } from './scorecardRows.ts';
import { NOTHING_TO_UNDO, type Undoing, undoAll } from './undoing.ts';

interface Request {
  readonly source: string;
  readonly account: string;
  readonly changes: readonly ChosenChange[];
  /** Whether it goes on with what the call before has left. */
  readonly goesOn: boolean;
}

interface Outcome {
  /** What became of each change that was looked at, in their order. */
  readonly sent: readonly SentChange[];
  /** Why no more are taken for now, in words. What is not told of was not sent. */
  readonly stopped: Text | null;
}

interface Step {
  readonly sheet: number;
  /** The number there of each row, as it stood in the file before and after. */
  readonly noted: readonly Noted[];
  /** The same of the current values of rows that took the number there over. */
  readonly taken?: readonly Noted[];
}

type Noted = readonly [key: string, before: number | '', after: number | ''];

/** A row, and the number that stands there. */
interface Came {
  readonly row: PlacedLink;
  readonly there: number | null;
  /** Whether the row takes it over. */
  readonly isTaken: boolean;
}

/** How long one call sends: others wait for the file meanwhile, and the sidebar goes on with the next call. */
const CALL_MILLISECONDS = 20_000;

/**
 * Sends chosen numbers to the tool that keeps their goals, one after the other, and notes in the file what stands there since; a row whose
 * number is to give way takes that of the tool. What was sent before a run was broken off is found there by the next one, and is not sent
 * twice.
 */
export const sendGoals = action({
  id: 'sendGoals',
  undoLabel: (target) => ({
    en: `note of the numbers in ${isolate(target)}, which stay there`,
    fa: `یادداشت عددهای ${isolate(target)} که همان‌جا می‌مانند`,
  }),
  run({ changes, goesOn, ...of }: Request, document, { onFailure, record }): Outcome {
    const until = Date.now() + CALL_MILLISECONDS;
    const tool = openGoals(of, document);
    if ('stopped' in tool) return { sent: [], stopped: tool.stopped };
    const { connector, source, config } = tool;
    const found = withColumns(
      openScorecard(changes[0]?.key ?? '', document),
      ['valueThere'],
      document.settings(),
      onFailure,
    );
    const { lasting = (id: string) => id } = source;
    const rows = new Map(linkedRows(found, source.links, document).map((row) => [row.key, row]));
    const notes = lastNotes(document);
    const day = document.today();
    const session = openSession(connector, config);
    const sent: SentChange[] = [];
    const noted: Came[] = [];
    let stopped: Text | null = null;
    for (const change of changes) {
      if (sent.length > 0 && Date.now() >= until) break;
      const row = rows.get(change.key);
      const progress = { day, note: notes.get(change.key) ?? '' };
      const came = sendGoal(
        session,
        tool,
        change,
        row && lasting(row.id) === lasting(change.id) ? row : null,
        progress,
      );
      if ('stop' in came) {
        stopped = stopSentence(came.stop, connector, null);
        break;
      }
      sent.push(came);
      if (!row) continue;
      const { became, there } = came;
      const isTaken = became === 'taken';
      const isThere = (became === 'sent' || became === 'already') && there !== null && !sameNumber(there, row.seen);
      if (isTaken || isThere) noted.push({ row, there, isTaken });
    }
    const target = `${connector.label[document.language()]} (${of.account})`;
    const before = goesOn ? lastSending(document) : undefined;
    try {
      if (noted.length > 0) {
        record(noteDown(found, noted, before?.step as Step | undefined, onFailure), target, [], before);
      }
      SpreadsheetApp.flush();
    } catch (error) {
      // What was sent is there, whatever becomes of the file: that must not be told as nothing.
      if (!sent.some(({ became }) => became === 'sent')) throw error;
      console.error(error);
      throw new Refusal('sentUnnoted', { value: connector.label[document.language()] });
    }
    return { sent, stopped };
  },
  /** Takes back what the file says of the tool, and what it took over; the tool keeps what it was sent. */
  undo(step: Step, _, options) {
    return undoAll([notedRows(step), takenRows(step)], options);
  },
});

/** The last thing that was remembered, where it is a sending that this one goes on with. */
function lastSending({ properties }: OpenDocument): Remembered | undefined {
  const [last] = kept(properties);
  return last?.action === 'sendGoals' ? last : undefined;
}

/** Notes in one write what stands there since, and what rows take over. */
function noteDown(found: Scorecard, came: readonly Came[], before: Step | undefined, onFailure: OnFailure): Step {
  const noted = came.map(({ row, there }): Noted => [row.key, row.seen ?? '', there ?? '']);
  const taken = came.flatMap(({ row, there, isTaken }): Noted[] =>
    isTaken ? [[row.key, row.current ?? '', there ?? '']] : [],
  );
  const numbers = new Map(came.map(({ row }) => [row.key, row.row.number]));
  const cells = (of: (noted: Noted) => number | ''): ColumnsOfCells<'current' | 'valueThere'> => {
    const column = (rows: readonly Noted[]) => new Map(rows.map((each) => [numbers.get(each[0]) as number, of(each)]));
    return new Map([
      ['current', column(taken)],
      ['valueThere', column(noted)],
    ]);
  };
  onFailure(() =>
    writeColumns(
      found,
      cells(([, old]) => old),
    ),
  );
  writeColumns(
    found,
    cells(([, , there]) => there),
  );
  return {
    sheet: found.sheet.getSheetId(),
    noted: [...(before?.noted ?? []), ...noted],
    taken: [...(before?.taken ?? []), ...taken],
  };
}

/** Gives rows the number back that the file knew of the tool before; where it has learnt another since, that stays. */
function notedRows({ sheet, noted }: Step): Undoing {
  const found = scorecardAgain(sheet);
  if (!found) return NOTHING_TO_UNDO;
  const byKey = new Map(noted.map(([key, before, after]) => [key, { before, after }]));
  const cells = tableRows(found).flatMap((row): [number, number | ''][] => {
    const known = byKey.get(keyIn(found, row));
    return known && cellIn(found, row, 'valueThere') === known.after ? [[row.number, known.before]] : [];
  });
  return {
    edited: 0,
    takeBack: () => {
      if (cells.length > 0) writeColumn(found, 'valueThere', new Map(cells));
    },
  };
}

/** Gives rows their own numbers back where they took the one of the tool over; one that someone has typed since counts as edited. */
function takenRows({ sheet, taken = [] }: Step): Undoing {
  const found = scorecardAgain(sheet);
  if (!found || taken.length === 0) return NOTHING_TO_UNDO;
  const byKey = new Map(taken.map(([key, before, after]) => [key, { before, after }]));
  const rows = tableRows(found).flatMap((row) => {
    const known = byKey.get(keyIn(found, row));
    return known ? [{ row, ...known }] : [];
  });
  return {
    edited: rows.filter(({ row, after }) => (cellIn(found, row, 'current') ?? '') !== after).length,
    takeBack: () => writeColumn(found, 'current', new Map(rows.map(({ row, before }) => [row.number, before]))),
  };
}
