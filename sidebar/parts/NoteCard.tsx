import type { Text } from '../../src/core/text.ts';
import { Icon } from './Icon.tsx';
import { Say } from './Say.tsx';

/** A sentence that people should read before they go on. */
export function NoteCard({ text }: { readonly text: Text }) {
  return (
    <p class="card note with-icon">
      <Icon name="failed" />
      <span dir="auto">
        <Say text={text} />
      </span>
    </p>
  );
}
