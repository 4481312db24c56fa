import type { Boundary } from '../service.ts';

type GasCache = GoogleAppsScript.Cache.Cache;

const SECONDS_KEPT = 600; // Google's default

class Cache implements GasCache {
  readonly kept = new Map<string, { readonly value: string; readonly until: number }>();
  readonly self: GasCache;

  constructor(boundary: Boundary) {
    this.self = boundary.expose('Cache', this);
  }

  get(key: string): string | null {
    const found = this.kept.get(key);
    return found && found.until > Date.now() ? found.value : null;
  }
  getAll(keys: string[]): Record<string, string> {
    const pairs = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== null));
  }
  put(key: string, value: string, expirationInSeconds = SECONDS_KEPT): void {
    this.kept.set(key, { value: String(value), until: Date.now() + expirationInSeconds * 1000 });
  }
  putAll(values: Record<string, string>, expirationInSeconds = SECONDS_KEPT): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }
  remove(key: string): void {
    this.kept.delete(key);
  }
  removeAll(keys: string[]): void {
    for (const key of keys) this.kept.delete(key);
  }
}

export function cacheService(boundary: Boundary): object {
  const [document, script, user] = [new Cache(boundary).self, new Cache(boundary).self, new Cache(boundary).self];
  return boundary.expose('CacheService', {
    getDocumentCache: () => document,
    getScriptCache: () => script,
    getUserCache: () => user,
  } satisfies Record<keyof GoogleAppsScript.Cache.CacheService, () => GasCache>);
}
