import { Button } from '../../parts/Button.tsx';
import { Code } from '../../parts/Code.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { BroughtGoals } from './BroughtGoals.tsx';
import { goalWords } from './goalWords.ts';

interface BringGoalsProps {
  readonly source: string;
  readonly account: string;
}

/** What bringing the goals of a tool in does, and what became of each. */
export function BringGoals({ source, account }: BringGoalsProps) {
  const { connections } = useSession();
  const { goals } = connections;
  const isOfThis = goals?.source === source && goals.account === account;
  return (
    <DetailSection heading={goalWords.goals}>
      <p class="small">
        <Say text={goalWords.about} />
      </p>
      {isOfThis && <BroughtGoals {...goals} />}
      {connections.forms?.find(({ id }) => id === source)?.isUnpublished && (
        <MissingNumber source={source} account={account} />
      )}
    </DetailSection>
  );
}

/** Tells which fields a tool has, so that those that are not read yet can be. */
function MissingNumber({ source, account }: BringGoalsProps) {
  const { connections, busy } = useSession();
  const { shape } = connections;
  return (
    <details>
      <summary>
        <Say text={goalWords.missing} />
      </summary>
      <p class="small">
        <Say text={goalWords.shapeAbout} />
      </p>
      <div class="row">
        <Button
          id="show-shape"
          icon="search"
          label={goalWords.showShape}
          disabled={busy !== null}
          onPress={() => connections.showShape(source, account)}
        />
      </div>
      {shape !== null && (
        <>
          <Code block text={shape} />
          <CopyButton text={shape} label={goalWords.copyShape} />
        </>
      )}
    </details>
  );
}
