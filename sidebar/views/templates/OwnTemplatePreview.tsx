import type { OkrRow } from '../../../src/api.ts';
import type { OwnTemplate, TemplateRow } from '../../../src/core/tables/ownTemplates/ownTemplate.ts';
import { Detail } from '../../parts/Detail.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { words } from '../../words.ts';
import { CurrentToTarget } from '../okrs/CurrentToTarget.tsx';
import { ownTemplateWords } from './ownTemplateWords.ts';

interface OwnTemplatePreviewProps {
  readonly template: OwnTemplate;
  readonly onBack: () => void;
}

/** A template of people's own, before it is inserted. */
export function OwnTemplatePreview({ template, onBack }: OwnTemplatePreviewProps) {
  const { name, objective, keyResults } = template;
  return (
    <Detail icon="objective" title={{ en: name, fa: name }} onBack={onBack}>
      {objective.type !== '' && (
        <p class="chips small">
          <span class="chip">{objective.type}</span>
        </p>
      )}
      <DetailSection heading={words.keyResults}>
        <ul class="key-results">
          {keyResults.map((row, index) => (
            <li key={index}>
              <p class="with-icon">
                <Icon name="keyResult" />
                <bdi>{row.title}</bdi>
              </p>
              <p class="small">
                <CurrentToTarget row={fromStart(row)} />
              </p>
            </li>
          ))}
        </ul>
      </DetailSection>
      <p class="small">
        <Say text={ownTemplateWords.about} />
      </p>
    </Detail>
  );
}

/** A template says where a key result starts; it stands nowhere yet. */
function fromStart({ title, type, unit, start, target }: TemplateRow): OkrRow {
  const numbers = { ...(start !== '' && { current: start }), ...(target !== '' && { target }) };
  return { cells: { title, type, unit, ...numbers }, formulas: [] };
}
