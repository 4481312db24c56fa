import type { ComponentChildren } from 'preact';
import type { OkrRow } from '../../../src/api.ts';
import { valueWriter } from '../../../src/core/cycle/valueWriter.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import { keyResultUnits } from '../../../src/core/okr/units.ts';
import { wordId } from '../../../src/core/tables/scorecard/fields.ts';
import type { Text } from '../../../src/core/text.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { words } from '../../words.ts';
import { ageOf } from '../kpis/kpiCards.ts';
import { fieldText } from '../okrs/okrTree.ts';
import { StepList } from '../okrs/steps/StepList.tsx';
import { entryField, type Typed } from './entry.ts';
import type { WeekRow } from './weekRows.ts';
import { weekWords } from './weekWords.ts';

/** What is said of a key result this week: its value, the confidence in it, a line of words. */
export function CheckInFields({ of: { key, row } }: { readonly of: WeekRow }) {
  const language = useLanguage();
  const say = useWords();
  const { week, okrs, kpis } = useSession();
  const { refused } = week;
  const typed = week.typedFor(key);
  const { confidence } = row.cells;
  const lastConfidence = typeof confidence === 'number' ? writeNumber(confidence, language) : null;
  const kpi = kpis.list?.cards.find(({ keyResult }) => keyResult?.key === key);
  const recordedAgo = kpi && kpis.list ? ageOf(kpi, kpis.list.today) : null;
  const isComputed = row.formulas.includes('current');
  const shared = (field: keyof Typed) => ({
    id: entryField(key, field),
    value: typed[field],
    'aria-invalid': refused?.key === key && refused.field === field ? ('true' as const) : undefined,
    'aria-describedby': refused?.key === key && refused.field === field ? `refused-${key}` : undefined,
    onInput: (event: Event) => week.type(key, field, (event.currentTarget as HTMLInputElement).value),
  });
  const text = (field: keyof Typed, placeholder: string) => (
    <input
      {...shared(field)}
      type="text"
      dir={typed[field] === '' ? undefined : 'auto'}
      autocomplete="off"
      inputMode={field === 'confidence' ? 'numeric' : undefined}
      placeholder={placeholder}
    />
  );
  const valueField = () => (
    <Labelled field={entryField(key, 'value')} label={weekWords.value} class="for-value">
      {isComputed ? (
        <input
          id={entryField(key, 'value')}
          type="text"
          readOnly
          value={valueWriter(row, language).bare(row.cells.current)}
          aria-describedby={`source-${key}`}
        />
      ) : isYesNo(row) ? (
        <select {...shared('value')}>
          <option value="">{say(weekWords.sameAsBefore)}</option>
          <option value="1">{say(words.yes)}</option>
          <option value="0">{say(words.no)}</option>
        </select>
      ) : (
        text('value', fieldText(row, 'current', language, okrs.list?.calendar ?? 'gregorian'))
      )}
    </Labelled>
  );
  return (
    <>
      {row.followsSteps && <StepList row={row} firstId={entryField(key, 'value')} />}
      <div class="check-in">
        {!row.followsSteps && valueField()}
        <Labelled field={entryField(key, 'confidence')} label={weekWords.confidence} class="for-confidence">
          {text('confidence', lastConfidence ?? say(weekWords.confidenceBounds))}
        </Labelled>
        <Labelled field={entryField(key, 'note')} label={weekWords.note} class="for-note">
          {text('note', '')}
        </Labelled>
        {isComputed && !row.followsSteps && (
          <p id={`source-${key}`} class="small with-icon">
            <Icon name="kpi" />
            <span>
              <span dir="auto">
                {row.cells.source ? String(row.cells.source) : <Say text={weekWords.ownFormula} />}
              </span>
              {recordedAgo !== null && (
                <>
                  {' · '}
                  <Say text={weekWords.recorded(recordedAgo)} />
                </>
              )}
            </span>
          </p>
        )}
        {refused?.key === key && (
          <p id={`refused-${key}`} class="small refused with-icon">
            <Icon name="failed" />
            <span dir="auto">{refused.sentence}</span>
          </p>
        )}
      </div>
    </>
  );
}

interface LabelledProps {
  readonly field: string;
  readonly label: Text;
  readonly class: string;
  readonly children: ComponentChildren;
}

function Labelled({ field, label, class: kind, children }: LabelledProps) {
  return (
    <div class={kind}>
      <label for={field}>
        <Say text={label} />
      </label>
      {children}
    </div>
  );
}

function isYesNo({ cells }: OkrRow): boolean {
  return wordId(keyResultUnits, String(cells.unit ?? '')) === 'yes_no';
}
