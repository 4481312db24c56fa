import type { Text } from '../../src/core/text.ts';
import type { Searchable } from './search.ts';

/** A line of a list: a template or a function. */
export interface Entry extends Searchable {
  readonly id: string;
  readonly group: string;
  readonly title: Text;
  /** The small words below the title. */
  readonly detail: Text;
}

/** A list with what its search and filter are called. */
export interface CatalogueOf {
  readonly entries: readonly Entry[];
  /** The names of the groups in reading order. */
  readonly groups: Readonly<Record<string, Text>>;
  readonly searchLabel: Text;
  readonly groupLabel: Text;
  readonly allGroups: Text;
  readonly found: (count: number) => Text;
}

/** Where the user is in a list. */
export interface Browsing {
  readonly query: string;
  /** The only group that is shown, or `''`. */
  readonly group: string;
  /** The entry that is read, or null in the list. */
  readonly open: string | null;
  /** The entry that was read last: the list gives it the focus. */
  readonly last: string | null;
}

export const START_BROWSING: Browsing = { query: '', group: '', open: null, last: null };
