import type { ComponentChildren } from 'preact';
import type { Text } from '../../src/core/text.ts';
import type { CatalogueOf } from '../catalogue/entry.ts';
import type { Primary } from '../parts/Dock.tsx';
import type { IconName } from '../parts/icons.ts';
import type { Session } from '../session/useSession.ts';

/** One tab of the sidebar: a list, and what it shows of an entry. A new view is its folder and its line in index.ts. */
export interface View {
  readonly id: string;
  readonly name: Text;
  readonly icon: IconName;
  /** The list, as it stands for this user. */
  catalogue(session: Session): CatalogueOf;
  /** An entry in full with the one thing to do there, or null if there is no such entry. */
  open(id: string, session: Session, ways: Ways): OpenEntry | null;
}

interface OpenEntry {
  readonly content: ComponentChildren;
  readonly primary: Primary;
}

/** The ways out of an entry. */
interface Ways {
  back(): void;
  open(view: string, id: string): void;
}
