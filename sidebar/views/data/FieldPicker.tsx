import { useState } from 'preact/hooks';
import type { Choice, ConnectorForm } from '../../../src/api.ts';
import { foldText } from '../../../src/core/fold.ts';
import type { Text } from '../../../src/core/text.ts';
import { focusIds } from '../../focus.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { connectWords } from './connectWords.ts';

interface PickerProps {
  readonly field: ConnectorForm['fields'][number];
  readonly value: string;
}

/** So many are looked through with a search. */
const AT_A_GLANCE = 10;

/** One of what a tool lists, in its groups; whatever is not in the list is typed. */
export function OnePicker({ field: { name, label, about }, value }: PickerProps) {
  const { connections, busy } = useSession();
  const say = useWords();
  const [query, setQuery] = useState('');
  const [isTyped, setIsTyped] = useState(false);
  const listed = connections.listed[name];
  const id = focusIds.field(name);
  const found = matching(listed ?? [], query, [value]);
  const groups = [...new Set(found.map(({ group = '' }) => group))];
  const isOther = isTyped || (value !== '' && !listed?.some((each) => each.value === value));
  return (
    <div class="field wide">
      <label for={id}>{say(label)}</label>
      {listed && listed.length > AT_A_GLANCE && <Search label={connectWords.find} query={query} onQuery={setQuery} />}
      {listed && listed.length > 0 && (
        <select
          id={id}
          value={isOther ? OTHER : value}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setIsTyped(chosen === OTHER);
            connections.fill(name, chosen === OTHER ? '' : chosen);
          }}
        >
          <option value="">{say(connectWords.pick)}</option>
          {groups.map((group) => (
            <optgroup key={group} label={group}>
              {found
                .filter((each) => (each.group ?? '') === group)
                .map((each) => (
                  <option key={each.value} value={each.value}>
                    {say(each.label)}
                  </option>
                ))}
            </optgroup>
          ))}
          <option value={OTHER}>{say(connectWords.another)}</option>
        </select>
      )}
      {(!listed || listed.length === 0 || isOther) && (
        <input
          type="text"
          dir="auto"
          {...(listed && listed.length > 0 ? { 'aria-label': say(label) } : { id })}
          value={value}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-about`}
          onInput={(event) => connections.fill(name, event.currentTarget.value)}
        />
      )}
      <p id={`${id}-about`} class="small">
        <Say text={about} />
      </p>
      {!listed && (
        <Button
          look="quiet"
          icon="search"
          label={connectWords.list}
          busy={busy === 'listChoices'}
          disabled={busy !== null}
          onPress={() => connections.list(name)}
        />
      )}
    </div>
  );
}

/** Stands in the list for what is not in it. */
const OTHER = '\u001f';

/** Several of what a tool lists, those that are chosen first. */
export function SeveralPicker({ field: { name, label, about, choices }, value }: PickerProps) {
  const { connections, busy } = useSession();
  const say = useWords();
  const [query, setQuery] = useState('');
  const chosen = value
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  const listed = connections.listed[name] ?? choices?.known ?? [];
  const unlisted = chosen.filter((each) => !listed.some((choice) => choice.value === each));
  const all = [...unlisted.map((each) => ({ value: each, label: { en: each, fa: each } })), ...listed];
  const id = focusIds.field(name);
  const toggle = (each: string): void =>
    connections.fill(
      name,
      (chosen.includes(each) ? chosen.filter((other) => other !== each) : [...chosen, each]).join(','),
    );
  return (
    <fieldset class="field wide streams picker" aria-describedby={`${id}-about`}>
      <legend>{say(label)}</legend>
      <p id={`${id}-about`} class="small">
        <Say text={about} />
      </p>
      {all.length > AT_A_GLANCE && <Search label={connectWords.findIn(label)} query={query} onQuery={setQuery} />}
      <div class="choices">
        {matching(all, query, chosen).map(({ value: each, label: shown, note }) => (
          <label key={each}>
            <input type="checkbox" checked={chosen.includes(each)} onChange={() => toggle(each)} />
            <span>
              <bdi>{say(shown)}</bdi>
              {note && (
                <span class="small">
                  {' · '}
                  <Say text={note} />
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      <div class="row">
        <span class="small">
          <Say text={connectWords.chosen(chosen.length)} />
        </span>
        {!connections.listed[name] && (
          <Button
            look="quiet"
            icon="search"
            label={connectWords.more}
            busy={busy === 'listChoices'}
            disabled={busy !== null}
            onPress={() => connections.list(name)}
          />
        )}
      </div>
    </fieldset>
  );
}

interface SearchProps {
  readonly label: Text;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

function Search({ label, query, onQuery }: SearchProps) {
  const say = useWords();
  return (
    <input
      type="search"
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      aria-label={say(label)}
      placeholder={say(label)}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  );
}

/** What a search finds, by name, group or the tool's own name; what is chosen stays in sight. */
function matching(choices: readonly Choice[], query: string, chosen: readonly string[]): readonly Choice[] {
  const wanted = foldText(query);
  if (wanted === '') return choices;
  return choices.filter(
    ({ value, label, group = '' }) =>
      chosen.includes(value) || [value, label.en, label.fa, group].some((text) => foldText(text).includes(wanted)),
  );
}
