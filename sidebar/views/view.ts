import type { ComponentChildren } from 'preact';
import type { Text } from '../../src/core/text.ts';
import type { Browsing, CatalogueOf } from '../catalogue/entry.ts';
import type { Primary } from '../parts/Dock.tsx';
import type { IconName } from '../parts/icons.ts';
import type { Session } from '../session/useSession.ts';

/** One tab of the sidebar: a list, and what it shows of an entry. A new view is its folder and its line in index.ts. */
export interface View {
  readonly id: string;
  readonly name: Text;
  readonly icon: IconName;
  /** The list to search in, as it stands for this user; a view without one shows a home of its own. */
  catalogue?(session: Session): CatalogueOf;
  /** What stands above the list, where there is more to see than that. */
  above?(session: Session, ways: Ways): ComponentChildren;
  /** What a view shows before anything is opened, in place of a list. */
  home?(session: Session, ways: Ways, browsing: Browsing): OpenEntry;
  /** Whether it shows what stands in the OKRs tab. */
  readsOkrs?(session: Session): boolean;
  /** The one thing to do with the list, where there is one: a list to choose from needs none. */
  listPrimary?(browsing: Browsing, session: Session): Primary | null;
  /** An entry in full with the one thing to do there, or null if there is no such entry. */
  open(id: string, session: Session, ways: Ways): OpenEntry | null;
}

export interface OpenEntry {
  readonly content: ComponentChildren;
  /** Null while it is not known yet what the next step is. */
  readonly primary: Primary | null;
}

/** The ways out of an entry. */
export interface Ways {
  back(): void;
  /** Goes back after a task, which says where the focus goes. */
  leave(): void;
  /** @param focus the element that takes the focus, where it is not the title */
  open(view: string, id: string, focus?: string): void;
  /** Shows the list of another view. */
  list(view: string): void;
  /** Remembers what is looked for in the list of this view. */
  browse(change: Partial<Browsing>): void;
  /** Shows another entry of this view in place of this one. */
  replace(id: string): void;
}
