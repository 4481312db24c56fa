import { useEffect } from 'preact/hooks';
import { useRefresh } from '../../session/useRefresh.ts';
import { useSession } from '../../session/useSession.ts';

/** Keeps the KPIs of the file read while what calls it is shown. */
export function useKpiReading(): void {
  const { kpis, documentState } = useSession();
  const isThere = documentState?.hasKpis ?? false;
  const last = documentState?.undo[0]?.id ?? 0;
  const read = (): void => {
    if (isThere) kpis.read();
  };
  useEffect(read, [last, isThere]);
  useRefresh(read);
}
