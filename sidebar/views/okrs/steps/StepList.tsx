import { useState } from 'preact/hooks';
import type { OkrRow, Step } from '../../../../src/api.ts';
import { keyOf } from '../../../../src/core/cycle/okrRow.ts';
import { writePercent } from '../../../../src/core/numbers/write.ts';
import { shareOfSteps } from '../../../../src/core/okr/steps.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { Button } from '../../../parts/Button.tsx';
import { Say } from '../../../parts/Say.tsx';
import { useSession } from '../../../session/useSession.ts';
import { stepWords } from './stepWords.ts';

interface StepListProps {
  readonly row: OkrRow;
  /** The id of the first thing that can be ticked or typed. */
  readonly firstId?: string;
}

/** The steps of a milestone: one tap ticks, Enter adds the next. */
export function StepList({ row, firstId }: StepListProps) {
  const language = useLanguage();
  const say = useWords();
  const { okrs, steps: all, busy, question, bindCurrent } = useSession();
  const [typed, setTyped] = useState('');
  const key = keyOf(row);
  const steps = all.of(key);
  const finished = steps.filter(({ isDone }) => isDone).length;
  const share = shareOfSteps(steps);
  const isKnown = okrs.list?.steps.some((step) => step.key === key);
  const add = (): void => {
    if (typed.trim() !== '') all.change({ key, change: { add: typed.trim() } });
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || typed.trim() === '') return;
    event.preventDefault();
    // The list around it would go on to the next field.
    event.stopPropagation();
    add();
  };
  return (
    <section class="step-list" aria-labelledby={`steps-${key}`}>
      <h3 id={`steps-${key}`} class="small">
        <Say text={steps.length === 0 ? stepWords.title : stepWords.counted(finished, steps.length)} />
        {share !== null && <span class="figure">{writePercent(share, language, 0)}</span>}
      </h3>
      {steps.length === 0 && (
        <p class="small">
          <Say text={stepWords.none} />
        </p>
      )}
      <ul>
        {steps.map((step, index) => (
          <StepItem key={`${index} ${step.text}`} step={step} id={index === 0 ? firstId : undefined} />
        ))}
      </ul>
      <div class="new-step">
        <input
          id={steps.length === 0 ? firstId : undefined}
          type="text"
          dir={typed === '' ? undefined : 'auto'}
          autocomplete="off"
          aria-label={say(stepWords.newStep)}
          placeholder={say(stepWords.add)}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
      </div>
      {isKnown && !row.followsSteps && (
        <>
          <p class="small">
            <Say text={stepWords.notCounted} />
          </p>
          {share !== null && (
            <Button
              label={stepWords.count}
              onPress={() => bindCurrent(key, 'steps')}
              busy={busy === 'bindCurrent'}
              disabled={busy !== null || question !== null}
            />
          )}
        </>
      )}
    </section>
  );
}

function StepItem({ step, id }: { readonly step: Step; readonly id: string | undefined }) {
  const { steps: all } = useSession();
  const { key, text, isDone, weight } = step;
  const named = { text, isDone };
  return (
    <li>
      <label>
        <input id={id} type="checkbox" checked={isDone} onChange={() => all.change({ key, change: { tick: named } })} />
        <span>
          <bdi class={isDone ? 'ticked' : undefined}>{text || '–'}</bdi>
          {weight !== null && weight !== 1 && (
            <span class="small">
              <Say text={stepWords.weight(weight)} />
            </span>
          )}
        </span>
      </label>
      <Button
        icon="delete"
        iconOnly
        look="quiet"
        label={stepWords.remove(text)}
        onPress={() => all.change({ key, change: { remove: named } })}
      />
    </li>
  );
}
