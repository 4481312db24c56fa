import type { Zone } from '@odoo/o-spreadsheet';
import type { Context } from '../context.ts';

/** Shows a sheet and selects cells on it; without a zone the sheet keeps its own selection. */
export function selectPlace({ engine }: Context, sheetId: string, zone: Zone | null): void {
  const active = engine.readShape().getActiveSheetId();
  if (active !== sheetId) engine.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: sheetId });
  if (zone) engine.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}
