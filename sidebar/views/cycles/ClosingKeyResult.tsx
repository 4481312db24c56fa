import type { ComponentChildren } from 'preact';
import type { OkrRow } from '../../../src/api.ts';
import { type NextStep, needsReason, nextSteps, type Outcome, outcomes } from '../../../src/core/cycle/outcome.ts';
import { statuses, statusGlyphs } from '../../../src/core/okr/status.ts';
import { statusColors } from '../../../src/core/tables/scorecard/statusColors.ts';
import type { Text } from '../../../src/core/text.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { closingField, type OpenCycle } from '../../session/useCycles.ts';
import { useSession } from '../../session/useSession.ts';
import { CurrentToTarget } from '../okrs/CurrentToTarget.tsx';
import { fieldText } from '../okrs/okrTree.ts';
import { cycleWords } from './cycleWords.ts';
import { ScoreLine } from './ScoreLine.tsx';

const noData = statusColors.no_data;

type Objective = OpenCycle['objectives'][number];

interface ClosingKeyResultProps {
  readonly of: Objective['keyResults'][number];
  readonly kind: Objective['kind'];
  /** As it stands in the OKRs tab. */
  readonly row: OkrRow | null;
}

/** A key result with what it came to, and the fields to say how it ended and what comes next. */
export function ClosingKeyResult({ of, kind, row }: ClosingKeyResultProps) {
  const say = useWords();
  const language = useLanguage();
  const { cycles, okrs } = useSession();
  const { key, title, score, kept, grade, timesCarried } = of;
  const { refused } = cycles;
  const answer = cycles.answerOf(of);
  const isDropped = answer.next === 'drop';
  const outcome = isDropped ? 'dropped' : (answer.outcome as Outcome | '');
  const told = `told-${key}`;
  const isRefused = refused?.key === key;
  const invalid = (field: 'outcome' | 'reason' | 'target' | 'next') =>
    isRefused && refused.field === field
      ? { 'aria-invalid': 'true' as const, 'aria-describedby': told }
      : { 'aria-describedby': undefined };
  const text = (field: 'reason' | 'target', placeholder = '') => (
    <input
      {...invalid(field)}
      id={closingField(key, field)}
      type="text"
      value={answer[field]}
      dir={answer[field] === '' ? undefined : 'auto'}
      autocomplete="off"
      placeholder={placeholder}
      aria-required={field === 'reason' ? 'true' : undefined}
      onInput={(event) => cycles.decide(of, { [field]: event.currentTarget.value })}
    />
  );
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not lay out its legend in the line */}
      <div role="group" aria-labelledby={`closing-${key}`} class="closing">
        <p class="title" id={`closing-${key}`}>
          <bdi>{title || '–'}</bdi>
        </p>
        <p class="judged">
          {grade === null ? (
            <span class="chip small" style={{ color: noData.text, background: noData.tint }}>
              <span aria-hidden="true">{statusGlyphs.no_data}</span> <Say text={statuses.no_data} />
            </span>
          ) : (
            <ScoreLine score={score} grade={grade} />
          )}
          {row && <CurrentToTarget row={row} />}
        </p>
        {kept && (
          <p class="small">
            <Say text={cycleWords.keptAt(kept.met, kept.of)} />
          </p>
        )}
        {grade === null && (
          <p class="small">
            <Say text={cycleWords.countsAsZero} />
          </p>
        )}
        {timesCarried > 0 && (
          <p class="small again">
            <Say text={cycleWords.carried(timesCarried)} />
          </p>
        )}
        <div class="check-in">
          <Labelled field={closingField(key, 'outcome')} label={cycleWords.outcome}>
            <select
              {...invalid('outcome')}
              id={closingField(key, 'outcome')}
              value={outcome}
              disabled={isDropped}
              onChange={(event) => cycles.decide(of, { outcome: event.currentTarget.value })}
            >
              {outcome === '' && <option value="">{say(cycleWords.choose)}</option>}
              {(Object.keys(outcomes) as Outcome[])
                .filter((id) => (id === 'dropped') === isDropped)
                .map((id) => (
                  <option key={id} value={id}>
                    {say(outcomes[id])}
                  </option>
                ))}
            </select>
          </Labelled>
          <Labelled field={closingField(key, 'next')} label={cycleWords.next}>
            <select
              {...invalid('next')}
              id={closingField(key, 'next')}
              value={answer.next}
              aria-required="true"
              onChange={(event) => cycles.decide(of, { next: event.currentTarget.value })}
            >
              {answer.next === '' && <option value="">{say(cycleWords.choose)}</option>}
              {(Object.keys(nextSteps) as NextStep[]).map((id) => (
                <option key={id} value={id}>
                  {say(nextSteps[id])}
                </option>
              ))}
            </select>
          </Labelled>
          {answer.next === 'carry' && row && (
            <Labelled field={closingField(key, 'target')} label={cycleWords.newTarget} isWide>
              {text('target', fieldText(row, 'target', language, okrs.list?.calendar ?? 'gregorian'))}
            </Labelled>
          )}
          {((outcome !== '' && needsReason(outcome, kind, grade)) || answer.reason !== '') && (
            <Labelled field={closingField(key, 'reason')} label={cycleWords.reason} isWide>
              {text('reason')}
            </Labelled>
          )}
          {isRefused && (
            <p id={told} class="small refused with-icon">
              <Icon name="failed" />
              <span dir="auto">
                <Say text={{ en: refused.sentence, fa: refused.sentence }} />
              </span>
            </p>
          )}
        </div>
      </div>
    </li>
  );
}

interface LabelledProps {
  readonly field: string;
  readonly label: Text;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

function Labelled({ field, label, isWide = false, children }: LabelledProps) {
  return (
    <div class={isWide ? 'wide' : undefined}>
      <label for={field}>
        <Say text={label} />
      </label>
      {children}
    </div>
  );
}
