import { useEffect, useState } from 'preact/hooks';
import type { ListedRun } from '../../../src/api.ts';
import { twoDigits, writeDay } from '../../../src/core/calendar/write.ts';
import { persianDigits } from '../../../src/core/fold.ts';
import { useLanguage } from '../../language.ts';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { Say } from '../../parts/Say.tsx';
import { call } from '../../server.ts';
import { useSession } from '../../session/useSession.ts';
import { dataWords } from './dataWords.ts';

interface SourceRunsProps {
  readonly source: string;
  readonly account: string;
}

/** When a source was brought in last, how many rows came, and how that went. */
export function SourceRuns({ source, account }: SourceRunsProps) {
  const { data, documentState } = useSession();
  const language = useLanguage();
  const [runs, setRuns] = useState<readonly ListedRun[]>([]);
  const last = documentState?.undo[0]?.id ?? 0;
  useEffect(() => {
    let isShown = true;
    call('runs', { source, account }).then(
      ({ value }) => isShown && setRuns(value),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [source, account, last]);
  if (runs.length === 0) return null;
  const time = (minutes: number): string => {
    const text = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
    return language === 'fa' ? persianDigits(text) : text;
  };
  return (
    <DetailSection heading={dataWords.lastRuns}>
      <ul class="runs small">
        {runs.map(({ day, minutes, added, replaced, state }, index) => (
          <li key={index}>
            <span class="when">
              <bdi>{writeDay(day, language, data.sources?.calendar)}</bdi> <bdi>{time(minutes)}</bdi>
            </span>
            <span>
              <Say text={dataWords.runRows(added, replaced)} />
            </span>
            {state !== '' && <span dir="auto">{state}</span>}
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
