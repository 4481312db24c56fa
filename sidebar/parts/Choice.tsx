import type { Text } from '../../src/core/text.ts';
import { focusIds } from '../focus.ts';
import { useWords } from '../language.ts';

interface ChoiceProps {
  readonly field: string;
  readonly label: Text;
  readonly value: string;
  readonly words: Readonly<Record<string, Text>>;
  /** What stands there while nothing is chosen; null where something always is. */
  readonly none: Text | null;
  readonly onChoose: (value: string) => void;
}

/** A label with a list of words to choose from. */
export function Choice({ field, label, value, words, none, onChoose }: ChoiceProps) {
  const say = useWords();
  const id = focusIds.field(field);
  return (
    <div class="field">
      <label for={id}>{say(label)}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {none && <option value="">{say(none)}</option>}
        {Object.entries(words).map(([word, name]) => (
          <option key={word} value={word}>
            {say(name)}
          </option>
        ))}
      </select>
    </div>
  );
}
