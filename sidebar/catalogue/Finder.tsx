import { focusIds } from '../focus.ts';
import { useWords } from '../language.ts';
import { words } from '../words.ts';
import { focusFirstEntry } from './EntryList.tsx';
import type { Browsing, CatalogueOf } from './entry.ts';

interface FinderProps {
  readonly of: CatalogueOf;
  readonly browsing: Browsing;
  readonly onBrowse: (change: Partial<Browsing>) => void;
}

/** The search box and the filter above a list. The arrow down leads into the list, Escape empties the box. */
export function Finder({ of, browsing, onBrowse }: FinderProps) {
  const say = useWords();
  const { query, group } = browsing;
  const filled = new Set(of.entries.map((entry) => entry.group));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      focusFirstEntry();
    }
    if (event.key === 'Escape') onBrowse({ query: '' });
  };
  return (
    <search class="finder">
      <input
        id={focusIds.search}
        type="search"
        autocomplete="off"
        spellcheck={false}
        dir={query === '' ? undefined : 'auto'}
        aria-label={say(of.searchLabel)}
        placeholder={say(words.search)}
        value={query}
        onInput={(event) => onBrowse({ query: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <select
        aria-label={say(of.groupLabel)}
        value={group}
        onChange={(event) => onBrowse({ group: event.currentTarget.value })}
      >
        <option value="">{say(of.allGroups)}</option>
        {Object.entries(of.groups)
          .filter(([id]) => filled.has(id))
          .map(([id, name]) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
      </select>
    </search>
  );
}
