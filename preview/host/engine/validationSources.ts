import type { Attachment } from './attachments.ts';
import { UIPlugin } from './odoo.ts';
import { addPlugin, type Dispatch } from './plugin.ts';

/** The id under which a validation rule's list of allowed values is attached. */
export const sourceId = (ruleId: string) => `source of ${ruleId}`;

const MOVING = ['RENAME_SHEET', 'ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS', 'MOVE_RANGES'];

/** Rewrites the range of a "value in range" rule when that range moves: the engine keeps it as mere text. */
class ValidationSources extends UIPlugin {
  static override getters = [];

  override handle(command: unknown): void {
    if (!MOVING.includes((command as { type: string }).type)) return;
    for (const sheetId of this.getters.getSheetIds()) {
      for (const rule of this.getters.getDataValidationRules(sheetId)) {
        const range = this.sourceOf(rule.id)?.range;
        const text = range && this.getters.getRangeString(range);
        if (!text || rule.criterion.values[0] === text) continue;
        const ranges = rule.ranges.map((on) => ({ _sheetId: sheetId, _zone: on.unboundedZone }));
        const moved = { ...rule, criterion: { ...rule.criterion, values: [text] } };
        (this.dispatch as Dispatch)('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: moved });
      }
    }
  }

  private sourceOf(ruleId: string): Attachment | undefined {
    const getters = this.getters as unknown as { getAttachments(): readonly Attachment[] };
    return getters.getAttachments().find(({ id }) => id === sourceId(ruleId));
  }
}

addPlugin('GasValidationSources', ValidationSources);
