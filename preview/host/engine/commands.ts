import type { Command, Zone } from '@odoo/o-spreadsheet';

/** What the engine has no place for, kept beside a cell, a row, a column, a sheet or (without sheetId) the workbook. */
export type AttachmentKind =
  | 'note'
  | 'metadata'
  | 'protection'
  | 'unprotected'
  | 'rightToLeft'
  | 'validationSource'
  | 'chart';

export interface Attach {
  readonly id: string;
  readonly kind: AttachmentKind;
  readonly sheetId?: string;
  readonly zone?: Zone;
  /** Cells of any sheet that it is about. */
  readonly about?: readonly { readonly sheetId: string; readonly zone: Zone }[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** A number format to the script, and the nearest that the engine can draw. */
export interface NumberFormat {
  readonly real: string;
  readonly drawn: string;
}

interface OwnCommands {
  /** Content with the format it suggests: a cell that has one keeps it, but for a date among plain numbers. */
  GAS_TYPE: {
    readonly sheetId: string;
    readonly col: number;
    readonly row: number;
    readonly content: string;
    /** What the content was read from; a cell with a text format takes it instead. */
    readonly text?: string;
  } & Partial<NumberFormat>;
  /** Gives the cells of the zone a number format, where they have another one. */
  GAS_FORMAT: { readonly sheetId: string; readonly zone: Zone } & NumberFormat;
  /** Takes content or look from the cells of the zone that hold anything once the writes before it are done. */
  GAS_CLEAR: {
    readonly sheetId: string;
    readonly zone: Zone;
    readonly cleared: { readonly content: '' } | { readonly style: null; readonly format: '' };
  };
  /** Leaves the cells of the zone without a validation rule. */
  GAS_CLEAR_RULES: { readonly sheetId: string; readonly zone: Zone };
  GAS_ATTACH: Attach;
  GAS_DETACH: { readonly id: string };
  /** Removes what is attached to single cells of the zone. */
  GAS_DETACH_IN: { readonly kind: AttachmentKind; readonly sheetId: string; readonly zone: Zone };
}

// The engine accepts unknown names in silence, so every name the host sends is checked against this list.
type EngineCommands = { [C in Command as C['type']]: Omit<C, 'type'> };
export type Commands = EngineCommands & OwnCommands;
export type CommandName = keyof Commands;
export type Write = { [N in CommandName]: readonly [N, Commands[N]] }[CommandName];
