/** Keys stand in the person's own store: no colleague, cell or log sees them. */
const KEY = 'rasad.key.';

type Secrets = Readonly<Record<string, string>>;

/** Keeps the keys of a source's account for this person. */
export function keepSecrets(id: string, secrets: Secrets): void {
  PropertiesService.getUserProperties().setProperty(KEY + id, JSON.stringify(secrets));
}

/** The keys that this person gave for an account; null where they gave none. */
export function readSecrets(id: string): Secrets | null {
  return parsed(PropertiesService.getUserProperties().getProperty(KEY + id));
}

export function forgetSecrets(id: string): void {
  PropertiesService.getUserProperties().deleteProperty(KEY + id);
}

/** What may be shown of the keys of every account: their last four characters. */
export function shownSecrets(): Readonly<Record<string, string>> {
  const all = PropertiesService.getUserProperties().getProperties();
  const ids = Object.keys(all).filter((name) => name.startsWith(KEY));
  return Object.fromEntries(
    ids.map((name) => {
      const [secret = ''] = Object.values(parsed(all[name] ?? null) ?? {});
      return [name.slice(KEY.length), secret.slice(-4)];
    }),
  );
}

function parsed(json: string | null): Secrets | null {
  try {
    const secrets: unknown = JSON.parse(json ?? 'null');
    return typeof secrets === 'object' && secrets !== null ? (secrets as Secrets) : null;
  } catch {
    return null;
  }
}
