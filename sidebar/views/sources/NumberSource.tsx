import { useState } from 'preact/hooks';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { useNumberSources } from './useNumberSources.ts';
import { sourceWords } from './words.ts';

interface NumberSourceProps {
  /** The key of the key result. */
  readonly keyResult: string;
  /** The KPI that is chosen at first, by its name in the KPIs tab. */
  readonly suggested?: string;
  /** Whether a formula gives the number, one that people wrote themselves included. */
  readonly isByFormula?: boolean;
}

/** Where the number of a key result comes from, with the ways to change that. */
export function NumberSource({ keyResult, suggested = '', isByFormula = false }: NumberSourceProps) {
  const say = useWords();
  const { busy, question, bindCurrent, unbindCurrent } = useSession();
  const sources = useNumberSources();
  const [chosen, setChosen] = useState(suggested);
  const kpis = sources?.kpis ?? [];
  const isThere = kpis.some(({ name }) => name === chosen);
  const source = sources?.keyResults.find(({ key }) => key === keyResult)?.source ?? '';
  const unnamed = isByFormula ? sourceWords.ownFormula : sourceWords.typedByHand;
  const disabled = busy !== null || question !== null;
  return (
    <section class="card source">
      <h3>
        <Say text={sourceWords.heading} />
      </h3>
      <p class="with-icon">
        <Icon name={source === '' ? 'number' : 'kpi'} />
        <span dir="auto">
          <Say text={source ? { en: source, fa: source } : sources ? unnamed : sourceWords.loading} />
        </span>
      </p>
      {kpis.length > 0 && (
        <div class="connect">
          <select
            aria-label={say(sourceWords.kpi)}
            value={isThere ? chosen : ''}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            <option value="">{say(sourceWords.chooseKpi)}</option>
            {kpis.map(({ name, shown }) => (
              <option key={name} value={name}>
                {shown === '' ? name : `${name} · ${shown}`}
              </option>
            ))}
          </select>
          <Button
            label={sourceWords.connect}
            onPress={() => bindCurrent(keyResult, { kpi: chosen })}
            disabled={!isThere || disabled}
          />
        </div>
      )}
      {sources && kpis.length === 0 && (
        <p class="small">
          <Say text={sourceWords.noKpis} />
        </p>
      )}
      <Button
        label={sourceWords.connectSelected}
        onPress={() => bindCurrent(keyResult, 'selection')}
        disabled={disabled}
      />
      {(source !== '' || isByFormula) && (
        <Button
          label={sourceWords.disconnect}
          onPress={() => unbindCurrent(keyResult)}
          busy={busy === 'unbindCurrent'}
          disabled={disabled}
        />
      )}
    </section>
  );
}
