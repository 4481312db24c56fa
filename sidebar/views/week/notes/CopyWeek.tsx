import { objectivesOf } from '../../../../src/core/cycle/okrRow.ts';
import { isSameName } from '../../../../src/core/cycle/teams.ts';
import { weekAsText } from '../../../../src/core/cycle/weekAsText.ts';
import { notesOfWeek } from '../../../../src/core/cycle/weekNotes.ts';
import { useLanguage } from '../../../language.ts';
import { CopyButton } from '../../../parts/CopyButton.tsx';
import { Say } from '../../../parts/Say.tsx';
import { useSession } from '../../../session/useSession.ts';
import type { MyWeek } from '../weekRows.ts';
import { weekNoteWords } from './weekNoteWords.ts';

/** The week of those who are shown as text, for tools that keep plans, progress and problems. */
export function CopyWeek({ week: { names, rows } }: { readonly week: MyWeek }) {
  const { week, okrs } = useSession();
  const language = useLanguage();
  if (!week.log || !okrs.list) return null;
  const log = week.notes.asSaved(week.log);
  const { today, firstWeekday } = log;
  const isShown = (person: string): boolean => names === null || names.some((name) => isSameName(name, person));
  const notes = log.notes.filter(({ who }) => isShown(who));
  const objectives = objectivesOf(okrs.list.rows)
    .flatMap(({ key, row }) => (row === null ? [] : [{ key, row, owner: String(row.cells.owner ?? '').trim() }]))
    .filter(({ owner }) => isShown(owner));
  const text = weekAsText(
    {
      today,
      firstWeekday,
      notes: notesOfWeek(notes, today, firstWeekday),
      objectives,
      keyResults: rows,
      steps: okrs.list.steps,
      withWho: names?.length !== 1,
    },
    language,
  );
  return (
    <div>
      <CopyButton text={text} label={weekNoteWords.copy} />
      <p class="small">
        <Say text={weekNoteWords.copyAbout} />
      </p>
    </div>
  );
}
