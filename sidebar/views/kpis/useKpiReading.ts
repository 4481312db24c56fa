import { useEffect } from 'preact/hooks';
import { useRefresh } from '../../session/useRefresh.ts';
import { useSession } from '../../session/useSession.ts';

/** Keeps the KPIs of the file read, and the sources that may feed them, while what calls it is shown. */
export function useKpiReading(): void {
  const { kpis, data, documentState } = useSession();
  const isThere = documentState?.hasKpis ?? false;
  const last = documentState?.undo[0]?.id ?? 0;
  const read = (): void => {
    if (!isThere) return;
    kpis.read();
    data.read();
  };
  useEffect(read, [last, isThere]);
  useRefresh(read);
}
