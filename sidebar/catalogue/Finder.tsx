import { writeNumber } from '../../src/core/numbers/write.ts';
import { useLanguage, useWords } from '../language.ts';
import type { Browsing, CatalogueOf } from './entry.ts';
import { SearchBox } from './SearchBox.tsx';

interface FinderProps {
  readonly of: CatalogueOf;
  readonly browsing: Browsing;
  readonly onBrowse: (change: Partial<Browsing>) => void;
}

/** The search box and the filter above a list. */
export function Finder({ of, browsing, onBrowse }: FinderProps) {
  const say = useWords();
  const language = useLanguage();
  const { query, group } = browsing;
  const countIn = (id: string): number => of.entries.filter(({ groups }) => groups.includes(id)).length;
  return (
    <search class="finder">
      <SearchBox label={of.searchLabel} query={query} onQuery={(query) => onBrowse({ query, selection: '' })} />
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
