import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';
import { Say } from './Say.tsx';

/** A way out of the sidebar, in a tab of its own. */
export function OutLink({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return (
    <p>
      <a class="with-icon" href={href} target="_blank" rel="noopener">
        <Icon name="newTab" />
        <span>
          {children}{' '}
          <span class="unseen">
            <Say text={words.opensNewTab} />
          </span>
        </span>
      </a>
    </p>
  );
}
