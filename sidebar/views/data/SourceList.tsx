import { useEffect } from 'preact/hooks';
import { writeDay } from '../../../src/core/calendar/write.ts';
import { metricName } from '../../../src/core/facts/metricNames.ts';
import { accountName, sourceName } from '../../../src/core/facts/sourceNames.ts';
import { focusIds } from '../../focus.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { Unreachable } from '../../parts/Unreachable.tsx';
import { useRefresh } from '../../session/useRefresh.ts';
import { useSession } from '../../session/useSession.ts';
import { FeedOffer } from '../kpis/FeedOffer.tsx';
import { offeredFeeds } from '../kpis/feeds.ts';
import { kpiWords } from '../kpis/kpiWords.ts';
import { useKpiReading } from '../kpis/useKpiReading.ts';
import type { Ways } from '../view.ts';
import { cleaningWords } from './cleaningWords.ts';
import { connectWords } from './connectWords.ts';
import { dataWords } from './dataWords.ts';
import { eventWords } from './eventWords.ts';
import { Fullness } from './Fullness.tsx';

/** The accounts and files that numbers came from, the one thing to do with each: a KPI. */
export function SourceList({ ways }: { readonly ways: Ways }) {
  const { data, connections, kpis, documentState } = useSession();
  const language = useLanguage();
  const last = documentState?.undo[0]?.id ?? 0;
  const isRead = documentState?.hasKpis ?? false;
  useKpiReading();
  // With KPIs, the sources are read beside them.
  const read = (): void => {
    if (!isRead) void data.read();
  };
  useEffect(read, [last, isRead]);
  useEffect(connections.read, []);
  useRefresh(read);
  const { sources } = data;
  const feeds = offeredFeeds(kpis.list?.cards ?? [], sources?.sources ?? []);
  return (
    <div class="data">
      <Unreachable />
      <p class="small purpose">
        <Say text={dataWords.about} />
      </p>
      {!sources && (
        <p class="small">
          <Say text={dataWords.reading} />
        </p>
      )}
      {sources?.sources.length === 0 && (
        <p>
          <Say text={dataWords.noSources} />
        </p>
      )}
      <Fullness />
      <FeedOffer offers={feeds} title={kpiWords.feedMany(feeds.length)} />
      {sources && sources.sources.length > 0 && (
        <section class="entries">
          <h2>
            <Say text={dataWords.sources} />
          </h2>
          <ul>
            {sources.sources.map(({ source, account, metrics, rows, lastDay, schedule, state }, index) => (
              <li key={`${source} ${account}`}>
                <button
                  type="button"
                  class="entry"
                  id={focusIds.item(`source ${index}`)}
                  onClick={() => ways.open('data', `source ${index}`)}
                >
                  <span class="with-icon">
                    <Icon name="data" />
                    <span>
                      <Say text={sourceName(source)} /> · <bdi>{accountName(account)}</bdi>
                    </span>
                  </span>
                  <span class="small">
                    {[...new Set(metrics.map(({ metric }) => metricName(metric)[language]))].join(
                      language === 'fa' ? '، ' : ', ',
                    )}
                  </span>
                  {lastDay !== null && (
                    <span class="small">
                      <Say text={dataWords.sourceLine(rows, writeDay(lastDay, language, sources.calendar))} />
                    </span>
                  )}
                  {schedule !== null && state !== '' && (
                    <span class="small" dir="auto">
                      {state}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {sources && connections.forms && (
        <section class="entries tools">
          <h2>
            <Say text={connectWords.tools} />
          </h2>
          <ul>
            {connections.forms.map((tool) => (
              <li key={tool.id}>
                <button
                  type="button"
                  class="entry"
                  id={focusIds.item(`connect ${tool.id}`)}
                  onClick={() => {
                    connections.open(tool);
                    ways.open('data', `connect ${tool.id}`);
                  }}
                >
                  <span class="with-icon">
                    <Icon name="connect" />
                    <Say text={tool.label} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="row">
        <Button
          id={focusIds.item('clean')}
          icon="clear"
          label={cleaningWords.title}
          onPress={() => ways.open('data', 'clean')}
          describedBy="clean-about"
        />
      </div>
      <p id="clean-about" class="small">
        <Say text={cleaningWords.offer} />
      </p>
      <div class="row">
        <Button
          id={focusIds.item('events')}
          icon="calendar"
          label={eventWords.title}
          onPress={() => ways.open('data', 'events')}
          describedBy="events-about"
        />
      </div>
      <p id="events-about" class="small">
        <Say text={eventWords.offer} />
      </p>
    </div>
  );
}
