import type { Write } from './commands.ts';
import { registries, type UIPlugin } from './odoo.ts';

/** What the host's plugins share with the engine that made the model. */
export interface Link {
  /** What the next GAS_BATCH sends. */
  writes: readonly Write[];
  /** Commands that the engine refused, with its reasons. */
  readonly refused: [string, readonly unknown[]][];
  /** The script run in progress; null while a person edits. */
  run: number | null;
}

export type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];

export const linkOf = (config: PluginConfig): Link => config.custom.link as Link;

/** The engine types its dispatch by a union that the host's own commands are not in. */
export type Dispatch = (
  type: string,
  payload: object,
) => { readonly isSuccessful: boolean; readonly reasons: unknown[] };

/** Adds a plugin once: the registry belongs to the process, and a second host finds the first one's there. */
export function addPlugin(name: string, plugin: typeof UIPlugin): void {
  const { featurePluginRegistry } = registries;
  if (!featurePluginRegistry.contains(name)) featurePluginRegistry.add(name, plugin as never);
}
