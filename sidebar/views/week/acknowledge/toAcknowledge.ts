import type { Api, CheckInLog, OkrList, OkrRow } from '../../../../src/api.ts';
import type { Day } from '../../../../src/core/calendar/day.ts';
import { waitsFor } from '../../../../src/core/cycle/acknowledgement.ts';
import { keyOf, objectivesOf } from '../../../../src/core/cycle/okrRow.ts';
import { foldText } from '../../../../src/core/fold.ts';

type Request = Parameters<Api['acknowledge']>[0];

/** Something that someone else said of a key result of this user, and that waits to be seen. */
export interface Unseen {
  readonly id: string;
  readonly row: OkrRow;
  readonly who: string;
  readonly day: Day | null;
  /** The problem, or the note of the check-in. */
  readonly text: string;
  /** The value that was checked in. */
  readonly value: number | null;
  /** What the server calls it. */
  readonly names: Pick<Request, 'notes' | 'checkIns'>;
}

/**
 * Problems that others raised and the last check-ins that others made, of key results that the user owns or whose objective they
 * own. A check-in that is stale by now says nothing any more.
 */
export function toAcknowledge({ rows }: OkrList, log: CheckInLog, me: string): readonly Unseen[] {
  const own = ownKeyResults(rows, me);
  const problems = log.notes
    .filter((note) => note.kind === 'problem' && !note.isDone && waitsFor(me, note))
    .flatMap(({ day, who, kind, text, key }, index): Unseen[] => {
      const row = own.get(key);
      const names = { notes: [{ day, who, kind, text }], checkIns: [] };
      return row ? [{ id: `problem-${index}`, row, who, day, text, value: null, names }] : [];
    });
  const checkIns = log.known
    .filter((known) => waitsFor(me, known))
    .flatMap(({ key, lastDay: day, who, note, values }): Unseen[] => {
      const row = own.get(key);
      if (!row || day === null || log.today - day > log.staleAfterDays) return [];
      const names = { notes: [], checkIns: [{ key, day }] };
      return [{ id: `check-in-${key}`, row, who, day, text: note, value: values[values.length - 1] ?? null, names }];
    });
  return [...problems, ...checkIns];
}

function ownKeyResults(rows: readonly OkrRow[], me: string): ReadonlyMap<string, OkrRow> {
  const isMine = (row: OkrRow | null): boolean =>
    me !== '' && foldText(String(row?.cells.owner ?? '')) === foldText(me);
  return new Map(
    objectivesOf(rows).flatMap(({ row: objective, keyResults }) =>
      keyResults.filter((row) => isMine(row) || isMine(objective)).map((row) => [keyOf(row), row]),
    ),
  );
}
