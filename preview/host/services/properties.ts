import type { Boundary } from '../service.ts';

type GasProperties = GoogleAppsScript.Properties.Properties;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** The stores as plain data: they outlive the script's runs, and undo does not touch them. */
export interface Stores {
  readonly document: Record<string, string>;
  readonly user: Record<string, string>;
  readonly script: Record<string, string>;
}

class Properties implements GasProperties {
  readonly store: Record<string, string>;
  readonly self: GasProperties;

  constructor(boundary: Boundary, store: Record<string, string>) {
    this.store = store;
    this.self = boundary.expose('Properties', this);
  }

  getProperty(key: string): string | null {
    return this.store[key] ?? null;
  }
  getProperties(): Record<string, string> {
    return { ...this.store };
  }
  getKeys(): string[] {
    return Object.keys(this.store);
  }
  setProperty(key: string, value: string): GasProperties {
    put(this.store, key, value);
    return this.self;
  }
  setProperties(properties: Record<string, string>, deleteAllOthers = false): GasProperties {
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) put(this.store, key, value);
    return this.self;
  }
  deleteProperty(key: string): GasProperties {
    delete this.store[key];
    return this.self;
  }
  deleteAllProperties(): GasProperties {
    for (const key of Object.keys(this.store)) delete this.store[key];
    return this.self;
  }
}

const bytes = (text: string) => new Blob([text]).size;

function put(store: Record<string, string>, key: string, value: unknown): void {
  const text = String(value);
  if (bytes(text) > VALUE_BYTES) {
    throw new Error(`Argument too large: value. ${key} has ${bytes(text)} bytes, a property may have ${VALUE_BYTES}.`);
  }
  const total = bytes(JSON.stringify({ ...store, [key]: text }));
  if (total > STORE_BYTES) {
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again. ' +
        `With ${key} the store has ${total} bytes, it may have ${STORE_BYTES}.`,
    );
  }
  store[key] = text;
}

export function propertiesService(boundary: Boundary, stores: Stores): object {
  const made = {
    document: new Properties(boundary, stores.document).self,
    user: new Properties(boundary, stores.user).self,
    script: new Properties(boundary, stores.script).self,
  };
  return boundary.expose('PropertiesService', {
    getDocumentProperties: () => made.document,
    getUserProperties: () => made.user,
    getScriptProperties: () => made.script,
  } satisfies Record<keyof GoogleAppsScript.Properties.PropertiesService, () => GasProperties>);
}
