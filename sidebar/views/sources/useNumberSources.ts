import { useEffect, useState } from 'preact/hooks';
import type { Api } from '../../../src/api.ts';
import { useSession } from '../../session/useSession.ts';

type Sources = ReturnType<Api['numberSources']>;

/** The KPIs and key results of the file, read anew after each change; null until they are known. */
export function useNumberSources(): Sources | null {
  const { readNumberSources, documentState } = useSession();
  const [sources, setSources] = useState<Sources | null>(null);
  const lastChange = documentState?.undo[0]?.id;
  useEffect(() => {
    let isCurrent = true;
    readNumberSources().then(
      (read) => isCurrent && setSources(read),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [lastChange]);
  return sources;
}
