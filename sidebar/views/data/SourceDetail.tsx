import { useState } from 'preact/hooks';
import type { ListedPull, ListedSource } from '../../../src/api.ts';
import { isMoney } from '../../../src/core/facts/fact.ts';
import { type FactPeriod, factPeriods } from '../../../src/core/facts/factPeriods.ts';
import { isOfGoals, metricName } from '../../../src/core/facts/metricNames.ts';
import { accountName, sourceName } from '../../../src/core/facts/sourceNames.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { FeedOffer } from '../kpis/FeedOffer.tsx';
import { offeredFeeds } from '../kpis/feeds.ts';
import { kpiWords } from '../kpis/kpiWords.ts';
import { MixedMoneyNote } from '../kpis/MixedMoneyNote.tsx';
import { useKpiReading } from '../kpis/useKpiReading.ts';
import type { Ways } from '../view.ts';
import { BringGoals } from './BringGoals.tsx';
import { connectWords } from './connectWords.ts';
import { dataWords } from './dataWords.ts';
import { SendProgress } from './SendProgress.tsx';
import { SourceRuns } from './SourceRuns.tsx';

interface SourceDetailProps {
  readonly source: ListedSource;
  /** Its connection; null where its numbers came from files. */
  readonly pulled: ListedPull | null;
  readonly ways: Ways;
}

/** A source with its metrics, each of which becomes a KPI with one tap. */
export function SourceDetail({ source: { source, account, metrics, state }, pulled, ways }: SourceDetailProps) {
  const { data, connections, kpis, busy } = useSession();
  useKpiReading();
  const feeds = offeredFeeds(kpis.list?.cards ?? [], data.sources?.sources ?? [], { source, account });
  const say = useWords();
  const hasGoals = connections.forms?.find(({ id }) => id === source)?.hasGoals ?? false;
  const own = metrics.filter(({ metric }) => !isOfGoals(metric));
  const [period, setPeriod] = useState<FactPeriod>('last28');
  return (
    <Detail
      icon="data"
      title={sourceName(source)}
      note={{ en: accountName(account), fa: accountName(account) }}
      onBack={ways.back}
    >
      {state !== '' && <p dir="auto">{state}</p>}
      {pulled && <Connection pulled={pulled} ways={ways} />}
      {connections.daysLeft !== null && (
        <p class="small">
          <Say text={connectWords.daysLeft(connections.daysLeft)} />
        </p>
      )}
      <FeedOffer offers={feeds} title={kpiWords.feedMany(feeds.length)} />
      <MixedMoneyNote cards={kpis.list?.cards ?? []} only={{ source, account }} />
      {pulled && hasGoals && (
        <>
          <BringGoals source={source} account={account} />
          <SendProgress source={source} account={account} />
        </>
      )}
      {metrics.length > 0 && own.length === 0 ? (
        <p class="small">
          <Say text={dataWords.goalsAbout} />
        </p>
      ) : (
        <>
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
        </>
      )}
      <ul class="metrics">
        {own.map(({ metric, unit }) => (
          <li key={`${metric} ${unit}`}>
            <span>
              <Say text={metricName(metric)} />
              {isMoney(unit) && <span class="small"> · {unit}</span>}
            </span>
            <button
              type="button"
              class="plain"
              aria-label={say(dataWords.makeKpiOf(metricName(metric)))}
              aria-disabled={busy !== null ? 'true' : undefined}
              onClick={() => busy === null && data.addKpi(source, account, { metric, unit }, period)}
            >
              {say(dataWords.makeKpi)}
            </button>
          </li>
        ))}
      </ul>
      <SourceRuns source={source} account={account} />
      <div class="row">
        <Button
          id="remove-source"
          look="danger"
          icon="delete"
          label={dataWords.remove}
          disabled={busy !== null}
          onPress={() => data.remove(source, account, ways.leave)}
        />
      </div>
    </Detail>
  );
}

/** How a source is connected, and the ways to change or end that. */
function Connection({ pulled, ways }: { readonly pulled: ListedPull; readonly ways: Ways }) {
  const { connections, data, busy } = useSession();
  const say = useWords();
  const { source, account, config, streams, schedule, key } = pulled;
  const tool = connections.forms?.find(({ id }) => id === source);
  return (
    <div class="card">
      <p>
        <Say text={connectWords.connected} /> · {say(connectWords.schedules[schedule])}
        {key !== null && (
          <span class="small">
            {' · '}
            <bdi>…{key}</bdi>
          </span>
        )}
        {key === null && !tool?.isGoogle && (
          <span class="small">
            {' · '}
            <Say text={connectWords.noKey} />
          </span>
        )}
      </p>
      <div class="row">
        {tool?.hasGoals && (
          <Button
            look="quiet"
            icon="data"
            label={connectWords.pull}
            busy={busy === 'pullSource'}
            disabled={busy !== null}
            onPress={() => connections.pull(source, account)}
          />
        )}
        {tool && (
          <Button
            look="quiet"
            icon="edit"
            label={connectWords.change}
            disabled={busy !== null}
            onPress={() => {
              connections.open(tool, { config, streams, schedule, isKnown: true });
              ways.open('data', `connect ${source}`);
            }}
          />
        )}
        <Button
          look="danger"
          icon="delete"
          label={connectWords.forget}
          disabled={busy !== null}
          onPress={() =>
            connections.forget(source, account, () => {
              void data.read();
              ways.leave();
            })
          }
        />
      </div>
    </div>
  );
}
