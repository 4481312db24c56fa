import type { DataValidationRule, Zone } from '@odoo/o-spreadsheet';
import type { Context, Place } from '../context.ts';
import { cellZone, overlaps } from './place.ts';

/**
 * Moves the validations of a place's cells along with its rows.
 * @param order The row that comes to each row, both counted from 0 within the place.
 */
export function moveValidations({ engine }: Context, place: Place, order: readonly number[]): void {
  const { sheetId } = place;
  const rules = engine.read().getDataValidationRules(sheetId);
  const moved = movedCells(rules, place, order);
  if (moved.size === 0) return;
  const ranges = (zones: readonly Zone[]) => zones.map((zone) => ({ _sheetId: sheetId, _zone: zone }));

  // A new rule pushes the old ones off its cells; taken away again, it leaves them bare.
  const id = engine.nextId('validation');
  const none = { id, criterion: { type: 'dateIsValid' as const, values: [] } };
  engine.write('ADD_DATA_VALIDATION_RULE', { sheetId, ranges: ranges([...moved.values()].flat()), rule: none });
  engine.write('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
  const left = engine.read().getDataValidationRules(sheetId);
  for (const [rule, zones] of moved) {
    if (rule === null) continue;
    const stayed = left.find((other) => other.id === rule.id)?.ranges.map(({ zone }) => zone) ?? [];
    engine.write('ADD_DATA_VALIDATION_RULE', { sheetId, ranges: ranges([...stayed, ...zones]), rule });
  }
}

/** The cells that get another rule than they have, by that rule; null is none. */
function movedCells(
  rules: readonly DataValidationRule[],
  { sheetId, zone }: Place,
  order: readonly number[],
): Map<DataValidationRule | null, Zone[]> {
  const moved = new Map<DataValidationRule | null, Zone[]>();
  for (let col = zone.left; col <= zone.right; col++) {
    const column = { ...zone, left: col, right: col };
    const own: (DataValidationRule | null)[] = order.map(() => null);
    for (const rule of rules) {
      for (const { zone: ruled } of rule.ranges.filter((range) => overlaps(range.zone, column))) {
        own.fill(rule, Math.max(0, ruled.top - zone.top), ruled.bottom - zone.top + 1);
      }
    }
    for (const [index, from] of order.entries()) {
      const rule = own[from] ?? null;
      if (rule === own[index]) continue;
      moved.set(rule, [...(moved.get(rule) ?? []), cellZone({ sheetId, row: zone.top + index, col })]);
    }
  }
  return moved;
}
