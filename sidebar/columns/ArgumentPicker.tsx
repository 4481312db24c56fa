import { useState } from 'preact/hooks';
import { useWords } from '../language.ts';
import { Say } from '../parts/Say.tsx';
import { useSession } from '../session/useSession.ts';
import { words } from '../words.ts';
import type { ArgumentChoice, Choice, SheetColumns } from './columnChoices.ts';
import { columnWords } from './columnWords.ts';

interface ArgumentPickerProps {
  readonly fn: string;
  readonly of: ArgumentChoice;
  readonly columns: SheetColumns;
}

const TYPED = 'typed';
const SELECTED = 'selected';

/** An argument by its name, and the column, value or selection that it reads. */
export function ArgumentPicker({ fn, of, columns }: ArgumentPickerProps) {
  const { choose, takeSelection } = useSession();
  const [typing, setTyping] = useState(false);
  const say = useWords();
  const { argument, name, choice, several, required, shown } = of;
  const id = `column-${argument}`;
  const set = (next: Choice): void => choose(fn, argument, next);
  const isTyped = typing || (typeof choice === 'object' && 'typed' in choice);

  const pick = (value: string): void => {
    setTyping(value === TYPED);
    if (value === TYPED) set({ typed: '' });
    else if (value !== SELECTED) set(value === '' ? 'none' : { column: Number(value) });
  };

  return (
    <li class="argument">
      <label for={id}>
        <Say text={name} /> {!required && <span class="small">{say(words.optional)}</span>}
      </label>
      {choice === 'none' && required && (
        <p class="small">
          <Say text={several ? columnWords.several(name) : columnWords.missing(name)} />
        </p>
      )}
      <select id={id} value={shownValue(choice, isTyped)} onChange={(event) => pick(event.currentTarget.value)}>
        <option value="">{say(columnWords.choose)}</option>
        {columns.columns.map(({ word }, index) => (
          <option key={`${index} ${word}`} value={String(index)}>
            {word}
          </option>
        ))}
        <option value={TYPED}>{say(columnWords.type)}</option>
        {typeof choice === 'object' && 'range' in choice && (
          <option value={SELECTED}>{say(columnWords.selection(choice.range))}</option>
        )}
      </select>
      {isTyped && (
        <input
          type="text"
          dir="auto"
          aria-label={say(columnWords.typed(name))}
          value={typeof choice === 'object' && 'typed' in choice ? choice.typed : ''}
          onInput={(event) => set({ typed: event.currentTarget.value })}
        />
      )}
      <div class="argument-foot">
        <bdi class="small" dir="ltr">
          {shown}
        </bdi>
        <button
          type="button"
          class="link small"
          aria-label={say(columnWords.takeSelectionFor(name))}
          onClick={() => {
            setTyping(false);
            takeSelection(fn, argument);
          }}
        >
          {say(columnWords.takeSelection)}
        </button>
      </div>
    </li>
  );
}

function shownValue(choice: Choice, isTyped: boolean): string {
  if (isTyped) return TYPED;
  if (choice === 'none') return '';
  return 'column' in choice ? String(choice.column) : SELECTED;
}
