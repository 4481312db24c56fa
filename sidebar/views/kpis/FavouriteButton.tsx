import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { useWords } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useSession } from '../../session/useSession.ts';
import { words } from '../../words.ts';

/** The star of a function: its name stays, being pressed is what changes. */
export function FavouriteButton({ declared }: { readonly declared: SheetFunction }) {
  const { favourites, setFavourite } = useSession();
  const say = useWords();
  const pressed = favourites.includes(declared.fn);
  return (
    <button
      type="button"
      class="quiet icon-button favourite"
      aria-pressed={pressed}
      aria-label={say(words.favourite)}
      title={say(words.favourite)}
      onClick={() => setFavourite(declared, !pressed)}
    >
      <Icon name="favourite" filled={pressed} />
    </button>
  );
}
