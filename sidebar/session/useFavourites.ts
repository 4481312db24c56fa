import { useRef, useState } from 'preact/hooks';
import type { DocumentState } from '../../src/api.ts';
import type { SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { type Answered, call } from '../server.ts';
import { words } from '../words.ts';
import type { Task } from './useTask.ts';

export interface Favourites {
  /** The functions with a star, those included that the server has still to confirm. */
  readonly favourites: readonly string[];
  setFavourite(declared: SheetFunction, favourite: boolean): void;
}

/** A star that was turned and that the server has still to confirm. */
interface PendingChange {
  readonly fn: string;
  readonly favourite: boolean;
}

/** A star turns at once; if the server does not keep it, it turns back and the reason is said. */
export function useFavourites(
  documentState: DocumentState | null,
  reached: (now: DocumentState | null) => void,
  { say, report }: Pick<Task, 'say' | 'report'>,
): Favourites {
  const [pending, setPending] = useState<readonly PendingChange[]>([]);
  const lastCall = useRef<Promise<unknown>>(Promise.resolve());

  const setFavourite: Favourites['setFavourite'] = ({ fn, name }, favourite) => {
    const change = { fn, favourite };
    setPending((now) => [...now, change]);
    const kept = ({ state }: Answered<null>): void => {
      reached(state);
      say({ tone: 'done', text: words.favouriteSet(name, favourite) });
    };
    // One after the other: two calls at once could arrive in either order.
    lastCall.current = lastCall.current
      .then(() => call('setFavourite', change))
      .then(kept, (error) => report(error, words.favouriteNotSet))
      .then(() => setPending((now) => now.filter((other) => other !== change)));
  };

  return { favourites: pending.reduce(apply, documentState?.favourites ?? []), setFavourite };
}

function apply(favourites: readonly string[], { fn, favourite }: PendingChange): readonly string[] {
  const others = favourites.filter((name) => name !== fn);
  return favourite ? [...others, fn] : others;
}
