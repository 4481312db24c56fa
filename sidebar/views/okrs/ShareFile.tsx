import { focusIds } from '../../focus.ts';
import { useWords } from '../../language.ts';
import { Detail } from '../../parts/Detail.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { shareWords } from './shareWords.ts';

const ROLES = ['viewer', 'editor'] as const;

/** Who may see the scorecard: addresses and what they may do. */
export function ShareFile({ onBack }: { readonly onBack: () => void }) {
  const { sharing } = useSession();
  const say = useWords();
  const { addresses, role, refused } = sharing;
  const id = focusIds.field('addresses');
  return (
    <Detail icon="team" title={shareWords.share} onBack={onBack}>
      <p class="small">
        <Say text={shareWords.about} />
      </p>
      <div class="okr-form">
        <div class="field wide">
          <label for={id}>{say(shareWords.addresses)}</label>
          <textarea
            id={id}
            rows={3}
            dir="ltr"
            value={addresses}
            autocomplete="off"
            aria-describedby={`${id}-about`}
            aria-invalid={refused !== null ? 'true' : undefined}
            onInput={(event) => sharing.type(event.currentTarget.value)}
          />
          <p id={`${id}-about`} class={refused === null ? 'small' : 'small refused with-icon'}>
            {refused !== null && <Icon name="failed" />}
            <span dir="auto">{refused ?? say(shareWords.hint)}</span>
          </p>
        </div>
        <div class="field wide">
          <label for="share-role">{say(shareWords.role)}</label>
          <select
            id="share-role"
            value={role}
            onChange={(event) => sharing.choose(event.currentTarget.value as (typeof ROLES)[number])}
          >
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {say(shareWords[each])}
              </option>
            ))}
          </select>
        </div>
      </div>
    </Detail>
  );
}
