import { focusIds } from './focus.ts';
import { useWords } from './language.ts';
import { Icon } from './parts/Icon.tsx';
import type { View } from './views/view.ts';
import { words } from './words.ts';

interface ViewTabsProps {
  readonly views: readonly View[];
  readonly view: View;
  readonly onGo: (view: string) => void;
}

/** The views as tabs: one stop for Tab, the arrows go to the next one, round and round. */
export function ViewTabs({ views, view, onGo }: ViewTabsProps) {
  const say = useWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const forward = (event.key === 'ArrowRight') === (document.documentElement.dir !== 'rtl');
    const next = views[(views.indexOf(view) + (forward ? 1 : views.length - 1)) % views.length] ?? view;
    onGo(next.id);
    document.getElementById(focusIds.tab(next.id))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say(words.views)}>
      {views.map(({ id, name, icon }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={focusIds.tab(id)}
          aria-selected={id === view.id}
          aria-controls="view"
          tabIndex={id === view.id ? 0 : -1}
          onClick={() => onGo(id)}
          onKeyDown={onKeyDown}
        >
          <Icon name={icon} />
          {say(name)}
        </button>
      ))}
    </div>
  );
}
