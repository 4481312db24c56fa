import type { Model, Zone } from '@odoo/o-spreadsheet';
import type { Dispatch } from './plugin.ts';

/** The engine's command for what a person sorts in the grid. */
export interface PersonSort {
  readonly sheetId: string;
  /** Of the column that decides. */
  readonly col: number;
  readonly row: number;
  readonly zone: Zone;
  readonly sortDirection: 'asc' | 'desc';
  /** `sortHeaders` sorts the first row too, even if it looks like a header. */
  readonly sortOptions?: { readonly sortHeaders?: boolean };
}

/**
 * Whether the host sorts instead of the engine, which refuses a zone that an array formula spills through and leaves
 * validations behind. Merged cells, and what the engine refuses for another reason, are the engine's.
 */
export function isHostsSort(model: Model, sort: PersonSort): boolean {
  if (model.getters.doesIntersectMerge(sort.sheetId, sort.zone)) return false;
  const { reasons } = (model.canDispatch as Dispatch)('SORT_CELLS', sort);
  return reasons.every((reason) => reason === 'Success' || reason === 'SortZoneWithArrayFormulas');
}
