import type { Text } from '../../../src/core/text.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import type { OfferedFeed } from './feeds.ts';
import { kpiWords } from './kpiWords.ts';

interface FeedOfferProps {
  readonly offers: readonly OfferedFeed[];
  readonly title: Text;
}

/** KPIs that can be computed from sources, with where each would come from: one tap feeds them all. */
export function FeedOffer({ offers, title }: FeedOfferProps) {
  const { kpis, busy, question } = useSession();
  if (offers.length === 0) return null;
  return (
    <div class="card note feeds">
      <p class="with-icon">
        <Icon name="data" />
        <span>
          <Say text={title} />
        </span>
      </p>
      <ul>
        {offers.map(({ name, from }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <span class="small">
              <Say text={from} />
            </span>
          </li>
        ))}
      </ul>
      <Button
        id="feed-kpis"
        icon="kpi"
        label={kpiWords.feed(offers.length)}
        onPress={() => kpis.feed(offers.map(({ name, period }) => ({ name, period })))}
        busy={busy === 'feedKpis'}
        disabled={busy !== null || question !== null}
      />
    </div>
  );
}
