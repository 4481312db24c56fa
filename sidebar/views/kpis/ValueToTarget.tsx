import type { KpiCard } from '../../../src/api.ts';
import { targetTypes } from '../../../src/core/tools/health.ts';
import { useLanguage } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { cardWriter } from './kpiCards.ts';
import { kpiWords } from './kpiWords.ts';

/** What a KPI stands at, and the target it is to meet: `100 · Stay at or below 90 toman`. */
export function ValueToTarget({ card }: { readonly card: KpiCard }) {
  const language = useLanguage();
  const { value, target, targetType } = card;
  const { bare, withUnit } = cardWriter(card, language);
  return (
    <span class="small value">
      {value === null ? <Say text={kpiWords.noValue} /> : <bdi>{target === null ? withUnit(value) : bare(value)}</bdi>}
      {target !== null && (
        <>
          {' · '}
          <Say text={targetTypes[targetType ?? 'stay_at_or_above']} /> <bdi>{withUnit(target)}</bdi>
        </>
      )}
    </span>
  );
}
