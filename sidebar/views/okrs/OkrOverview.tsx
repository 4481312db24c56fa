import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { SamplesLeft } from '../../parts/SamplesLeft.tsx';
import { Say } from '../../parts/Say.tsx';
import { Unreachable } from '../../parts/Unreachable.tsx';
import { useSession } from '../../session/useSession.ts';
import type { Ways } from '../view.ts';
import { OkrItems } from './OkrItems.tsx';
import { objectivesOf, rowsWithoutKey } from './okrTree.ts';
import { okrWords } from './okrWords.ts';

interface OkrOverviewProps {
  readonly ways: Ways;
  readonly last: string | null;
  readonly onNew: () => void;
}

/** Everything that stands in the OKRs tab; the ways to begin while nothing does. */
export function OkrOverview({ ways, last, onNew }: OkrOverviewProps) {
  const { okrs, busy, failure } = useSession();
  const rows = okrs.list?.rows ?? [];
  const broken = rowsWithoutKey(rows);
  return (
    <>
      <h2 id="detail-title" class="unseen" tabIndex={-1}>
        <Say text={okrWords.myOkrs} />
      </h2>
      <Unreachable />
      <SamplesLeft />
      {broken > 0 && (
        <div class="card note">
          <p>
            <Say text={okrWords.withoutKey(broken)} />
          </p>
          <Button label={okrWords.repair} onPress={okrs.repair} busy={busy === 'repair'} disabled={busy !== null} />
        </div>
      )}
      {okrs.list === null && !failure && (
        <p class="small">
          <Say text={okrWords.reading} />
        </p>
      )}
      {okrs.list !== null && rows.length === 0 && (
        <div class="card">
          <p class="with-icon">
            <Icon name="objective" />
            <span>
              <Say text={okrWords.empty} />
            </span>
          </p>
          <Button icon="insert" label={okrWords.newObjective} onPress={onNew} disabled={busy !== null} />
        </div>
      )}
      <OkrItems objectives={objectivesOf(rows)} withObjectives last={last} onOpen={(key) => ways.open('okrs', key)} />
    </>
  );
}
