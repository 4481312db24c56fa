import type { Zone } from '@odoo/o-spreadsheet';
import type { Engine } from './engine/engine.ts';
import type { Boundary } from './service.ts';
import type { Access } from './spreadsheet/access.ts';

export type GasRange = GoogleAppsScript.Spreadsheet.Range;
export type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GasSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A block of cells of one sheet; columns and rows are counted from 0. */
export interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** What every service object works with. */
export interface Context {
  readonly engine: Engine;
  readonly boundary: Boundary;
  readonly locale: string;
  readonly timeZone: string;
  readonly name: string;
  /** Who may open the file. */
  readonly access: Access;
  /** Whether the user may edit what is protected. */
  readonly mayEditProtected: boolean;
  /** Rows that a new sheet has. */
  readonly sheetRows: number;
  /** Makers of what the script holds; here, so that a range can give its sheet and a sheet its ranges. */
  readonly make: {
    range(place: Place): GasRange;
    sheet(sheetId: string): GasSheet;
    spreadsheet(): GasSpreadsheet;
  };
}
