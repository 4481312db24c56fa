import { useState } from 'preact/hooks';
import type { KpiCard } from '../../../src/api.ts';
import type { Metric } from '../../../src/core/metrics/metric.ts';
import { writeNumber, writePercent } from '../../../src/core/numbers/write.ts';
import { findFunction } from '../../../src/core/registry.ts';
import { type CardField, type CardTexts, cardFields, cardWords } from '../../../src/core/tables/kpis/fields.ts';
import { usualTargetType } from '../../../src/core/tables/kpis/health.ts';
import { kpisTable } from '../../../src/core/tables/kpis/kpis.ts';
import type { Language } from '../../../src/core/text.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { FormField } from '../okrs/FormField.tsx';
import { FORM, submitOnEnter } from '../okrs/OkrForm.tsx';
import { okrWords } from '../okrs/okrWords.ts';

interface KpiFormProps {
  readonly card: KpiCard;
  readonly onSave: (fields: CardTexts) => void;
  readonly onBack: () => void;
}

/** The form of a card: its target, what that means, how often it is to be met, and who looks after it. */
export function KpiForm({ card, onSave, onBack }: KpiFormProps) {
  const language = useLanguage();
  const { kpis } = useSession();
  const [typed, setTyped] = useState<CardTexts>({});
  const textIn = (field: CardField): string => typed[field] ?? fieldText(card, field, language);
  const save = (event: Event): void => {
    event.preventDefault();
    const isChanged = (field: CardField): boolean => textIn(field) !== shownText(card, field, language);
    onSave(Object.fromEntries(cardFields.filter(isChanged).map((field) => [field, textIn(field)])));
  };
  return (
    <Detail icon="kpi" title={{ en: card.name, fa: card.name }} onBack={onBack}>
      <form id={FORM} class="okr-form" noValidate onSubmit={save} onKeyDown={submitOnEnter}>
        <p class="small">
          <Say text={okrWords.numbers} />
        </p>
        {cardFields.map((field) => (
          <FormField
            key={field}
            field={field}
            label={kpisTable.columns[field].header}
            value={textIn(field)}
            words={cardWords(field)}
            isRequired={field === 'targetType'}
            hint={null}
            refused={kpis.refused?.field === field ? kpis.refused.sentence : null}
            isLocked={false}
            onUnlock={null}
            onInput={(value) => setTyped((now) => ({ ...now, [field]: value }))}
          />
        ))}
        <div class="row">
          <Button look="quiet" label={okrWords.cancel} onPress={onBack} />
        </div>
      </form>
    </Detail>
  );
}

/** What a field offers: a type that nobody chose is the usual one of the KPI. */
function fieldText(card: KpiCard, field: CardField, language: Language): string {
  const shown = shownText(card, field, language);
  if (field !== 'targetType' || shown !== '') return shown;
  const declared = findFunction(card.fn);
  const { better } = (declared ?? {}) as Partial<Metric>;
  return (better && usualTargetType({ better })) || 'stay_at_or_above';
}

/** What a cell of the card holds, as a person would type it; of a list the id of the word. */
function shownText(card: KpiCard, field: CardField, language: Language): string {
  if (field !== 'target') return card[field] ?? '';
  if (card.target === null) return '';
  return /^(%|درصد)/.test(card.unit) ? writePercent(card.target, language, 6) : writeNumber(card.target, language);
}
