import type { Business, Goal } from '../../../src/core/businesses/business.ts';
import { Detail } from '../../parts/Detail.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { words } from '../../words.ts';
import { KeyResultItem } from '../templates/KeyResultItem.tsx';
import type { Ways } from '../view.ts';
import { startWords } from './startWords.ts';

interface StartPreviewProps {
  readonly business: Business;
  readonly goal: Goal;
  readonly ways: Ways;
}

/** What two answers come to, before it is made. */
export function StartPreview({ business, goal, ways }: StartPreviewProps) {
  const { documentState } = useSession();
  return (
    <Detail icon="direction" title={startWords.preview} note={goal.words} onBack={ways.back} backTo={startWords.back}>
      {documentState && (
        <p class="chips small">
          <span class="chip">
            <Icon name="calendar" />
            <Say text={words.week(documentState.week)} />
          </span>
          {documentState.money && (
            <span class="chip">
              <Say text={startWords.money(documentState.money)} />
            </span>
          )}
        </p>
      )}
      <DetailSection heading={startWords.kpisToWatch(business.kpis.length)}>
        <ul class="chips small">
          {business.kpis.map(({ metric }) => (
            <li key={metric.fn} class="chip">
              <Say text={metric.name} />
            </li>
          ))}
        </ul>
      </DetailSection>
      {goal.templates.map(({ id, objective, keyResults }) => (
        <section key={id}>
          <h3 class="objective with-icon">
            <Icon name="objective" />
            <span>
              <Say text={objective} />
            </span>
          </h3>
          <ul class="key-results">
            {keyResults.map((keyResult) => (
              <KeyResultItem
                key={keyResult.text.en}
                keyResult={keyResult}
                onOpenMetric={({ fn }) => ways.open('kpis', fn)}
              />
            ))}
          </ul>
        </section>
      ))}
      <p class="small">
        <Say text={words.currentValuesAreSamples} />
      </p>
    </Detail>
  );
}
