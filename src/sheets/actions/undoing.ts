/** What an undo would take back. */
export interface Undoing {
  /** How many of its cells people have edited since. */
  readonly edited: number;
  takeBack(): void;
}

/** Takes all of it back and returns 0; or, if people edited it since and `force` is not set, only counts the edited cells. */
export function undoAll(parts: readonly Undoing[], { force }: { readonly force: boolean }): number {
  const edited = parts.reduce((sum, part) => sum + part.edited, 0);
  if (edited > 0 && !force) return edited;
  for (const part of parts) part.takeBack();
  return 0;
}

/** Of a tab that is gone, or is the table no more, nothing is left to take back. */
export const NOTHING_TO_UNDO: Undoing = { edited: 0, takeBack: () => undefined };
