import { useLayoutEffect, useState } from 'preact/hooks';
import { type Browsing, START_BROWSING } from './catalogue/entry.ts';
import { focusIds, focusStayed, useFocusSoon } from './focus.ts';
import type { View } from './views/view.ts';

export interface Navigation {
  readonly view: View;
  readonly browsing: Browsing;
  go(view: string): void;
  list(view: string): void;
  browse(change: Partial<Browsing>): void;
  open(view: string, id: string, focus?: string): void;
  replace(id: string): void;
  back(): void;
  leave(): void;
}

/** Where one came from when an entry was opened: the list, or another entry. */
interface Origin {
  readonly view: string;
  readonly id: string | null;
  /** The element that had the focus there. */
  readonly focus: string;
}

/**
 * Where the user is in each view; going away and coming back finds it as it was left.
 * @param first the view to open on, as far as is known by now
 */
export function useNavigation(views: readonly [View, ...View[]], first: string, moved: () => void): Navigation {
  const [chosen, setViewId] = useState<string | null>(null);
  const [all, setAll] = useState<Readonly<Record<string, Browsing>>>({});
  const [origins, setOrigins] = useState<readonly Origin[]>([]);
  const focusSoon = useFocusSoon();
  const [opened, setOpened] = useState(first);
  const viewId = chosen ?? opened;
  useLayoutEffect(() => {
    if (chosen !== null || opened === first) return;
    // Nothing is taken away from someone who has begun to look around.
    if (focusStayed(null)) setOpened(first);
    else setViewId(opened);
  }, [first]);
  const view = views.find(({ id }) => id === viewId) ?? views[0];
  const browsing = all[viewId] ?? START_BROWSING;

  const change = (where: string, changed: Partial<Browsing>): void =>
    setAll((now) => ({ ...now, [where]: { ...START_BROWSING, ...now[where], ...changed } }));

  const show = (where: string, id: string, focus: readonly string[]): void => {
    setViewId(where);
    change(where, { open: id, last: id });
    moved();
    focusSoon(...focus);
  };
  const open: Navigation['open'] = (where, id, focus) => {
    const origin = { view: viewId, id: browsing.open, focus: document.activeElement?.id ?? '' };
    setOrigins(browsing.open === null ? [origin] : [...origins, origin]);
    show(where, id, focus ? [focus, focusIds.detail] : [focusIds.detail]);
  };

  return {
    view,
    browsing,
    go: (next) => {
      // The tab of the view one is in leads back to its list.
      if (next === viewId) change(viewId, { open: null });
      setOrigins([]);
      setViewId(next);
      moved();
    },
    list: (next) => {
      change(next, { open: null });
      setOrigins([]);
      setViewId(next);
      moved();
      focusSoon(focusIds.search);
    },
    browse: (changed) => {
      setViewId(viewId);
      change(viewId, changed);
    },
    open,
    replace: (id) => show(viewId, id, []),
    leave: () => goBack([]),
    back: () => goBack(null),
  };

  /** @param focus what takes the focus, where it is not what had it before */
  function goBack(focus: readonly string[] | null): void {
    const origin = origins[origins.length - 1];
    const before = [origin?.focus ?? '', focusIds.item(browsing.last ?? '')];
    change(viewId, { open: null });
    setOrigins(origins.slice(0, -1));
    if (origin && origin.id !== null) {
      show(origin.view, origin.id, focus ?? [...before, focusIds.detail]);
      return;
    }
    if (origin) setViewId(origin.view);
    moved();
    focusSoon(...(focus ?? [...before, focusIds.search]));
  }
}
