import type { Settings } from '../../core/settings/settings.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { FoundTable } from './find.ts';
import { restoreColumns, restoreFormulas } from './repair.ts';

/** The table with these columns, in a tab of an earlier version too, or in one whose column people have deleted. */
export function withColumns<Key extends string>(
  found: FoundTable<Key>,
  wanted: readonly Key[],
  settings: Settings,
  onFailure: OnFailure,
): FoundTable<Key> {
  if (wanted.every((key) => found.positions[key] !== undefined)) return found;
  const { found: widened } = restoreColumns(found, onFailure, wanted);
  restoreFormulas(widened, settings, onFailure);
  return widened;
}
