/** The id of each table's tab; null where it was not asked for yet. A table that is not named has no tab. */
export type TabIds = Readonly<Record<string, number | null>>;

const KNOWN_TABS = 'rasad.tabs';

/** The ids that were kept with the document; null where none are, or a table had copies, of which ids cannot tell. */
export function knownTabs(properties: Readonly<Record<string, string>>): TabIds | null {
  try {
    const kept: unknown = JSON.parse(properties[KNOWN_TABS] || 'null');
    return isTabIds(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** The same as a property of the document. */
export function knownTabsProperty(known: TabIds | null): { readonly name: string; readonly value: string } {
  return { name: KNOWN_TABS, value: known ? JSON.stringify(known) : '' };
}

function isTabIds(kept: unknown): kept is TabIds {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    !Array.isArray(kept) &&
    Object.values(kept).every((id) => id === null || Number.isSafeInteger(id))
  );
}
