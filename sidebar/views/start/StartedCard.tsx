import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { planWords } from '../okrs/planWords.ts';
import { startWords } from './startWords.ts';

/** What to do with a scorecard that was made just now: one real number, then the first check-in and the plan. */
export function StartedCard({ onCheckIn }: { readonly onCheckIn: () => void }) {
  const { start, plan, week, busy, question } = useSession();
  if (!start.next) return null;
  return (
    <div class="card started">
      <p class="with-icon">
        <Icon name="edit" />
        <span>
          <Say text={startWords.putNumber(start.next.title)} />
        </span>
      </p>
      {week.log && (
        <Button
          look="quiet"
          icon="week"
          label={startWords.firstCheckIn}
          onPress={onCheckIn}
          disabled={busy !== null || question !== null}
        />
      )}
      <Button
        id="make-plan"
        look="quiet"
        icon="plan"
        label={planWords.make}
        onPress={() => plan.make(start.goal)}
        busy={busy === 'makePlan'}
        disabled={busy !== null || question !== null}
      />
    </div>
  );
}
