import type { Text } from '../../src/core/text.ts';
import type { IconName } from '../parts/icons.ts';
import type { Searchable } from './search.ts';

/** A line of a list: a template or a function. */
export interface Entry extends Searchable {
  readonly id: string;
  /** The groups that show it when they are chosen; it stands under the first of them in the whole list. */
  readonly groups: readonly [string, ...string[]];
  readonly icon: IconName;
  readonly title: Text;
  /** The small words below the title. */
  readonly detail: Text;
  /** Whether it carries a star. */
  readonly favourite?: boolean;
  /** Why it is in a selection. */
  readonly reason?: Text;
}

/** A short list for one kind of reader, in an order of its own. */
export interface Selection {
  readonly id: string;
  readonly name: Text;
  readonly heading: Text;
  readonly found: (count: number) => Text;
  readonly entries: readonly Entry[];
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
  /** An icon before the name of a group. */
  readonly groupIcons?: Readonly<Record<string, IconName>>;
  /** What to do where a group is empty: it keeps its place in the whole list. */
  readonly emptyGroups?: Readonly<Record<string, Text>>;
  /** Short lists to begin with, and the question that they answer. */
  readonly selections?: {
    readonly question: Text;
    readonly icon: IconName;
    readonly none: Text;
    readonly lists: readonly Selection[];
  };
}

/** Where the user is in a list. */
export interface Browsing {
  readonly query: string;
  /** The only group that is shown, or `''`. */
  readonly group: string;
  /** The selection that is shown in place of the whole list, or `''`. */
  readonly selection: string;
  /** The entry that is read, or null in the list. */
  readonly open: string | null;
  /** The entry that was read last: the list gives it the focus. */
  readonly last: string | null;
}

export const START_BROWSING: Browsing = { query: '', group: '', selection: '', open: null, last: null };
