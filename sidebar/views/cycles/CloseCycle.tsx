import { useEffect } from 'preact/hooks';
import { keyOf, objectivesOf } from '../../../src/core/cycle/okrRow.ts';
import { type Outcome, outcomes } from '../../../src/core/cycle/outcome.ts';
import { isSweetSpot, isTooSafe } from '../../../src/core/cycle/pastCycles.ts';
import { Button } from '../../parts/Button.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { keyResultsOf, type OpenCycle } from '../../session/useCycles.ts';
import { useRefresh } from '../../session/useRefresh.ts';
import { useSession } from '../../session/useSession.ts';
import { okrWords } from '../okrs/okrWords.ts';
import { ClosingKeyResult } from './ClosingKeyResult.tsx';
import { CycleNotes } from './CycleNotes.tsx';
import { cycleWords } from './cycleWords.ts';
import { OutcomeCounts } from './OutcomeCounts.tsx';
import { ScoreLine } from './ScoreLine.tsx';

interface CloseCycleProps {
  /** Null where it was not read yet, or is gone. */
  readonly cycle: OpenCycle | null;
  readonly name: string;
  readonly onClose: () => void;
  readonly onBack: () => void;
}

/** A whole cycle on one screen: what it came to, and what becomes of each key result. */
export function CloseCycle({ cycle, name, onClose, onBack }: CloseCycleProps) {
  const { cycles, failure, documentState } = useSession();
  const last = documentState?.undo[0]?.id ?? 0;
  useEffect(cycles.read, [last]);
  useRefresh(cycles.read);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onClose();
  };
  return (
    <Detail icon="close" title={cycleWords.close(name)} onBack={onBack}>
      {!cycle && !failure && (
        <p class="small">
          <Say text={cycles.list === null ? cycleWords.reading : cycleWords.gone} />
        </p>
      )}
      {cycle && (
        // biome-ignore lint/a11y/noStaticElementInteractions: hears Ctrl+Enter from the fields inside
        <div onKeyDown={onKeyDown}>
          <Summary cycle={cycle} />
          {cycle.objectives.map((objective) => (
            <ClosingObjective key={objective.key} of={objective} />
          ))}
          <p class="small">
            <Say text={cycleWords.goesOn(cycle.goesOn)} />
          </p>
        </div>
      )}
    </Detail>
  );
}

function Summary({ cycle }: { readonly cycle: OpenCycle }) {
  const { cycles, okrs } = useSession();
  const { average, firstDay, lastDay } = cycle;
  const notes = [
    ...(isSweetSpot(average) ? [cycleWords.sweetSpot] : []),
    ...(isTooSafe(average, cycles.list?.past[0]?.average) ? [cycleWords.tooSafe] : []),
  ];
  const keyResults = keyResultsOf(cycle);
  const undecided = keyResults.filter((each) => cycles.answerOf(each).next === '');
  const endings = keyResults
    .map((each) => cycles.answerOf(each))
    .map((each) => (each.next === 'drop' ? 'dropped' : each.outcome));
  const counts = Object.fromEntries(
    (Object.keys(outcomes) as Outcome[]).map((id) => [id, endings.filter((ending) => ending === id).length]),
  ) as Record<Outcome, number>;
  return (
    <div class="card totals">
      <p class="average">
        <Say text={cycleWords.average} />
        <ScoreLine score={average} grade={null} />
      </p>
      {firstDay !== null && lastDay !== null && okrs.list && (
        <p class="small">
          <Say text={cycleWords.days(firstDay, lastDay, okrs.list.calendar)} />
        </p>
      )}
      <OutcomeCounts counts={counts} />
      <CycleNotes notes={notes} />
      {undecided.length > 1 && (
        <Button
          label={cycleWords.carryUnfinished(undecided.length)}
          onPress={() => {
            for (const each of undecided) cycles.decide(each, { next: 'carry' });
          }}
        />
      )}
    </div>
  );
}

function ClosingObjective({ of }: { readonly of: OpenCycle['objectives'][number] }) {
  const { cycles, okrs } = useSession();
  const { key, title, kind, score, grade, keyResults } = of;
  const rows = objectivesOf(okrs.list?.rows ?? []).flatMap((each) => each.keyResults);
  const lesson = `lesson-${key}`;
  return (
    <section class="closing-objective">
      <h3 class="with-icon">
        <Icon name="objective" />
        <span>{title === '' ? <Say text={okrWords.withoutObjective} /> : <bdi>{title}</bdi>}</span>
      </h3>
      {keyResults.length === 0 ? (
        <p class="small">
          <Say text={cycleWords.noKeyResults} />
        </p>
      ) : (
        <ScoreLine score={score} grade={grade} />
      )}
      <ul>
        {keyResults.map((each) => (
          <ClosingKeyResult
            key={each.key}
            of={each}
            kind={kind}
            row={rows.find((row) => keyOf(row) === each.key) ?? null}
          />
        ))}
      </ul>
      {title !== '' && (
        <div class="field">
          <label for={lesson}>
            <Say text={cycleWords.lesson} />
          </label>
          <input
            id={lesson}
            type="text"
            value={cycles.lessonOf(key)}
            dir={cycles.lessonOf(key) === '' ? undefined : 'auto'}
            autocomplete="off"
            onInput={(event) => cycles.learn(key, event.currentTarget.value)}
          />
        </div>
      )}
    </section>
  );
}
