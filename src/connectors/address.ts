/** An address with what it asks for. */
export function withQuery(url: string, query: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return `${url}?${parts.join('&')}`;
}

/** The number that an address asks for under a name; 0 where it asks for none. */
export function numberIn(url: string, name: string): number {
  return Number(new RegExp(`[?&]${name}=(\\d+)`).exec(url)?.[1] ?? 0);
}
