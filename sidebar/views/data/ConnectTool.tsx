import type { ConnectorForm } from '../../../src/api.ts';
import { writeDay } from '../../../src/core/calendar/write.ts';
import { metricName } from '../../../src/core/facts/metricNames.ts';
import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber, writePercent } from '../../../src/core/numbers/write.ts';
import type { Language } from '../../../src/core/text.ts';
import { focusIds } from '../../focus.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { Say } from '../../parts/Say.tsx';
import type { FirstFacts, OpenConnection } from '../../session/useConnections.ts';
import { useSession } from '../../session/useSession.ts';
import { connectWords } from './connectWords.ts';
import { OnePicker, SeveralPicker } from './FieldPicker.tsx';
import { Permission, Redirect } from './Permission.tsx';

interface ConnectToolProps {
  readonly tool: ConnectorForm;
  readonly form: OpenConnection;
  /** The last characters of the key that is kept; null where none is. */
  readonly keptKey: string | null;
  readonly onBack: () => void;
}

const SINCE = [7, 30, 90, 365];

/** The form of a tool: its key and account, what to bring, from when, and how often. */
export function ConnectTool({ tool, form, keptKey, onBack }: ConnectToolProps) {
  const { connections, data, busy } = useSession();
  const today = data.sources?.today ?? 0;
  const hasHistory = tool.streams.some((stream) => stream.hasHistory);
  const fields = (isFor: ConnectorForm['fields'][number]['isFor']) =>
    tool.fields
      .filter((field) => field.isFor === isFor)
      .map((field) => {
        const value = form.config[field.name] ?? '';
        if (field.choices?.isSeveral) return <SeveralPicker key={field.name} field={field} value={value} />;
        if (field.choices) return <OnePicker key={field.name} field={field} value={value} />;
        return <ToolField key={field.name} field={field} value={value} keptKey={field.isSecret ? keptKey : null} />;
      });
  return (
    <Detail icon="data" title={connectWords.connectTo(tool.label)} onBack={onBack}>
      <p class="small">
        <Say text={connectWords[tool.isGoogle ? 'google' : tool.hasGoals ? 'aboutGoals' : 'about']} />
      </p>
      {tool.redirect !== null && <Redirect label={tool.label} redirect={tool.redirect} />}
      <div class="okr-form">
        {fields(null)}
        {tool.redirect !== null && <Permission label={tool.label} />}
        {tool.own !== null && (
          <Choice
            field="way"
            label={connectWords.which}
            value={form.isOwn ? 'own' : 'readyMade'}
            words={connectWords.ways}
            none={null}
            onChoose={(way) => connections.change({ isOwn: way === 'own' })}
          />
        )}
        {fields(form.isOwn ? 'own' : 'readyMade')}
        {!form.isOwn && tool.streams.length > 1 && <Streams tool={tool} form={form} />}
        {hasHistory && (
          <Choice
            field="since"
            label={connectWords.since}
            value={String(form.days)}
            words={Object.fromEntries(SINCE.map((days) => [String(days), connectWords.sinceDays(days)]))}
            none={null}
            onChoose={(days) => connections.change({ days: Number(days) })}
          />
        )}
        <Choice
          field="schedule"
          label={connectWords.schedule}
          value={form.schedule}
          words={connectWords.schedules}
          none={null}
          onChoose={(schedule) => connections.change({ schedule: schedule as OpenConnection['schedule'] })}
        />
      </div>
      <div class="row">
        <Button
          icon="done"
          label={connectWords.test}
          onPress={connections.test}
          busy={busy === 'testSource'}
          disabled={busy !== null}
        />
        <Button
          icon="search"
          label={connectWords.preview}
          onPress={() => connections.preview(today)}
          busy={busy === 'previewSource'}
          disabled={busy !== null}
        />
      </div>
      {connections.daysLeft !== null && (
        <p class="small">
          <Say text={connectWords.daysLeft(connections.daysLeft)} />
        </p>
      )}
      {connections.first && connections.first.facts.length > 0 && <FirstRows first={connections.first} />}
    </Detail>
  );
}

interface ToolFieldProps {
  readonly field: ConnectorForm['fields'][number];
  readonly value: string;
  readonly keptKey: string | null;
}

function ToolField({ field, value, keptKey }: ToolFieldProps) {
  const { connections } = useSession();
  const say = useWords();
  const { name, label, about, isSecret, oneOf } = field;
  const id = focusIds.field(name);
  const fill = (filled: string): void => connections.fill(name, filled);
  const typed = {
    id,
    value,
    autocomplete: 'off',
    spellcheck: false,
    'aria-describedby': `${id}-about`,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => fill(event.currentTarget.value),
  };
  return (
    <div class="field wide">
      <label for={id}>{say(label)}</label>
      {oneOf ? (
        <select
          id={id}
          value={value}
          aria-describedby={`${id}-about`}
          onChange={(event) => fill(event.currentTarget.value)}
        >
          {Object.entries(oneOf).map(([word, words]) => (
            <option key={word} value={word}>
              {say(words)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...(isSecret ? ({ type: 'password', dir: 'ltr' } as const) : ({ type: 'text', dir: 'auto' } as const))}
          {...typed}
        />
      )}
      <p id={`${id}-about`} class="small">
        <Say text={keptKey === null ? about : connectWords.keyKept(keptKey)} />
      </p>
    </div>
  );
}

function Streams({ tool, form }: { readonly tool: ConnectorForm; readonly form: OpenConnection }) {
  const { connections } = useSession();
  const say = useWords();
  const toggle = (name: string): void => {
    const chosen = form.streams.includes(name)
      ? form.streams.filter((each) => each !== name)
      : tool.streams.map((stream) => stream.name).filter((each) => each === name || form.streams.includes(each));
    connections.change({ streams: chosen });
  };
  return (
    <fieldset class="field wide streams">
      <legend>{say(connectWords.streams)}</legend>
      {tool.streams.map(({ name, label }) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={form.streams.includes(name)}
            // Something must be brought.
            disabled={form.streams.length === 1 && form.streams.includes(name)}
            onChange={() => toggle(name)}
          />
          <span>{say(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Facts as they would be written, before anything is. */
function FirstRows({ first: { facts } }: { readonly first: FirstFacts }) {
  const { data } = useSession();
  const language = useLanguage();
  return (
    <DetailSection heading={connectWords.firstRows}>
      <ul class="first-rows">
        {facts.map(({ date, channel, campaign, entityName, metric, value, unit }, index) => (
          <li key={index}>
            <span>
              {metricName(metric)[language]}
              <span class="small">
                {[channel, campaign, entityName].filter(Boolean).map((word) => (
                  <span key={word}>
                    {' · '}
                    <bdi>{word}</bdi>
                  </span>
                ))}
                {' · '}
                {writeDay(date, language, data.sources?.calendar)}
              </span>
            </span>
            <strong>{inUnit(value, unit, language)}</strong>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}

function inUnit(value: number, unit: string, language: Language): string {
  if (unit === 'ratio') return writePercent(value, language, 2);
  const number = writeNumber(Number(value.toFixed(2)), language);
  return /^[A-Z]{3}$/.test(unit) ? `${number} ${isolate(unit)}` : number;
}
