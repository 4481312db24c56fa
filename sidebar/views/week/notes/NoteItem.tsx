import type { NoteKind } from '../../../../src/core/tables/weekNotes/kinds.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { Say } from '../../../parts/Say.tsx';
import { useSession } from '../../../session/useSession.ts';
import type { Draft } from '../../../session/useWeekNotes.ts';
import { keyResultChoices, type NoteRow } from './weekNoteRows.ts';
import { weekNoteWords } from './weekNoteWords.ts';

type NoteItemProps =
  | { readonly of: NoteRow; readonly listedAs: NoteKind; readonly withWho: boolean }
  | { readonly draft: Draft };

/** A line of the week: ticked off when it is done, taken back while it is not saved. */
export function NoteItem(props: NoteItemProps) {
  const { notes } = useSession().week;
  if ('draft' in props) {
    const { draft } = props;
    return (
      <li class="note-item">
        <span class="line">
          <Icon name="edit" />
          <bdi>{draft.text}</bdi>
          <Button
            icon="delete"
            iconOnly
            look="quiet"
            label={weekNoteWords.drop(draft.text)}
            onPress={() => notes.drop(draft)}
          />
        </span>
        <span class="small facts">
          <Say text={weekNoteWords.unsaved} />
          <KeyResult text={draft.text} value={draft.key} onChoose={(key) => notes.tieDraft(draft, key)} />
        </span>
      </li>
    );
  }
  const { of: row, listedAs, withWho } = props;
  const { note, weeksPostponed } = row;
  const { isDone, key } = notes.shown(row);
  const text = <bdi class={isDone && listedAs !== 'progress' ? 'ticked' : undefined}>{note.text}</bdi>;
  return (
    <li class="note-item">
      {listedAs === 'progress' ? (
        <span class="line">
          <Icon name="done" />
          {text}
        </span>
      ) : (
        <label class="line">
          <input
            type="checkbox"
            checked={isDone}
            onChange={(event) => notes.change(row, { isDone: event.currentTarget.checked })}
          />
          {text}
        </label>
      )}
      <span class="small facts">
        {withWho && note.who !== '' && <bdi>{note.who}</bdi>}
        {weeksPostponed > 0 && (
          <span class="chip">
            <Say text={weekNoteWords.postponed(weeksPostponed)} />
          </span>
        )}
        <KeyResult text={note.text} value={key} onChoose={(chosen) => notes.change(row, { key: chosen })} />
      </span>
    </li>
  );
}

interface KeyResultProps {
  readonly text: string;
  readonly value: string;
  readonly onChoose: (key: string) => void;
}

/** The key result that a line is about. One that is gone from the OKRs tab stays named by its key. */
function KeyResult({ text, value, onChoose }: KeyResultProps) {
  const say = useWords();
  const { list } = useSession().okrs;
  const choices = list ? keyResultChoices(list) : [];
  const isKnown = value === '' || choices.some(({ key }) => key === value);
  return (
    <select
      class="key-result"
      aria-label={say(weekNoteWords.keyResultOf(text))}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{say(weekNoteWords.noKeyResult)}</option>
      {!isKnown && <option value={value}>{value}</option>}
      {choices.map(({ key, title }) => (
        <option key={key} value={key}>
          {title}
        </option>
      ))}
    </select>
  );
}
