import { useState } from 'preact/hooks';
import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { useWords } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { NumberSource } from './NumberSource.tsx';
import { useNumberSources } from './useNumberSources.ts';
import { sourceWords } from './words.ts';

/** Lets a key result follow a KPI, from the KPI's own card. The file is read once someone opens it. */
export function UseForKeyResult({ declared }: { readonly declared: SheetFunction }) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="use" onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
      <summary>
        <Say text={sourceWords.useForKeyResult} />
      </summary>
      {opened && <KeyResults declared={declared} />}
    </details>
  );
}

function KeyResults({ declared: { name } }: { readonly declared: SheetFunction }) {
  const say = useWords();
  const sources = useNumberSources();
  const [chosen, setChosen] = useState('');
  const kpi = sources?.kpis.find((each) => each.name === name.en || each.name === name.fa);
  const keyResults = sources?.keyResults ?? [];
  const isThere = keyResults.some(({ key }) => key === chosen);
  const hint = !sources
    ? sourceWords.loading
    : !kpi
      ? sourceWords.notInTab
      : keyResults.length === 0
        ? sourceWords.noKeyResults
        : sourceWords.useExplained;
  return (
    <div class="connect">
      <p class="small">
        <Say text={hint} />
      </p>
      {kpi && keyResults.length > 0 && (
        <select
          aria-label={say(sourceWords.keyResult)}
          value={isThere ? chosen : ''}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{say(sourceWords.chooseKeyResult)}</option>
          {keyResults.map(({ key, title }) => (
            <option key={key} value={key}>
              {`${key} · ${title}`}
            </option>
          ))}
        </select>
      )}
      {kpi && isThere && <NumberSource key={chosen} keyResult={chosen} suggested={kpi.name} />}
    </div>
  );
}
