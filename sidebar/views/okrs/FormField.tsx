import type { Text } from '../../../src/core/text.ts';
import { focusIds } from '../../focus.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { kpiNames } from './kpiNames.ts';
import { okrWords } from './okrWords.ts';

interface FormFieldProps {
  readonly field: string;
  readonly label: Text;
  readonly value: string;
  /** The words to choose from, by their ids; null where anything may be typed. */
  readonly words: Readonly<Record<string, Text>> | null;
  readonly isRequired: boolean;
  readonly hint: Text | null;
  /** Why the server did not take the value. */
  readonly refused: string | null;
  /** Whether a formula of the sheet fills it: it can be read and copied, and not typed over by accident. */
  readonly isLocked: boolean;
  /** Lets people type in the place of the formula, where nothing else on the form does. */
  readonly onUnlock: (() => void) | null;
  readonly onInput: (value: string) => void;
}

/** A label with what is typed or chosen there, and what there is to say about it. */
export function FormField(props: FormFieldProps) {
  const { field, label, value, words, isRequired, hint, refused, isLocked, onUnlock, onInput } = props;
  const say = useWords();
  const id = focusIds.field(field);
  const about = refused !== null || hint ? `${id}-about` : undefined;
  const shared = {
    id,
    value,
    'aria-describedby': about,
    'aria-invalid': refused !== null ? ('true' as const) : undefined,
    'aria-required': isRequired ? ('true' as const) : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{say(label)}</label>
      {words && !isLocked ? (
        <select {...shared} onChange={(event) => onInput(event.currentTarget.value)}>
          {!isRequired && <option value="">{say(okrWords.none)}</option>}
          {value !== '' && !words[value] && <option value={value}>{value}</option>}
          {Object.entries(words).map(([word, name]) => (
            <option key={word} value={word}>
              {say(name)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          readOnly={isLocked}
          value={words?.[value] ? say(words[value]) : value}
          dir={value === '' ? undefined : 'auto'}
          autocomplete="off"
          list={field === 'kpi' ? 'kpi-names' : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {field === 'kpi' && <KpiNames />}
      {about && (
        <p id={about} class={refused === null ? 'small' : 'small refused with-icon'}>
          {refused !== null && <Icon name="failed" />}
          <span dir="auto">{refused ?? (hint && <Say text={hint} />)}</span>
        </p>
      )}
      {isLocked && onUnlock && (
        <button type="button" class="link small" aria-label={say(okrWords.typeInsteadOf(label))} onClick={onUnlock}>
          {say(okrWords.typeInstead)}
        </button>
      )}
    </div>
  );
}

function KpiNames() {
  const language = useLanguage();
  return (
    <datalist id="kpi-names">
      {kpiNames(language).map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
