import { useState } from 'preact/hooks';
import type { Metric } from '../../../src/core/metrics/metric.ts';
import { semanticLanguages } from '../../../src/core/semantic/languages.ts';
import { type SemanticMetric, semanticMetrics } from '../../../src/core/semantic/semanticMetric.ts';
import { Choice } from '../../parts/Choice.tsx';
import { Code } from '../../parts/Code.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { Say } from '../../parts/Say.tsx';
import { kpiWords } from './kpiWords.ts';

type LanguageId = keyof typeof semanticLanguages;

/** The same KPI in the language of another tool, to be copied there; nothing where no formula says it. */
export function UseElsewhere({ metric }: { readonly metric: Metric }) {
  const [id, setId] = useState<LanguageId>('sql');
  const defined = semanticMetrics(metric);
  if (defined.length === 0) return null;
  const columns = [...new Set(defined.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  const language = semanticLanguages[id];
  const labels = Object.fromEntries(Object.entries(semanticLanguages).map(([each, { label }]) => [each, label]));
  return (
    <details>
      <summary>
        <Say text={kpiWords.useElsewhere} />
      </summary>
      <Choice
        field="use-elsewhere"
        label={kpiWords.otherTool}
        value={id}
        words={labels}
        none={null}
        onChoose={(chosen) => setId(chosen as LanguageId)}
      />
      {defined.map((each) => (
        <Definition key={each.name} text={language.write(each)} defined={each} isOnly={defined.length === 1} />
      ))}
      <p class="small">
        <Say text={language.use} />
      </p>
      <p class="small">
        <Say text={kpiWords.ownColumns(columns)} />
      </p>
    </details>
  );
}

interface DefinitionProps {
  readonly text: string;
  readonly defined: SemanticMetric;
  readonly isOnly: boolean;
}

function Definition({ text, defined, isOnly }: DefinitionProps) {
  return (
    <>
      {!isOnly && (
        <p class="small">
          <bdi>{defined.name}</bdi>
        </p>
      )}
      <Code block text={text} />
      <CopyButton text={text} label={kpiWords.copyDefinition} />
    </>
  );
}
