import type { Business } from '../../../src/core/businesses/business.ts';
import { focusIds } from '../../focus.ts';
import { Detail } from '../../parts/Detail.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import type { Ways } from '../view.ts';
import { businessIcon } from './businessIcon.ts';
import { startEntries } from './startEntries.ts';
import { startWords } from './startWords.ts';

/** The second question: what such a business is after, in plain words. */
export function GoalQuestion({ business, ways }: { readonly business: Business; readonly ways: Ways }) {
  return (
    <Detail
      icon={businessIcon(business.id)}
      title={startWords.whichGoal}
      note={startWords.question(2)}
      onBack={ways.back}
      backTo={startWords.back}
    >
      <ul class="goals">
        {business.goals.map(({ id, words }) => (
          <li key={id}>
            <button
              type="button"
              id={focusIds.item(id)}
              class="choice"
              onClick={() => ways.open('week', startEntries.preview(business.id, id))}
            >
              <Icon name="objective" />
              <span>
                <Say text={words} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Detail>
  );
}
