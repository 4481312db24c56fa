import type { KpiCard } from '../../../src/api.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { offeredDraft, offeredFollower, offersKeeping } from './kpiCards.ts';
import { kpiWords } from './kpiWords.ts';

/** What to do about a KPI now: an objective that brings it back, a key result that might follow it, or keeping it where it was brought. */
export function KpiOffers({ card }: { readonly card: KpiCard }) {
  const { kpis, busy, question, bindCurrent } = useSession();
  const follower = offeredFollower(card);
  const draft = offeredDraft(card);
  const others = busy !== null || question !== null;
  return (
    <>
      {draft && (
        <div class="card note">
          <p class="with-icon">
            <Icon name="talk" />
            <span>
              <Say text={kpiWords.lost(card.name)} />
            </span>
          </p>
          <p class="with-icon">
            <Icon name="objective" />
            <span>
              <Say text={draft.objective} />
            </span>
          </p>
          <p class="small with-icon">
            <Icon name="keyResult" />
            <span>
              <Say text={draft.keyResult} />
            </span>
          </p>
          <Button
            icon="insert"
            label={kpiWords.insertDraft}
            onPress={() => kpis.draft(card.name)}
            busy={busy === 'draftObjective'}
            disabled={others}
          />
        </div>
      )}
      {follower && (
        <div class="card note">
          <p class="with-icon">
            <Icon name="keyResult" />
            <span>
              <Say text={kpiWords.typedByHand(follower.title, card.name)} />
            </span>
          </p>
          <Button
            id="follow-kpi"
            icon="kpi"
            label={kpiWords.follow(card.name)}
            onPress={() => void bindCurrent(follower.key, { kpi: card.name })}
            busy={busy === 'bindCurrent'}
            disabled={others}
          />
        </div>
      )}
      {offersKeeping(card) && (
        <div class="card note">
          <p class="with-icon">
            <Icon name="done" />
            <span>
              <Say text={kpiWords.reached(card.keyResult?.title ?? '')} />
            </span>
          </p>
          <Button
            icon="kpi"
            label={kpiWords.keep}
            onPress={() => kpis.keep(card)}
            busy={busy === 'editRow'}
            disabled={others}
          />
        </div>
      )}
    </>
  );
}
