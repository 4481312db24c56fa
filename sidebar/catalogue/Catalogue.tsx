import type { ComponentChildren } from 'preact';
import { SamplesLeft } from '../parts/SamplesLeft.tsx';
import { Say } from '../parts/Say.tsx';
import { Unreachable } from '../parts/Unreachable.tsx';
import { words } from '../words.ts';
import { EntryList } from './EntryList.tsx';
import type { Browsing, CatalogueOf } from './entry.ts';
import { Finder } from './Finder.tsx';
import { NothingFound } from './NothingFound.tsx';
import { SelectionChooser } from './SelectionChooser.tsx';
import { SelectionList } from './SelectionList.tsx';
import { search } from './search.ts';

interface CatalogueProps {
  readonly of: CatalogueOf;
  readonly browsing: Browsing;
  readonly onBrowse: (change: Partial<Browsing>) => void;
  readonly onOpen: (id: string) => void;
  /** What stands above the list. */
  readonly above?: ComponentChildren;
}

/** A list to search, to filter and to pick from. */
export function Catalogue({ of, browsing, onBrowse, onOpen, above }: CatalogueProps) {
  const { query, group, last } = browsing;
  const selection = of.selections?.lists.find(({ id }) => id === browsing.selection);
  const inGroup = group === '' ? of.entries : of.entries.filter(({ groups }) => groups.includes(group));
  const found = selection?.entries ?? search(inGroup, query);
  const searching = query.trim() !== '';
  return (
    <>
      <Finder of={of} browsing={browsing} onBrowse={onBrowse} />
      <Unreachable />
      <SamplesLeft />
      {above}
      {of.selections && <SelectionChooser selections={of.selections} chosen={browsing.selection} onBrowse={onBrowse} />}
      <p class="small count" aria-live="polite">
        <Say text={found.length === 0 ? words.nothingFound : (selection?.found ?? of.found)(found.length)} />
      </p>
      {selection ? (
        <SelectionList selection={selection} last={last} onOpen={onOpen} />
      ) : found.length === 0 ? (
        <NothingFound
          hint={(!searching && of.emptyGroups?.[group]) || words.searchOtherwise}
          onShowEverything={() => onBrowse({ query: '', group: '' })}
        />
      ) : (
        <EntryList entries={found} groups={searching || group !== '' ? null : of} last={last} onOpen={onOpen} />
      )}
      <p class="small about">
        <Say text={words.about} />
      </p>
    </>
  );
}
