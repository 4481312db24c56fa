import type { Api } from '../../src/api.ts';
import type { Mapping } from '../../src/core/importing/mapping.ts';

type Sources = Pick<ReturnType<Api['sources']>, 'sources' | 'connections'>;

/**
 * The account of an earlier file with the same numbers, else the name of the file without a count of copies. Never that of a connected
 * tool: what is pulled may be known by other identifiers, so that both would count.
 */
export function accountFor({ roles, counts }: Mapping, name: string, source: string, sources: Sources | null): string {
  const metrics = [
    ...roles.flatMap((role) => (role.as === 'metric' ? [role.metric] : [])),
    ...(counts ? [counts] : []),
  ];
  const known =
    sources?.sources.filter(
      (each) => each.source === source && hasAll(each.metrics, metrics) && !isPulled(each, sources),
    ) ?? [];
  const [only] = known;
  if (only && known.length === 1 && metrics.length > 0) return only.account;
  return name
    .replace(/\.(csv|tsv|txt)$/i, '')
    .replace(/\s*\(\d+\)$/, '')
    .trim();
}

/** Whether numbers of a source, or of one account of it, are pulled by a connection. */
export function isPulled(
  { source, account }: { readonly source: string; readonly account?: string },
  sources: Sources | null,
): boolean {
  return (
    sources?.connections.some(
      (each) => each.source === source && (account === undefined || each.account === account),
    ) ?? false
  );
}

function hasAll(listed: readonly { readonly metric: string }[], metrics: readonly string[]): boolean {
  return metrics.every((metric) => listed.some((each) => each.metric === metric));
}
