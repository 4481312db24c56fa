import type { Text } from '../../src/core/text.ts';
import { focusIds } from '../focus.ts';
import { useWords } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { words } from '../words.ts';
import { focusFirstEntry } from './EntryList.tsx';

interface SearchBoxProps {
  readonly label: Text;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** What to look for in a list. The arrow down leads into the list, Escape empties the box. */
export function SearchBox({ label, query, onQuery }: SearchBoxProps) {
  const say = useWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      focusFirstEntry();
    }
    if (event.key === 'Escape') onQuery('');
  };
  return (
    <div class="search">
      <Icon name="search" />
      <input
        id={focusIds.search}
        type="search"
        autocomplete="off"
        spellcheck={false}
        dir={query === '' ? undefined : 'auto'}
        aria-label={say(label)}
        placeholder={say(words.search)}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
