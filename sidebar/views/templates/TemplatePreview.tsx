import type { Metric } from '../../../src/core/metrics/metric.ts';
import { objectiveKinds, type Template, teams } from '../../../src/core/okr/templates/template.ts';
import { Detail } from '../../parts/Detail.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { SamplesLeft } from '../../parts/SamplesLeft.tsx';
import { Say } from '../../parts/Say.tsx';
import { words } from '../../words.ts';
import { KeyResultItem } from './KeyResultItem.tsx';

interface TemplatePreviewProps {
  readonly template: Template;
  readonly onBack: () => void;
  readonly onOpenMetric: (metric: Metric) => void;
}

/** An objective and its key results, before they are inserted. */
export function TemplatePreview({ template, onBack, onOpenMetric }: TemplatePreviewProps) {
  const { team, kind, objective, keyResults } = template;
  return (
    <Detail icon="objective" title={objective} onBack={onBack}>
      <p class="chips small">
        <span class="chip">
          <Icon name="team" />
          <Say text={teams[team]} />
        </span>
        <span class="chip">
          <Say text={objectiveKinds[kind]} />
        </span>
      </p>
      <DetailSection heading={words.keyResults}>
        <ul class="key-results">
          {keyResults.map((keyResult) => (
            <KeyResultItem key={keyResult.text.en} keyResult={keyResult} onOpenMetric={onOpenMetric} />
          ))}
        </ul>
      </DetailSection>
      <p class="small">
        <Say text={words.currentValuesAreSamples} />
      </p>
      <SamplesLeft />
    </Detail>
  );
}
