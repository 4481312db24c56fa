import { useState } from 'preact/hooks';
import type { KpiCard } from '../../../src/api.ts';
import { moveFocus } from '../../catalogue/EntryList.tsx';
import { focusIds } from '../../focus.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { dashboardWords } from '../okrs/dashboardWords.ts';
import type { Ways } from '../view.ts';
import { Trend } from '../week/Trend.tsx';
import { weekWords } from '../week/weekWords.ts';
import { HealthChip } from './HealthChip.tsx';
import { KpiOffers } from './KpiOffers.tsx';
import { ageOf, cardWriter } from './kpiCards.ts';
import { kpiWords } from './kpiWords.ts';
import { useKpiReading } from './useKpiReading.ts';
import { ValueToTarget } from './ValueToTarget.tsx';

/** The KPIs that stand in the KPIs tab: where each is, what to do about it, and the fields of those that someone types. */
export function FileKpis({ ways }: { readonly ways: Ways }) {
  const { kpis, dashboard, busy, question, failure } = useSession();
  useKpiReading();
  const { list } = kpis;
  const typed = (list?.cards ?? []).filter(({ isComputed }) => !isComputed);
  return (
    <Detail icon="kpi" title={kpiWords.ofFile} onBack={ways.back}>
      {!list && !failure && (
        <p class="small">
          <Say text={kpiWords.reading} />
        </p>
      )}
      {list?.cards.length === 0 && (
        <p>
          <Say text={kpiWords.empty} />
        </p>
      )}
      {list?.cards.map((card) => (
        <KpiOffers key={card.name} card={card} />
      ))}
      {list && list.cards.length > 0 && (
        <div class="row">
          <Button
            id="make-dashboard"
            look="quiet"
            icon="dashboard"
            label={dashboardWords.make}
            onPress={dashboard.make}
            busy={busy === 'makeDashboard'}
            disabled={busy !== null || question !== null}
          />
        </div>
      )}
      {list && list.cards.length > 0 && <KpiItems cards={list.cards} today={list.today} ways={ways} />}
      {typed.length > 0 && (
        <DetailSection heading={kpiWords.typedValues}>
          {typed.map((card) => (
            <TypedValue key={card.name} card={card} />
          ))}
        </DetailSection>
      )}
    </Detail>
  );
}

interface KpiItemsProps {
  readonly cards: readonly KpiCard[];
  readonly today: number;
  readonly ways: Ways;
}

/** One stop for Tab, arrows between them, Enter or Space opens. */
function KpiItems({ cards, today, ways }: KpiItemsProps) {
  const language = useLanguage();
  const [touched, setTouched] = useState<string | null>(null);
  const current = cards.find(({ name }) => name === touched) ?? cards[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus between the buttons inside
    <div class="entries file-kpis" onKeyDown={moveFocus}>
      <ul>
        {cards.map((card) => {
          const { name, health, readings, change, owner } = card;
          const age = ageOf(card, today);
          const values = readings.flatMap(({ value }) => (value === null ? [] : [value]));
          return (
            <li key={name}>
              <button
                type="button"
                id={focusIds.item(`card ${name}`)}
                class="entry"
                tabIndex={card === current ? 0 : -1}
                onFocus={() => setTouched(name)}
                onClick={() => ways.open('kpis', `card ${name}`)}
              >
                <Icon name="kpi" />
                <span class="words">
                  <span class="title">
                    <bdi>{name}</bdi>
                  </span>{' '}
                  <span class="status-line small">
                    <HealthChip health={health} /> <ValueToTarget card={card} />
                  </span>{' '}
                  <span class="small">
                    {owner !== '' && (
                      <>
                        <bdi>{owner}</bdi>
                        {' · '}
                      </>
                    )}
                    <Say text={age === null ? kpiWords.never : weekWords.age(age)} />
                  </span>{' '}
                  <Trend values={values} change={change} writer={cardWriter(card, language)} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The value of a KPI that no formula works out. */
function TypedValue({ card }: { readonly card: KpiCard }) {
  const language = useLanguage();
  const { kpis } = useSession();
  const { name, value, unit } = card;
  const id = focusIds.field(name);
  const refused = kpis.refusedValue?.name === name ? kpis.refusedValue.sentence : null;
  const typed = kpis.typedFor(name);
  return (
    <div class="field">
      <label for={id}>
        <bdi>{unit === '' ? name : `${name} (${unit})`}</bdi>
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        dir={typed === '' ? undefined : 'auto'}
        value={typed}
        placeholder={value === null ? '' : cardWriter(card, language).bare(value)}
        aria-invalid={refused === null ? undefined : 'true'}
        aria-describedby={refused === null ? undefined : `${id}-about`}
        onInput={(event) => kpis.type(name, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          document.getElementById(focusIds.primary)?.focus();
        }}
      />
      {refused !== null && (
        <p id={`${id}-about`} class="small refused with-icon">
          <Icon name="failed" />
          <span dir="auto">{refused}</span>
        </p>
      )}
    </div>
  );
}
