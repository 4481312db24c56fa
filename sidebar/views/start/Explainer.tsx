import { Detail } from '../../parts/Detail.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { explained, explainerWords } from './explainerWords.ts';
import { RulerAndCompass } from './RulerAndCompass.tsx';
import { startWords } from './startWords.ts';

/** What KPIs, objectives and key results are, and what happens when; one screen. */
export function Explainer({ onBack }: { readonly onBack: () => void }) {
  return (
    <Detail
      icon="explain"
      title={explainerWords.title}
      note={explainerWords.first}
      onBack={onBack}
      backTo={startWords.back}
    >
      <RulerAndCompass />
      <dl class="explained">
        {explained.map(({ icon, term, meaning }) => (
          <div key={icon}>
            <dt class="with-icon">
              <Icon name={icon} />
              <span>
                <Say text={term} />
              </span>
            </dt>
            <dd>
              <Say text={meaning} />
            </dd>
          </div>
        ))}
      </dl>
    </Detail>
  );
}
