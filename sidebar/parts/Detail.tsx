import type { ComponentChildren } from 'preact';
import type { Text } from '../../src/core/text.ts';
import { focusIds } from '../focus.ts';
import { useWords } from '../language.ts';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Say } from './Say.tsx';
import { Unreachable } from './Unreachable.tsx';

const NOTE_ID = 'detail-note';

interface DetailProps {
  readonly title: Text;
  /** What kind of thing it is. */
  readonly icon: IconName;
  /** Null where it is shown first, and nothing is behind it. */
  readonly onBack: (() => void) | null;
  /** What leads back, where that is no list. */
  readonly backTo?: Text;
  /** The small words below the title. */
  readonly note?: Text;
  /** What can be done beside the title. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One entry in full, with the way back. Its title takes the focus when it opens. */
export function Detail({ title, icon, onBack, backTo = words.back, note, action, children }: DetailProps) {
  const say = useWords();
  return (
    <article class="detail">
      {onBack && (
        <button type="button" class="quiet" onClick={onBack}>
          <Icon name="back" />
          {say(backTo)}
        </button>
      )}
      <Unreachable />
      <div class="title-row">
        <div class="with-icon">
          <Icon name={icon} />
          <h2 id={focusIds.detail} tabIndex={-1} aria-describedby={note && NOTE_ID}>
            <Say text={title} />
          </h2>
        </div>
        {action}
      </div>
      {note && (
        <p id={NOTE_ID} class="small">
          <Say text={note} />
        </p>
      )}
      {children}
    </article>
  );
}
