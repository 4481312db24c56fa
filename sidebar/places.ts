import { useState } from 'preact/hooks';
import { type Browsing, START_BROWSING } from './catalogue/entry.ts';
import { focusIds, useFocusSoon } from './focus.ts';

export const placeIds = ['templates', 'kpis'] as const;

/** The two halves of the sidebar. */
export type PlaceId = (typeof placeIds)[number];

export interface Places {
  readonly place: PlaceId;
  readonly browsing: Browsing;
  go(place: PlaceId): void;
  browse(change: Partial<Browsing>): void;
  open(place: PlaceId, id: string): void;
  back(): void;
}

/** Where the user is in each place; going away and coming back finds it as it was left. */
export function usePlaces(moved: () => void): Places {
  const [place, setPlace] = useState<PlaceId>('templates');
  const [all, setAll] = useState<Readonly<Record<PlaceId, Browsing>>>({
    templates: START_BROWSING,
    kpis: START_BROWSING,
  });
  const focusSoon = useFocusSoon();
  const browsing = all[place];

  const change = (where: PlaceId, changed: Partial<Browsing>): void =>
    setAll((now) => ({ ...now, [where]: { ...now[where], ...changed } }));

  return {
    place,
    browsing,
    go: (next) => {
      // The tab of the place one is in leads back to its list.
      if (next === place) change(place, { open: null });
      setPlace(next);
      moved();
    },
    browse: (changed) => change(place, changed),
    open: (where, id) => {
      setPlace(where);
      change(where, { open: id, last: id });
      moved();
      focusSoon(focusIds.detail);
    },
    back: () => {
      change(place, { open: null });
      moved();
      if (browsing.last !== null) focusSoon(focusIds.item(browsing.last), focusIds.search);
    },
  };
}
