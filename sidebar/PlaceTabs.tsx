import { useWords } from './language.ts';
import { type PlaceId, placeIds } from './places.ts';
import { words } from './words.ts';

interface PlaceTabsProps {
  readonly place: PlaceId;
  readonly onGo: (place: PlaceId) => void;
}

/** The two places as tabs: one stop for Tab, the arrows go to the other one. */
export function PlaceTabs({ place, onGo }: PlaceTabsProps) {
  const say = useWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = placeIds.find((id) => id !== place) ?? place;
    onGo(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say(words.places)}>
      {placeIds.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === place}
          aria-controls="place"
          tabIndex={id === place ? 0 : -1}
          onClick={() => onGo(id)}
          onKeyDown={onKeyDown}
        >
          {say(words[id])}
        </button>
      ))}
    </div>
  );
}
