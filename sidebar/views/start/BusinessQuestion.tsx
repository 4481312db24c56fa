import { businesses } from '../../../src/core/businesses/index.ts';
import { focusIds } from '../../focus.ts';
import { Button } from '../../parts/Button.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import type { Ways } from '../view.ts';
import { businessIcon } from './businessIcon.ts';
import { explainerWords } from './explainerWords.ts';
import { startEntries } from './startEntries.ts';
import { startWords } from './startWords.ts';

interface BusinessQuestionProps {
  readonly ways: Ways;
  readonly onBack: (() => void) | null;
}

/** The first question: which kind of business it is. Whoever finds theirs not here chooses among all templates. */
export function BusinessQuestion({ ways, onBack }: BusinessQuestionProps) {
  return (
    <Detail
      icon="direction"
      title={startWords.whichBusiness}
      note={startWords.question(1)}
      onBack={onBack}
      backTo={startWords.back}
    >
      <ul class="businesses">
        {businesses.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              id={focusIds.item(id)}
              class="choice tall"
              onClick={() => ways.open('week', startEntries.goals(id))}
            >
              <Icon name={businessIcon(id)} />
              <span>
                <Say text={name} />
              </span>
            </button>
          </li>
        ))}
        <li class="other">
          <button type="button" class="choice" onClick={() => ways.list('templates')}>
            <span>
              <Say text={startWords.somethingElse} />
            </span>
          </button>
        </li>
      </ul>
      <Button
        id="explain"
        look="quiet"
        icon="explain"
        label={explainerWords.open}
        onPress={() => ways.open('week', startEntries.explainer)}
      />
    </Detail>
  );
}
