import type { Model } from '@odoo/o-spreadsheet';

/** What a cell holds in plain data; null is an empty cell, text that starts with `=` a formula. */
export type PlainCell = string | number | boolean | null;

/** A sheet to open with. Cells are taken as they are, never parsed, but for text that starts with `=`. */
export interface SheetContent {
  readonly name: string;
  readonly cells: readonly (readonly PlainCell[])[];
  readonly rightToLeft?: boolean;
  /** Widths in pixels of the first columns, in order. */
  readonly columnWidths?: readonly number[];
  /** Rows in bold, counted from 1. */
  readonly boldRows?: readonly number[];
  /** A1 range → number format. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly frozenRows?: number;
}

/** The answers to the script's dialogs: the page asks a person, a test gives them in advance. */
export interface Dialogs {
  /** A box with one button. */
  alert(message: string): void;
  /** A box with two or three buttons; true is OK or Yes. */
  confirm(message: string): boolean;
  /** The typed text; null when the person cancels. */
  prompt(message: string): string | null;
}

/** What the script asks of the web. */
export interface FetchRequest {
  readonly method: string;
  readonly url: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface FetchAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers for the web; throws where no answer comes, as of a host that there is not. */
export type Web = (request: FetchRequest) => FetchAnswer;

/** A trigger that the script has made: nothing sets it off here but a test, or a person. */
export interface ScriptTrigger {
  readonly handler: string;
  readonly everyHours: number;
}

/** What a script left with Google for when a person comes back from another site. */
export interface StateToken {
  /** The function that takes them. */
  readonly method: string;
  readonly args: Readonly<Record<string, string>>;
  /** In milliseconds since 1970. */
  readonly until: number;
}

/** A mail that the script has sent: here it stays in the outbox. */
export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The sender's name, as the script gave it. */
  readonly name: string;
}

export interface HostOptions {
  /** One empty sheet named Sheet1 when left out. */
  readonly sheets?: readonly SheetContent[];
  /** Rows of a sheet that is opened with fewer, or inserted; Google's 1,000 when left out. */
  readonly sheetRows?: number;
  readonly spreadsheetName?: string;
  /** Decides how setValues reads text; en_US when left out. */
  readonly spreadsheetLocale?: string;
  /** en when left out. */
  readonly userLocale?: string;
  /**
   * The time zone that getSpreadsheetTimeZone and getScriptTimeZone name; the machine's own when left out. Dates in cells
   * are always wall-clock times of the machine's zone.
   */
  readonly timeZone?: string;
  /** Where the script logs, and what its onEdit throws; the machine's own when left out. */
  readonly console?: Pick<Console, 'error' | 'info' | 'log' | 'warn'>;
  /** Makes Utilities.getUuid repeatable; random when left out. */
  readonly seed?: number;
  /** Answers for the web; there is none when left out. */
  readonly web?: Web;
  /** How many mails may be sent; as many as a consumer account may in a day when left out. */
  readonly mailsADay?: number;
  /** Refuses to answer when left out. */
  readonly dialogs?: Dialogs;
  /** Whether the user may edit what is protected, as the owner may; true when left out. Only Range.canEdit asks. */
  readonly mayEditProtected?: boolean;
  /** The project's HTML files: name without .html → text. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The constructors of the context in which the script runs: whatever it is handed is made with them. */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Array: ArrayConstructor;
  readonly Object?: ObjectConstructor;
  readonly Error?: ErrorConstructor;
}

export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}
export type MenuEntry = MenuItem | 'separator' | Menu;
export interface Menu {
  readonly title: string;
  readonly items: readonly MenuEntry[];
}

export interface SidebarState {
  readonly title: string;
  readonly html: string;
  /** In pixels; Google shows every sidebar at 300. */
  readonly width: number;
}

export interface ToastState {
  readonly message: string;
  readonly title: string;
  /** Negative: until it is closed. */
  readonly seconds: number;
}

export interface CallCount {
  readonly total: number;
  /** 'Range.setValues' → how often. */
  readonly byMethod: Readonly<Record<string, number>>;
  /** Reads that found writes waiting: each makes Google carry out the writes first, which is what takes time. */
  readonly readsAfterWrites: number;
}

/** A SPARKLINE cell, for the page to paint. Column and row are counted from 0. */
export interface Sparkline {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly values: readonly PlainCell[];
  /** Option name → value, as in Google's help: charttype, max, color1… */
  readonly options: Readonly<Record<string, PlainCell>>;
}

export interface CellSnapshot {
  readonly formula?: string;
  /** The cells that the formula fills, where they are several. */
  readonly spill?: string;
  readonly value: PlainCell;
  readonly format?: string;
  readonly style?: Readonly<Record<string, unknown>>;
  readonly border?: unknown;
  readonly note?: string;
}
/** Columns or rows, counted from 1; depth 1 is the outermost group. */
export interface GroupSnapshot {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly collapsed: boolean;
}
/** A chart without its id, which no two runs need to share. Its ranges lie on its own sheet where they name none. */
export interface ChartSnapshot {
  /** As the engine draws it. */
  readonly definition: unknown;
  /** What a script has set, where no person changed the chart in the grid since. */
  readonly set: unknown;
  /** The cell under its upper left corner, counted from 1, and how far right of and below that cell's it lies. */
  readonly column: number;
  readonly row: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly rightToLeft: boolean;
  readonly tabColor: string | null;
  readonly hiddenGridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Column or row number from 1 → pixels, those that differ from the default only. */
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  /** Those hidden by themselves, not by a collapsed group. */
  readonly hiddenColumns: readonly number[];
  readonly columnGroups: readonly GroupSnapshot[];
  readonly rowGroups: readonly GroupSnapshot[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly string[];
  /** A1 notation → what the cell holds; empty cells are left out. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly charts: readonly ChartSnapshot[];
  readonly conditionalFormats: readonly unknown[];
  readonly validations: readonly unknown[];
  readonly protections: readonly unknown[];
}
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly namedRanges: Readonly<Record<string, string>>;
  readonly metadata: readonly unknown[];
  /** The mail addresses of those who may open the file besides its owner. */
  readonly access: Readonly<Record<'editors' | 'viewers', readonly string[]>>;
  readonly properties: Readonly<Record<'document' | 'user' | 'script', Readonly<Record<string, string>>>>;
}

/** A spreadsheet in memory, in which an add-on's built bundle runs. */
export interface Host {
  /** The engine's model, which the page's grid edits. */
  readonly model: Model;
  /** What the script's context gets: SpreadsheetApp, HtmlService, console… */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Makes every function of `source` with a `@customfunction` comment a cell function, and remembers the script. */
  attach(script: Record<string, unknown>, source: string, realm: Realm): void;
  /**
   * Runs a top-level function (or 'object.method') as a menu item or a trigger does, as one step to undo. Writes of a
   * function that is called past this wait until something is read.
   */
  run(name: string, ...args: readonly unknown[]): unknown;
  /** Runs a top-level function as google.script.run does: plain data only, both ways. */
  scriptRun(name: string, args: readonly unknown[]): unknown;
  /** The clock triggers that the script has made. */
  readonly triggers: readonly ScriptTrigger[];
  /** The mails that the script has sent, the oldest first. */
  readonly outbox: readonly SentMail[];
  /**
   * A person comes back from another site, at the address of Google's usercallback: runs the function that the state token in it names.
   * Gives the page that the function made.
   * @throws Error where the token is none of the script's, or too old
   */
  comeBack(address: string): string;
  /** Menus added by the script, in order. */
  readonly menu: readonly Menu[];
  readonly sidebar: SidebarState | null;
  /** The dialog shown last by showModalDialog. */
  readonly dialog: SidebarState | null;
  readonly toast: ToastState | null;
  /** Called when a menu, the sidebar, the dialog or the toast changes. */
  onUiChange(listener: () => void): void;
  /** Service calls, counted where the script meets the host. */
  readonly calls: CallCount;
  resetCalls(): void;
  /** The n-th service call from now throws Google's "Service error: Spreadsheets"; null turns it off. */
  failAt(call: number | null): void;
  /** Before the n-th service call from now somebody else does something: types, or runs a script that ends before this one goes on. */
  interruptAt(call: number, work: () => void): void;
  /** Writes as a person who types into the grid. */
  type(sheetName: string, a1: string, text: string): void;
  /** Moves the active cell. */
  select(sheetName: string, a1: string): void;
  /** Everything that the host keeps, as plain data that two tests can compare. */
  snapshot(): WorkbookSnapshot;
  /** What a cell holds, as in the snapshot; null where it is empty, or where there is no such sheet. */
  valueAt(sheetName: string, a1: string): PlainCell;
  /** The note of a cell, '' when there is none. Column and row are counted from 0. */
  noteAt(sheetId: string, col: number, row: number): string;
  isRightToLeft(sheetId: string): boolean;
  /** The SPARKLINE cells as they are now. */
  sparklines(): readonly Sparkline[];
  undo(): void;
  redo(): void;
}
