import type { Day } from '../calendar/day.ts';
import { type Weekday, weekNumber } from '../calendar/week.ts';
import { DAYS_PLANNED_AHEAD } from '../tables/weekNotes/daysPlannedAhead.ts';
import type { NoteKind } from '../tables/weekNotes/kinds.ts';
import type { Said } from './acknowledgement.ts';

/** A line that someone wrote about their week. */
export interface WeekNote extends Said {
  /** When it was written, or for which week; null where the cell holds no date. */
  readonly day: Day | null;
  readonly kind: NoteKind;
  readonly text: string;
  /** The key result that it is about, `''` for none. */
  readonly key: string;
  readonly isDone: boolean;
  /** Null while it is not done, or where nobody says when it was. */
  readonly doneOn: Day | null;
}

/** How many lines of a kind are usual, and above how many one should choose. Source: Weekdone; rule R12. */
export const NOTES_OF_A_KIND = { from: 3, to: 5, most: 7 } as const;

/** A plan that waits, and for how many weeks it was postponed. */
interface Plan<Note extends WeekNote = WeekNote> {
  readonly note: Note;
  readonly weeksPostponed: number;
}

/** What a week is about, by kind, in the order in which the lines stand. */
export interface NotesOfWeek<Note extends WeekNote = WeekNote> {
  /** Not done yet, of earlier weeks too: those were postponed. */
  readonly plans: readonly Plan<Note>[];
  /** What was written of this week, and the plans that were done in it. */
  readonly progress: readonly Note[];
  /** Not solved yet, whenever they came up. */
  readonly problems: readonly Note[];
}

/**
 * What the week of a day is about. Nothing is moved when a week ends: a plan of an earlier week counts as postponed because of its
 * day. Source: rule R12.
 * @example
 * const said = { who: 'Sara', acknowledgedBy: [] };
 * const plan = { ...said, day: 0, kind: 'plan', text: 'Call', key: '', isDone: false, doneOn: null };
 * notesOfWeek([plan], 7, 'monday').plans[0].weeksPostponed //=> 1
 */
export function notesOfWeek<Note extends WeekNote>(
  notes: readonly Note[],
  today: Day,
  firstWeekday: Weekday,
): NotesOfWeek<Note> {
  const week = weekNumber(today, firstWeekday);
  const isOfThisWeek = (day: Day | null): boolean => day !== null && weekNumber(day, firstWeekday) === week;
  return {
    plans: notes
      .filter(({ kind, isDone }) => kind === 'plan' && !isDone)
      .map((note) => ({
        note,
        weeksPostponed:
          note.day === null ? 0 : Math.max(0, week - weekNumber(note.day + DAYS_PLANNED_AHEAD, firstWeekday)),
      })),
    progress: notes.filter(
      ({ kind, isDone, day, doneOn }) =>
        (kind === 'progress' && isOfThisWeek(day)) || (kind === 'plan' && isDone && isOfThisWeek(doneOn ?? day)),
    ),
    problems: notes.filter(({ kind, isDone }) => kind === 'problem' && !isDone),
  };
}
