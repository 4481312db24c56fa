import { useEffect } from 'preact/hooks';
import type { CycleList } from '../../../src/api.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { Say } from '../../parts/Say.tsx';
import { useRefresh } from '../../session/useRefresh.ts';
import { useSession } from '../../session/useSession.ts';
import { okrWords } from '../okrs/okrWords.ts';
import { CycleNotes } from './CycleNotes.tsx';
import { cycleWords } from './cycleWords.ts';
import { OutcomeCounts } from './OutcomeCounts.tsx';
import { ScoreLine } from './ScoreLine.tsx';

interface PastCyclesProps {
  readonly onNew: () => void;
  readonly onBack: () => void;
}

/** Quarter beside quarter: what the closed cycles came to, the last one first. */
export function PastCycles({ onNew, onBack }: PastCyclesProps) {
  const { cycles, failure, documentState } = useSession();
  const last = documentState?.undo[0]?.id ?? 0;
  useEffect(cycles.read, [last]);
  useRefresh(cycles.read);
  const past = cycles.list?.past;
  return (
    <Detail icon="close" title={cycleWords.pastCycles} onBack={onBack}>
      {!past && !failure && (
        <p class="small">
          <Say text={cycleWords.reading} />
        </p>
      )}
      {past?.length === 0 && (
        <p class="card">
          <Say text={cycleWords.noneClosed} />
        </p>
      )}
      {past?.map((cycle) => (
        <PastCycle key={cycle.name} of={cycle} />
      ))}
      <div class="row">
        <Button icon="insert" label={okrWords.newObjective} onPress={onNew} />
      </div>
    </Detail>
  );
}

function PastCycle({ of }: { readonly of: CycleList['past'][number] }) {
  const language = useLanguage();
  const { okrs } = useSession();
  const {
    name,
    firstDay,
    lastDay,
    average,
    outcomes,
    carried,
    planned,
    lessons,
    carriedAgain,
    isSweetSpot,
    isTooSafe,
  } = of;
  const notes = [...(isTooSafe ? [cycleWords.tooSafe] : []), ...(isSweetSpot ? [cycleWords.sweetSpot] : [])];
  return (
    <section class="card past-cycle">
      <h3>
        <bdi>{name === '' ? cycleWords.unnamed[language] : name}</bdi>
      </h3>
      {firstDay !== null && lastDay !== null && okrs.list && (
        <p class="small">
          <Say text={cycleWords.days(firstDay, lastDay, okrs.list.calendar)} />
        </p>
      )}
      <p class="average">
        <Say text={cycleWords.average} />
        <ScoreLine score={average} grade={null} />
      </p>
      <OutcomeCounts counts={outcomes} />
      <p class="small">
        {planned !== null && cycleWords.planned(planned, language)}
        {carried > 0 && (
          <>
            {' · '}
            <Say text={cycleWords.carriedOver(carried)} />
          </>
        )}
      </p>
      <CycleNotes notes={notes} />
      {carriedAgain.length > 0 && (
        <div class="small">
          <p class="again">
            <Say text={cycleWords.carriedAgain} />
          </p>
          <ul class="bulleted">
            {carriedAgain.map(({ title, times }) => (
              <li key={title}>
                <bdi>{title}</bdi> · <Say text={cycleWords.times(times)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {lessons.length > 0 && (
        <div class="small">
          <p>
            <Say text={cycleWords.lessons} />
          </p>
          <ul class="bulleted">
            {lessons.map(({ title, lesson }) => (
              <li key={title}>
                <span dir="auto">{lesson}</span>
                <bdi class="of">{title}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
