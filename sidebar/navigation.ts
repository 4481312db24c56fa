import { useState } from 'preact/hooks';
import { type Browsing, START_BROWSING } from './catalogue/entry.ts';
import { focusIds, useFocusSoon } from './focus.ts';
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

/** Where one came from when an entry was opened from another one. */
interface Origin {
  readonly view: string;
  readonly id: string;
}

/** Where the user is in each view; going away and coming back finds it as it was left. */
export function useNavigation(views: readonly [View, ...View[]], moved: () => void): Navigation {
  const [viewId, setViewId] = useState(views[0].id);
  const [all, setAll] = useState<Readonly<Record<string, Browsing>>>({});
  const [origins, setOrigins] = useState<readonly Origin[]>([]);
  const focusSoon = useFocusSoon();
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
    setOrigins(browsing.open === null ? [] : [...origins, { view: viewId, id: browsing.open }]);
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
    browse: (changed) => change(viewId, changed),
    open,
    replace: (id) => show(viewId, id, []),
    leave: () => goBack([]),
    back: () => goBack(null),
  };

  function goBack(focus: readonly string[] | null): void {
    const origin = origins[origins.length - 1];
    change(viewId, { open: null });
    if (origin) {
      setOrigins(origins.slice(0, -1));
      show(origin.view, origin.id, focus ?? [focusIds.item(browsing.last ?? ''), focusIds.detail]);
      return;
    }
    moved();
    if (browsing.last !== null) focusSoon(...(focus ?? [focusIds.item(browsing.last), focusIds.search]));
  }
}
