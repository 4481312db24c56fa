import type { ComponentChildren } from 'preact';
import type { KpiCard } from '../../../src/api.ts';
import { writeDay } from '../../../src/core/calendar/write.ts';
import { individualsChart } from '../../../src/core/explanation/individualsChart.ts';
import { signalWords } from '../../../src/core/explanation/signalWords.ts';
import type { Metric } from '../../../src/core/metrics/metric.ts';
import { findFunction } from '../../../src/core/registry.ts';
import { kpisTable, targetPeriods } from '../../../src/core/tables/kpis/kpis.ts';
import type { Text } from '../../../src/core/text.ts';
import { targetTypes } from '../../../src/core/tools/health.ts';
import { useLanguage } from '../../language.ts';
import { Detail } from '../../parts/Detail.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { SignalLine } from '../week/SignalLine.tsx';
import { Trend } from '../week/Trend.tsx';
import { Better } from './Better.tsx';
import { FeedOffer } from './FeedOffer.tsx';
import { Formula } from './Formula.tsx';
import { offeredFeeds } from './feeds.ts';
import { HealthChip } from './HealthChip.tsx';
import { KpiOffers } from './KpiOffers.tsx';
import { cardWriter } from './kpiCards.ts';
import { kpiWords } from './kpiWords.ts';
import { MixedMoneyNote } from './MixedMoneyNote.tsx';
import { SourceLine } from './SourceLine.tsx';
import { UseElsewhere } from './UseElsewhere.tsx';
import { useKpiReading } from './useKpiReading.ts';
import { ValueToTarget } from './ValueToTarget.tsx';

/** The definition card of a KPI: what it means, how it is worked out, what it is to meet, and how it came along. */
export function KpiCardDetail({ card, onBack }: { readonly card: KpiCard; readonly onBack: () => void }) {
  const language = useLanguage();
  const { kpis, data } = useSession();
  useKpiReading();
  const { name, fn, unit, owner, period, target, targetType, health, readings, change, keyResult } = card;
  const declared = findFunction(fn);
  const writer = cardWriter(card, language);
  const header = (key: keyof typeof kpisTable.columns): Text => kpisTable.columns[key].header;
  const values = readings.flatMap(({ value }) => (value === null ? [] : [value]));
  const chart = individualsChart(
    readings.map(({ value }) => value),
    null,
  );
  const signalled = readings.map((reading, index) => ({ reading, signal: chart?.signals[index] ?? null }));
  const word = targetPeriods[period as keyof typeof targetPeriods];
  return (
    <Detail icon="kpi" title={{ en: name, fa: name }} onBack={onBack}>
      <p class="status-line">
        <HealthChip health={health} />
        <ValueToTarget card={card} />
        <Trend values={values} change={change} writer={writer} />
      </p>
      <SignalLine values={readings.map(({ value }) => value)} writer={writer} />
      <KpiOffers card={card} />
      <FeedOffer offers={offeredFeeds([card], data.sources?.sources ?? [])} title={kpiWords.feedOne(name)} />
      <MixedMoneyNote cards={[card]} />
      {keyResult && (
        <p class="small">
          <Say text={kpiWords.followedBy(keyResult.title)} />
        </p>
      )}
      <dl class="card-facts">
        <Fact of={header('target')}>
          {target === null ? <Say text={kpiWords.noTarget} /> : <bdi>{writer.withUnit(target)}</bdi>}
        </Fact>
        {target !== null && (
          <Fact of={header('targetType')}>
            <Say text={targetTypes[targetType ?? 'stay_at_or_above']} />
          </Fact>
        )}
        {period !== '' && <Fact of={header('period')}>{word ? <Say text={word} /> : <bdi>{period}</bdi>}</Fact>}
        {owner !== '' && (
          <Fact of={header('owner')}>
            <bdi>{owner}</bdi>
          </Fact>
        )}
        {unit !== '' && (
          <Fact of={header('unit')}>
            <bdi>{unit}</bdi>
          </Fact>
        )}
        {card.from !== '' && (
          <Fact of={header('from')} isLong>
            <Say text={{ en: card.from, fa: card.from }} />
          </Fact>
        )}
      </dl>
      {declared && (
        <DetailSection heading={kpiWords.meaning}>
          <p class="chips small">
            <Better declared={declared} />
          </p>
          <p>
            <Say text={declared.guide.about} />
          </p>
          <Formula declared={declared} />
        </DetailSection>
      )}
      <DetailSection heading={kpiWords.lastReadings}>
        {readings.length === 0 ? (
          <p class="small">
            <Say text={kpiWords.noReadings} />
          </p>
        ) : (
          <ul class="kpi-readings small">
            {[...signalled].reverse().map(({ reading, signal }) => (
              <li key={reading.day}>
                <span>{writeDay(reading.day, language, kpis.list?.calendar ?? 'gregorian')}</span>{' '}
                <span>
                  <bdi>{reading.value === null ? '–' : writer.bare(reading.value)}</bdi>
                  {signal !== null && signal !== 'ordinary' && (
                    <>
                      {' '}
                      <span class="chip">
                        <Say text={signalWords[signal]} />
                      </span>
                    </>
                  )}
                </span>{' '}
                <HealthChip health={reading.health} />
              </li>
            ))}
          </ul>
        )}
      </DetailSection>
      {declared && 'better' in declared && <UseElsewhere metric={declared as Metric} />}
      {declared && <SourceLine source={declared.guide.source} />}
    </Detail>
  );
}

interface FactProps {
  readonly of: Text;
  /** Takes a line of its own. */
  readonly isLong?: boolean;
  readonly children: ComponentChildren;
}

function Fact({ of, isLong = false, children }: FactProps) {
  return (
    <div class={isLong ? 'long' : undefined}>
      <dt class="small">
        <Say text={of} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
