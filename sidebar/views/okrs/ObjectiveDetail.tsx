import { titleOf } from '../../../src/core/cycle/okrRow.ts';
import { Button } from '../../parts/Button.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { words } from '../../words.ts';
import { ownTemplateWords } from '../templates/ownTemplateWords.ts';
import type { Ways } from '../view.ts';
import { OkrItems } from './OkrItems.tsx';
import type { Objective } from './okrTree.ts';
import { okrWords } from './okrWords.ts';
import { RowActions } from './RowActions.tsx';
import { WhyObjectiveStatus } from './WhyStatus.tsx';
import { WordingHelp } from './WordingHelp.tsx';

interface ObjectiveDetailProps {
  readonly objective: Objective;
  readonly ways: Ways;
}

/** An objective with its key results and what can be done with it. */
export function ObjectiveDetail({ objective, ways }: ObjectiveDetailProps) {
  const { key, row, keyResults } = objective;
  const { ownTemplates, busy } = useSession();
  const title = row ? titleOf(row) : '';
  return (
    <Detail icon="objective" title={row ? { en: title, fa: title } : okrWords.withoutObjective} onBack={ways.back}>
      {row && (
        <>
          <WhyObjectiveStatus objective={objective} />
          <RowActions rowKey={key} onEdit={() => ways.open('okrs', `edit ${key}`)} onDeleted={ways.leave} />
        </>
      )}
      <DetailSection heading={words.keyResults}>
        {keyResults.length === 0 && (
          <p class="small">
            <Say text={okrWords.noKeyResults} />
          </p>
        )}
        <OkrItems
          objectives={[objective]}
          withObjectives={false}
          last={null}
          onOpen={(each) => ways.open('okrs', each)}
        />
        <WordingHelp objective={objective} />
        {row && keyResults.length > 0 && (
          <Button
            id="save-template"
            look="quiet"
            icon="insert"
            label={ownTemplateWords.save}
            onPress={() => ownTemplates.save(key)}
            busy={busy === 'saveTemplate'}
            disabled={busy !== null}
          />
        )}
      </DetailSection>
    </Detail>
  );
}
