import { writeNumber } from '../../src/core/numbers/write.ts';
import { focusIds } from '../focus.ts';
import { useLanguage, useWords } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
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
  const language = useLanguage();
  const { query, group } = browsing;
  const countIn = (id: string): number => of.entries.filter(({ groups }) => groups.includes(id)).length;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      focusFirstEntry();
    }
    if (event.key === 'Escape') onBrowse({ query: '' });
  };
  return (
    <search class="finder">
      <div class="search">
        <Icon name="search" />
        <input
          id={focusIds.search}
          type="search"
          autocomplete="off"
          spellcheck={false}
          dir={query === '' ? undefined : 'auto'}
          aria-label={say(of.searchLabel)}
          placeholder={say(words.search)}
          value={query}
          onInput={(event) => onBrowse({ query: event.currentTarget.value, selection: '' })}
          onKeyDown={onKeyDown}
        />
      </div>
      <select
        aria-label={say(of.groupLabel)}
        value={group}
        onChange={(event) => onBrowse({ group: event.currentTarget.value, selection: '' })}
      >
        <option value="">{say(of.allGroups)}</option>
        {Object.entries(of.groups)
          .map(([id, name]) => ({ id, name, count: countIn(id) }))
          .filter(({ id, count }) => count > 0 || of.emptyGroups?.[id])
          .map(({ id, name, count }) => (
            <option key={id} value={id}>
              {`${say(name)} (${writeNumber(count, language)})`}
            </option>
          ))}
      </select>
    </search>
  );
}
