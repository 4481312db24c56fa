import { useEffect, useState } from 'preact/hooks';
import { AGAIN, type Board } from '../board.ts';

interface Run {
  withSuccessHandler(handler: (json: string) => void): Run;
  withFailureHandler(handler: () => void): Run;
  doGet(request: typeof AGAIN): void;
}

/** There is none in a file that was saved. */
declare const google: { readonly script?: { readonly run?: Run } } | undefined;

const MINUTES_BETWEEN = 5;

interface Current {
  /** The last that could be read. */
  readonly board: Board;
  /** Whether the latest attempt to read it again failed. */
  readonly isOld: boolean;
}

/**
 * The board, read again every few minutes. A page of Apps Script may not reload itself, since its frame may leave only on a
 * click; so the open page asks, and keeps what it has where it is not answered.
 */
export function useBoard(opened: Board): Current {
  const [current, setCurrent] = useState<Current>({ board: opened, isOld: false });
  useEffect(() => {
    const run = typeof google === 'undefined' ? undefined : google.script?.run;
    if (!run) return;
    const keep = () => setCurrent(({ board }) => ({ board, isOld: true }));
    const take = (json: string) => {
      const board = JSON.parse(json) as Board;
      if ('problem' in board) keep();
      else setCurrent({ board, isOld: false });
    };
    const ask = () => run.withSuccessHandler(take).withFailureHandler(keep).doGet(AGAIN);
    const timer = setInterval(ask, MINUTES_BETWEEN * 60_000);
    addEventListener('online', ask);
    addEventListener('offline', keep);
    return () => {
      clearInterval(timer);
      removeEventListener('online', ask);
      removeEventListener('offline', keep);
    };
  }, []);
  return current;
}
