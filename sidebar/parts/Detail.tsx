import type { ComponentChildren } from 'preact';
import type { Text } from '../../src/core/text.ts';
import { focusIds } from '../focus.ts';
import { useWords } from '../language.ts';
import { words } from '../words.ts';
import { Say } from './Say.tsx';
import { Unreachable } from './Unreachable.tsx';

interface DetailProps {
  readonly title: Text;
  readonly onBack: () => void;
  /** What can be done beside the title. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One entry in full, with the way back. Its title takes the focus when it opens. */
export function Detail({ title, onBack, action, children }: DetailProps) {
  const say = useWords();
  return (
    <article class="detail">
      <button type="button" class="quiet" onClick={onBack}>
        <svg class="chevron" viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
          <path d="M7 1 2 6l5 5" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
        {say(words.back)}
      </button>
      <Unreachable />
      <div class="title-row">
        <h2 id={focusIds.detail} tabIndex={-1}>
          <Say text={title} />
        </h2>
        {action}
      </div>
      {children}
    </article>
  );
}
