import type { ConfigOf, Connector } from './connector.ts';

/** The streams that are brought: that of a person's own fields where any were chosen, or else those asked for that are ready made. */
export function chosenStreams(
  { own, streams }: Pick<Connector, 'own' | 'streams'>,
  config: ConfigOf,
  asked: readonly string[],
): string[] {
  const isOwn = own !== undefined && (config[own.metrics] ?? '') !== '';
  if (isOwn) return [own.stream];
  return asked.filter((name) => streams[name] && name !== own?.stream);
}
