import { watch } from 'node:fs';
import { join } from 'node:path';

/** An editor writes a file in several steps: wait until it is done. */
const QUIET_MILLISECONDS = 150;

/** Calls back once after each burst of changes in the folders. Gives the way to stop. */
export function watchSources(root: string, folders: readonly string[], changed: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, QUIET_MILLISECONDS);
  };
  const watchers = folders.map((folder) => watch(join(root, folder), { recursive: true }, later));
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
}
