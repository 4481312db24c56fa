import type { CheckInLog, OkrList } from '../../../../src/api.ts';
import { keyOf, objectivesOf, titleOf } from '../../../../src/core/cycle/okrRow.ts';
import { isSameName } from '../../../../src/core/cycle/teams.ts';
import { notesOfWeek, type WeekNote } from '../../../../src/core/cycle/weekNotes.ts';
import type { NoteKind } from '../../../../src/core/tables/weekNotes/kinds.ts';

/** A line as the sidebar knows it: those that say the same are told apart by their number. */
export interface NoteRow {
  readonly id: string;
  readonly note: WeekNote;
  readonly weeksPostponed: number;
}

/** What the week is about, of some people or, where `names` is null, of everyone. */
export function noteRows(
  { notes, today, firstWeekday }: CheckInLog,
  names: readonly string[] | null,
): Record<NoteKind, readonly NoteRow[]> {
  const seen = new Map<string, number>();
  const rowOf = (note: WeekNote, weeksPostponed = 0): NoteRow => {
    const says = JSON.stringify([note.day, note.who, note.kind, note.text]);
    const number = seen.get(says) ?? 0;
    seen.set(says, number + 1);
    return { id: `${number} ${says}`, note, weeksPostponed };
  };
  const shown = notes.filter(({ who }) => names === null || names.some((name) => isSameName(name, who)));
  const { plans, progress, problems } = notesOfWeek(shown, today, firstWeekday);
  return {
    plan: plans.map(({ note, weeksPostponed }) => rowOf(note, weeksPostponed)),
    progress: progress.map((note) => rowOf(note)),
    problem: problems.map((note) => rowOf(note)),
  };
}

/** The key results that a line may be about. */
export function keyResultChoices({ rows }: OkrList): readonly { readonly key: string; readonly title: string }[] {
  return objectivesOf(rows)
    .flatMap(({ keyResults }) => keyResults)
    .map((row) => ({ key: keyOf(row), title: titleOf(row) }));
}
