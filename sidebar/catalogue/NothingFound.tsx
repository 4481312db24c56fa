import { focusIds } from '../focus.ts';
import { Button } from '../parts/Button.tsx';
import { Say } from '../parts/Say.tsx';
import { words } from '../words.ts';

/** What to try when a search finds nothing. */
export function NothingFound({ onShowEverything }: { readonly onShowEverything: () => void }) {
  const showEverything = (): void => {
    document.getElementById(focusIds.search)?.focus();
    onShowEverything();
  };
  return (
    <div class="card">
      <p>
        <Say text={words.searchOtherwise} />
      </p>
      <Button label={words.showEverything} onPress={showEverything} />
    </div>
  );
}
