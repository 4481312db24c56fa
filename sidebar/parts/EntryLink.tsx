import type { Text } from '../../src/core/text.ts';
import { focusIds } from '../focus.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Say } from './Say.tsx';

interface EntryLinkProps {
  readonly id: string;
  readonly icon: IconName;
  readonly title: Text;
  readonly about: Text;
  readonly onOpen: () => void;
}

/** The way from a list to something that stands above it. */
export function EntryLink({ id, icon, title, about, onOpen }: EntryLinkProps) {
  return (
    <button type="button" id={focusIds.item(id)} class="entry of-file" onClick={onOpen}>
      <Icon name={icon} />
      <span class="words">
        <span class="title">
          <Say text={title} />
        </span>{' '}
        <span class="small">
          <Say text={about} />
        </span>
      </span>
    </button>
  );
}
