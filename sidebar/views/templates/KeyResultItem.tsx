import type { Metric } from '../../../src/core/metrics/metric.ts';
import { keyResultTypes } from '../../../src/core/okr/progress.ts';
import type { KeyResult } from '../../../src/core/okr/templates/template.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Arrow } from '../../parts/Arrow.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { words } from '../../words.ts';
import { keyResultRange } from './keyResultRange.ts';

interface KeyResultItemProps {
  readonly keyResult: KeyResult;
  readonly onOpenMetric: (metric: Metric) => void;
}

/** A key result of a template: its words, the way from start to target, its type and its KPI. */
export function KeyResultItem({ keyResult, onOpenMetric }: KeyResultItemProps) {
  const { text, type, metric } = keyResult;
  const say = useWords();
  return (
    <li>
      <p class="with-icon">
        <Icon name="keyResult" />
        <span>
          <Say text={text} />
        </span>
      </p>
      <p class="small">
        <span class="range">
          <Range keyResult={keyResult} />
        </span>
        {' · '}
        {say(keyResultTypes[type])}
      </p>
      {metric && (
        <p class="small with-icon">
          <Icon name="kpi" />
          <span>
            <span class="unseen">{say(words.kpi)}</span>{' '}
            <button type="button" class="link" onClick={() => onOpenMetric(metric)}>
              <Say text={metric.name} />
            </button>
          </span>
        </p>
      )}
    </li>
  );
}

function Range({ keyResult }: { readonly keyResult: KeyResult }) {
  const language = useLanguage();
  const { before, from, joined, to } = keyResultRange(keyResult, language);
  if (from === null) return <>{`${before} ${to}`.trim()}</>;
  return (
    <>
      {`${before} ${from} `.trimStart()}
      {joined === 'and' ? words.and[language] : <Arrow />}
      {` ${to}`}
    </>
  );
}
