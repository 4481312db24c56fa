/** What keeps the page from showing numbers: no file is named, it cannot be read, or it has no dashboard. */
export type Problem = 'noFile' | 'noAccess' | 'noRange';

/** What was read of the file, or why nothing could be. */
export type Board =
  | {
      /** The name of the spreadsheet. */
      readonly title: string;
      /** The cells of the scoreboard's range as they are shown, row by row. */
      readonly cells: readonly (readonly string[])[];
      /** When, as an ISO text in UTC. */
      readonly readAt: string;
    }
  | { readonly problem: Problem };

/** What the page is opened with. */
export interface Opening {
  readonly board: Board;
  /** Opens as a display for a wall. */
  readonly wall: boolean;
}

/** Stands in the built page where what it is opened with goes. */
export const OPENING_MARK = '"RASAD_OPENING"';

/** The page with what it is opened with inside it. */
export function openedPage(page: string, opening: Opening): string {
  return page.replace(OPENING_MARK, () => openingJson(opening));
}

/** As it stands inside a script, where no text may end it or begin a comment. */
export function openingJson(opening: Opening): string {
  return JSON.stringify(opening).replace(/</g, '\\u003c');
}

/** What an open page says to ask for newer numbers. A visit comes as an object, so that no address can say it. */
export const AGAIN = 'again';
