/** The languages of the page and of the add-on in it. */
export type PageLanguage = 'fa' | 'en';

/** What the page's address asks for, such as `/?lang=en&slow=500`. */
export interface Address {
  /** `lang=en` or `lang=fa`: the page's language and the host's user locale. Persian when left out. */
  readonly language: PageLanguage;
  /** `slow=500`: every google.script.run call is answered after so many milliseconds. */
  readonly delayMilliseconds: number;
  /** `fail=connect`: every call of that name fails as Google's do when it mixes up two accounts. */
  readonly failing: string | null;
  /** `sidebar=closed`: the sidebar waits for its menu item. */
  readonly sidebarClosed: boolean;
}

/** @example readAddress('?lang=en&slow=500').delayMilliseconds //=> 500 */
export function readAddress(search: string): Address {
  const asked = new URLSearchParams(search);
  return {
    language: asked.get('lang') === 'en' ? 'en' : 'fa',
    delayMilliseconds: Math.max(0, Number(asked.get('slow')) || 0),
    failing: asked.get('fail'),
    sidebarClosed: asked.get('sidebar') === 'closed',
  };
}
