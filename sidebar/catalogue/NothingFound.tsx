import type { Text } from '../../src/core/text.ts';
import { focusIds } from '../focus.ts';
import { Button } from '../parts/Button.tsx';
import { Say } from '../parts/Say.tsx';
import { words } from '../words.ts';

interface NothingFoundProps {
  readonly hint: Text;
  readonly onShowEverything: () => void;
}

/** What to try when there is nothing to show. */
export function NothingFound({ hint, onShowEverything }: NothingFoundProps) {
  const showEverything = (): void => {
    document.getElementById(focusIds.search)?.focus();
    onShowEverything();
  };
  return (
    <div class="card">
      <p>
        <Say text={hint} />
      </p>
      <Button label={words.showEverything} onPress={showEverything} />
    </div>
  );
}
