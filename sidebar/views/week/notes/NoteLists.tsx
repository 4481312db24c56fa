import { NOTES_OF_A_KIND } from '../../../../src/core/cycle/weekNotes.ts';
import { type NoteKind, noteKinds } from '../../../../src/core/tables/weekNotes/kinds.ts';
import { focusIds } from '../../../focus.ts';
import { useWords } from '../../../language.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { Say } from '../../../parts/Say.tsx';
import { useSession } from '../../../session/useSession.ts';
import type { MyWeek } from '../weekRows.ts';
import { NoteItem } from './NoteItem.tsx';
import { noteRows } from './weekNoteRows.ts';
import { weekNoteWords } from './weekNoteWords.ts';

const KINDS = Object.keys(noteKinds) as NoteKind[];

/** Plans, progress and problems of the week, and a field for more of each. */
export function NoteLists({ names, onSave }: { readonly names: MyWeek['names']; readonly onSave: () => void }) {
  const say = useWords();
  const { week } = useSession();
  const { notes, log } = week;
  if (!log) return null;
  const rows = noteRows(log, names);

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.key !== 'Enter' || !target.matches('input, select')) return;
    event.preventDefault();
    const kind = KINDS.find((each) => noteField(each) === target.id);
    if (event.ctrlKey || event.metaKey) onSave();
    else if (kind && notes.typed[kind].trim() !== '') notes.add(kind);
    else focusNext(kind);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Enter from the fields inside
    <div class="week-notes" onKeyDown={onKeyDown}>
      <h2 class="with-icon">
        <Icon name="edit" />
        <span>
          <Say text={weekNoteWords.title} />
        </span>
      </h2>
      {KINDS.map((kind) => {
        const drafts = notes.drafts.filter((draft) => draft.kind === kind);
        const count = rows[kind].length + drafts.length;
        return (
          <section key={kind} aria-labelledby={`notes-${kind}`}>
            <h3 id={`notes-${kind}`}>
              <Say text={weekNoteWords.kinds[kind]} />
            </h3>
            {count > 0 && (
              <ul>
                {rows[kind].map((row) => (
                  <NoteItem key={row.id} of={row} listedAs={kind} withWho={names?.length !== 1} />
                ))}
                {drafts.map((draft) => (
                  <NoteItem key={`draft ${drafts.indexOf(draft)}`} draft={draft} />
                ))}
              </ul>
            )}
            {count > NOTES_OF_A_KIND.most && (
              <p class="small talk with-icon">
                <Icon name="talk" />
                <span>
                  <Say text={weekNoteWords.tooMany(kind, count)} />
                </span>
              </p>
            )}
            <input
              id={noteField(kind)}
              type="text"
              dir={notes.typed[kind] === '' ? undefined : 'auto'}
              autocomplete="off"
              aria-label={say(weekNoteWords.newLine(kind))}
              placeholder={say(weekNoteWords.add[kind])}
              value={notes.typed[kind]}
              onInput={(event) => notes.type(kind, event.currentTarget.value)}
            />
          </section>
        );
      })}
      <p class="small">
        <Say text={weekNoteWords.keys} />
      </p>
    </div>
  );
}

/** To the field of the next kind, and after the last one to the button that saves. */
function focusNext(kind: NoteKind | undefined): void {
  const next = kind && KINDS[KINDS.indexOf(kind) + 1];
  document.getElementById(next ? noteField(next) : focusIds.primary)?.focus();
}

/** The id of the field in which new lines of a kind are typed. */
function noteField(kind: NoteKind): string {
  return `note-of-${kind}`;
}
