import { useEffect, useRef } from 'preact/hooks';

/** The least time between two looks at the document that nobody asked for. */
const QUIET_MILLISECONDS = 5_000;
/** A pointer of which nothing was heard for longer has been elsewhere: browsers do not tell a frame for sure that it left. */
const AWAY_MILLISECONDS = 2_000;

/**
 * Looks at the document again when the user comes back to the sidebar: something may have been written or undone from the
 * menu. The frame takes the focus only when it is clicked, so the pointer that comes in counts too. What comes too soon after
 * the last look waits for its turn.
 */
export function useRefresh(refresh: () => void): void {
  const latest = useRef(refresh);
  latest.current = refresh;
  useEffect(() => {
    let lookedAt = Number.NEGATIVE_INFINITY;
    let pointedAt = Number.NEGATIVE_INFINITY;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      waiting = undefined;
      lookedAt = Date.now();
      latest.current();
    };
    const comeBack = (): void => {
      if (waiting !== undefined || document.visibilityState === 'hidden') return;
      const left = lookedAt + QUIET_MILLISECONDS - Date.now();
      if (left <= 0) look();
      else waiting = setTimeout(look, left);
    };
    const pointed = (): void => {
      const now = Date.now();
      if (now - pointedAt > AWAY_MILLISECONDS) comeBack();
      pointedAt = now;
    };
    addEventListener('focus', comeBack);
    document.addEventListener('visibilitychange', comeBack);
    addEventListener('pointermove', pointed);
    return () => {
      clearTimeout(waiting);
      removeEventListener('focus', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
      removeEventListener('pointermove', pointed);
    };
  }, []);
}
