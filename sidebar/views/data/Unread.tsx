import type { ComponentChildren } from 'preact';
import type { Text } from '../../../src/core/text.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';

/** A cell of a file or a sheet that means nothing, and why. */
interface UnreadCell {
  readonly id: string;
  /** Where it stands. */
  readonly place: ComponentChildren;
  readonly text: string;
  readonly reason: Text;
}

interface UnreadProps {
  readonly title: Text;
  readonly cells: readonly UnreadCell[];
  /** Tells how many more there are than are shown. */
  readonly more: (count: number) => Text;
  readonly isOpen?: boolean;
}

const MOST_SHOWN = 20;

/** What could not be read, cell by cell, as many as are worth reading at once. */
export function Unread({ title, cells, more, isOpen = false }: UnreadProps) {
  return (
    <details class="card note" open={isOpen}>
      <summary class="with-icon">
        <Icon name="failed" />
        <span>
          <Say text={title} />
        </span>
      </summary>
      <ul class="rejected">
        {cells.slice(0, MOST_SHOWN).map(({ id, place, text, reason }) => (
          <li key={id}>
            {place}: <bdi>{text === '' ? '–' : text}</bdi>
            <span class="small">
              {' — '}
              <Say text={reason} />
            </span>
          </li>
        ))}
      </ul>
      {cells.length > MOST_SHOWN && (
        <p class="small">
          <Say text={more(cells.length - MOST_SHOWN)} />
        </p>
      )}
    </details>
  );
}
