import { statusOf, titleOf } from '../../../src/core/cycle/okrRow.ts';
import { valueWriter } from '../../../src/core/cycle/valueWriter.ts';
import { disagreement } from '../../../src/core/okr/confidence.ts';
import { useLanguage } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { CurrentToTarget } from '../okrs/CurrentToTarget.tsx';
import { Odds } from '../okrs/Odds.tsx';
import { WhyStatus } from '../okrs/WhyStatus.tsx';
import { CheckInFields } from './CheckInFields.tsx';
import { SignalLine } from './SignalLine.tsx';
import { Trend } from './Trend.tsx';
import type { WeekRow } from './weekRows.ts';
import { weekWords } from './weekWords.ts';

interface WeekItemProps {
  readonly of: WeekRow;
  /** Whether its owner is named, where those of everyone are shown. */
  readonly withOwner: boolean;
}

/** A key result: where it stands, how old that is, and the fields to say what is new. */
export function WeekItem({ of, withOwner }: WeekItemProps) {
  const language = useLanguage();
  const { key, row, owner, due, age, known } = of;
  const title = `week-${key}`;
  const question = questionOf(of);
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not lay out its legend in the line */}
      <div role="group" aria-labelledby={title} class="week-item">
        <p class="title" id={title}>
          <bdi>{titleOf(row) || '–'}</bdi>
        </p>
        <p class={withOwner && owner !== '' ? 'small meta named' : 'small meta'}>
          {withOwner && owner !== '' && (
            <>
              <bdi>{owner}</bdi>
              {' · '}
            </>
          )}
          <Say text={age === null ? weekWords.never : weekWords.age(age)} />
          {due === 'stale' && !row.formulas.includes('current') && (
            <>
              {' '}
              <span class="chip">
                <Say text={weekWords.stale} />
              </span>
            </>
          )}
        </p>
        <WhyStatus row={row} />
        <p class="numbers">
          <CurrentToTarget row={row} />
          {known && <Trend values={known.values} change={known.change} writer={valueWriter(row, language)} />}
        </p>
        {known && <SignalLine values={known.values} writer={valueWriter(row, language)} onlyChanges />}
        <Odds row={row} hasAge />
        <CheckInFields of={of} />
        {question && (
          <p class="small talk with-icon">
            <Icon name="talk" />
            <span>
              <Say text={question} />
            </span>
          </p>
        )}
      </div>
    </li>
  );
}

/** What to ask where numbers and people disagree. */
export function questionOf({ row }: WeekRow) {
  const { confidence } = row.cells;
  return disagreement(statusOf(row), typeof confidence === 'number' ? confidence : null);
}
