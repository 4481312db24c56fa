import type { Language, Text } from './core/text.ts';

/**
 * What the sidebar may ask the server, one method a question. Every value crosses the wire as JSON text, so nothing here
 * is a Date or undefined.
 */
export interface Api {
  /** Proves that the server answers for this user, and says where things stand. The sidebar's first call. */
  ping(): Standing;
  /** Remembers the language of this user's sidebar. */
  setLanguage(language: Language): Standing;
  /** Puts a function among this user's favourites, or takes it out. */
  setFavourite(request: { readonly fn: string; readonly favourite: boolean }): Standing;
  /** Writes an OKR template below what the OKRs tab already holds; the tab is made on first use. */
  insertTemplate(request: { readonly template: string; readonly language: Language }): Inserted;
  /** Puts a call of a function, `=KPI_CAC(50000; 250)`, into the active cell. A cell that is not empty is asked about first. */
  insertFormula(request: { readonly formula: string; readonly overwrite: boolean }): FormulaInserted;
  /** Empties every cell that still holds its sample number. */
  clearSamples(): SamplesCleared;
  /** Shows the Settings tab; it is made on first use. */
  openSettings(): SettingsOpened;
  /** Takes back the last thing Rasad wrote. Rows that were edited since are asked about first. */
  undo(request: {
    readonly evenIfEdited: boolean;
    /** The step that the person was shown; if another is last by now, that is asked about first. */
    readonly shown?: UndoLabel | undefined;
  }): Undone;
}

/** Where the document stands, as the sidebar shows it. */
export interface Standing {
  readonly language: Language;
  /** What Undo would take back, or null if there is nothing. */
  readonly undo: UndoLabel | null;
  /** How many cells of the OKRs tab still hold a sample number. */
  readonly samples: number;
  /** The functions that this user has marked, such as `KPI_CAC`. */
  readonly favourites: readonly string[];
  /** The week that holds today, by the document's calendar: «پاییز ۱۴۰۵» and 9. */
  readonly week: { readonly quarter: Text; readonly number: number };
}

/** What a step in the undo list did: `what` names the template, function or tab it did it with. */
export interface UndoLabel {
  readonly did: 'insertTemplate' | 'insertFormula' | 'clearSamples' | 'convertFormulas' | 'makeSettings' | 'readTyping';
  readonly what: string;
}

export interface Inserted {
  readonly done: true;
  readonly tab: string;
  readonly rows: number;
  readonly standing: Standing;
}

export type FormulaInserted =
  | { readonly done: true; readonly cell: string; readonly standing: Standing }
  /** The active cell already holds something: ask, then call again with overwrite. */
  | { readonly done: false; readonly cell: string; readonly holds: string };

export interface SamplesCleared {
  readonly done: true;
  readonly cells: number;
  readonly standing: Standing;
}

export interface SettingsOpened {
  readonly done: true;
  readonly tab: string;
  readonly standing: Standing;
}

export type Undone =
  | { readonly done: true; readonly undone: UndoLabel; readonly standing: Standing }
  /** Cells of the inserted rows were edited since: ask, then call again with evenIfEdited. */
  | { readonly done: false; readonly editedCells: number }
  /** Another step is last by now: ask, then call again with it. */
  | { readonly done: false; readonly last: UndoLabel }
  /** There was nothing to undo. */
  | { readonly done: true; readonly undone: null; readonly standing: Standing };

/** What the server answers to one call: a value, or a sentence that says what went wrong and what to do. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly sentence: string; readonly remedy: string };
