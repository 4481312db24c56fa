import { useState } from 'preact/hooks';
import { focusIds } from '../focus.ts';
import { Icon } from '../parts/Icon.tsx';
import { Say } from '../parts/Say.tsx';
import { words } from '../words.ts';
import type { CatalogueOf, Entry } from './entry.ts';

interface EntryListProps {
  readonly entries: readonly Entry[];
  /** The headings in reading order, or null for one list in the order of the entries. */
  readonly groups: Pick<CatalogueOf, 'groups' | 'groupIcons' | 'emptyGroups'> | null;
  /** Whether the order of the entries says something. */
  readonly ordered?: boolean;
  readonly last: string | null;
  readonly onOpen: (id: string) => void;
}

/** The entries as buttons: one stop for Tab, arrows between them, Enter or Space opens. */
export function EntryList({ entries, groups, ordered = false, last, onOpen }: EntryListProps) {
  const [touched, setTouched] = useState(last);
  const current = entries.find(({ id }) => id === touched) ?? entries[0];
  const List = ordered ? 'ol' : 'ul';
  const list = (shown: readonly Entry[]) => (
    <List>
      {shown.map(({ id, icon, title, detail, favourite, reason }) => (
        <li key={id}>
          <button
            type="button"
            id={focusIds.item(id)}
            class="entry"
            tabIndex={id === current?.id ? 0 : -1}
            onFocus={() => setTouched(id)}
            onClick={() => onOpen(id)}
          >
            <Icon name={icon} />
            <span class="words">
              <span class="title">
                <Say text={title} />
              </span>{' '}
              <span class="small">
                <Say text={reason ?? detail} />
              </span>
            </span>
            {favourite && (
              <>
                <Icon name="favourite" filled />
                <span class="unseen">
                  <Say text={words.favourite} />
                </span>
              </>
            )}
          </button>
        </li>
      ))}
    </List>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus between the buttons inside
    <div class="entries" onKeyDown={moveFocus}>
      {groups === null
        ? list(entries)
        : Object.entries(groups.groups)
            .map(([id, name]) => ({ id, name, shown: entries.filter((entry) => entry.groups[0] === id) }))
            .map(({ id, name, shown }) => ({
              id,
              name,
              shown,
              icon: groups.groupIcons?.[id],
              hint: groups.emptyGroups?.[id],
            }))
            .filter(({ shown, hint }) => shown.length > 0 || hint)
            .map(({ id, name, shown, icon, hint }) => (
              <section key={id}>
                <h2 class="with-icon">
                  {icon && <Icon name={icon} filled={icon === 'favourite'} />}
                  <span>
                    <Say text={name} />
                  </span>
                </h2>
                {shown.length > 0 || !hint ? (
                  list(shown)
                ) : (
                  <p class="small empty">
                    <Say text={hint} />
                  </p>
                )}
              </section>
            ))}
    </div>
  );
}

/** From the search box into the list. */
export function focusFirstEntry(): void {
  document.querySelector<HTMLElement>('.entry[tabindex="0"]')?.focus();
}

/** Moves the focus between the entries inside by arrows, Home and End. */
export function moveFocus(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.entry')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const target: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: buttons[at + 1],
    ArrowUp: buttons[at - 1] ?? document.getElementById(focusIds.search) ?? undefined,
    Home: buttons[0],
    End: buttons[buttons.length - 1],
  };
  if (!(event.key in target)) return;
  event.preventDefault();
  target[event.key]?.focus();
}
