import { useState } from 'preact/hooks';
import type { ListedSource } from '../../../src/api.ts';
import { type FactPeriod, factPeriods } from '../../../src/core/facts/factPeriods.ts';
import { metricName } from '../../../src/core/facts/metricNames.ts';
import { sourceName } from '../../../src/core/facts/sourceNames.ts';
import { useWords } from '../../language.ts';
import { Detail } from '../../parts/Detail.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { dataWords } from './dataWords.ts';

interface SourceDetailProps {
  readonly source: ListedSource;
  readonly onBack: () => void;
}

/** A source with its metrics, each of which becomes a KPI with one tap. */
export function SourceDetail({ source: { source, account, metrics, state }, onBack }: SourceDetailProps) {
  const { data, busy } = useSession();
  const say = useWords();
  const [period, setPeriod] = useState<FactPeriod>('last28');
  return (
    <Detail icon="data" title={{ en: account, fa: account }} note={sourceName(source)} onBack={onBack}>
      {state !== '' && <p dir="auto">{state}</p>}
      <p class="small">
        <Say text={dataWords.kpiAbout} />
      </p>
      <div class="field wide">
        <label for="fact-period">{say(dataWords.period)}</label>
        <select
          id="fact-period"
          value={period}
          onChange={(event) => setPeriod(event.currentTarget.value as FactPeriod)}
        >
          {Object.entries(factPeriods).map(([id, name]) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </select>
      </div>
      <ul class="metrics">
        {metrics.map(({ metric }) => (
          <li key={metric}>
            <span>
              <Say text={metricName(metric)} />
            </span>
            <button
              type="button"
              class="plain"
              aria-label={say(dataWords.makeKpiOf(metricName(metric)))}
              aria-disabled={busy !== null ? 'true' : undefined}
              onClick={() => busy === null && data.addKpi(source, account, metric, period)}
            >
              {say(dataWords.makeKpi)}
            </button>
          </li>
        ))}
      </ul>
    </Detail>
  );
}
