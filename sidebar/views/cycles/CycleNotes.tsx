import type { Text } from '../../../src/core/text.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';

/** What there is to talk about in the scores of a cycle. */
export function CycleNotes({ notes }: { readonly notes: readonly Text[] }) {
  return (
    <>
      {notes.map((note) => (
        <p key={note.en} class="small with-icon">
          <Icon name="talk" />
          <span>
            <Say text={note} />
          </span>
        </p>
      ))}
    </>
  );
}
