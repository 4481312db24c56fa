import { Say } from '../parts/Say.tsx';
import { EntryList } from './EntryList.tsx';
import type { Selection } from './entry.ts';

interface SelectionListProps {
  readonly selection: Selection;
  readonly last: string | null;
  readonly onOpen: (id: string) => void;
}

/** A short list in its own order, each entry with the reason why it is there. */
export function SelectionList({ selection: { id, heading, entries }, last, onOpen }: SelectionListProps) {
  return (
    <section class="selection">
      <h2>
        <Say text={heading} />
      </h2>
      <EntryList key={id} ordered entries={entries} groups={null} last={last} onOpen={onOpen} />
    </section>
  );
}
