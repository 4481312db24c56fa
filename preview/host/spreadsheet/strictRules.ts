import type { DataValidationRule } from '@odoo/o-spreadsheet';
import { zoneToA1 } from '../a1.ts';
import type { Context } from '../context.ts';
import { type CellAt, cellZone } from './place.ts';

/** What is about to be written: the engine's text for a cell. */
export interface Pending {
  readonly cell: CellAt;
  readonly content: string;
}

/**
 * Runs the write unless a rejecting validation rule refuses one of its values: then nothing is written, and Google's words
 * are raised at the next flush or read.
 */
export function withStrictRules(ctx: Context, sheetId: string, pending: readonly Pending[], write: () => void): void {
  if (!mayBeRefused(ctx, sheetId, pending)) {
    write();
    return;
  }
  const get = judgesBy(ctx, sheetId, pending) ? ctx.engine.peek() : ctx.engine.readShape();
  const checked = pending.flatMap(({ cell, content }) => {
    const rule = get.getValidationRuleForCell(cell);
    return rule?.isBlocking && isJudged(content) ? [{ cell, content, rule }] : [];
  });
  for (const { cell, content, rule } of checked) {
    if (rule.criterion.type === 'customFormula') continue;
    if (!get.getValidationResultForCellValue(cellValue(content), cell).isValid) {
      ctx.engine.refuseLater(refusal(cell, rule));
      return;
    }
  }
  // A formula judges the cell that it stands on, so it can only be asked once the value is there.
  const judged = checked.filter(({ rule }) => rule.criterion.type === 'customFormula');
  const before = judged.length ? pending.map(({ cell }) => ({ cell, content: contentAt(ctx, cell) })) : [];
  write();
  if (judged.length === 0) return;
  const refused = judged.find(({ cell }) => ctx.engine.peek().isDataValidationInvalid(cell));
  if (!refused) return;
  for (const { cell, content } of before) ctx.engine.write('UPDATE_CELL', { ...cell, content });
  ctx.engine.refuseLater(refusal(refused.cell, refused.rule));
}

const isJudged = (content: string) => content !== '' && !content.startsWith('=');

// Judging sends the waiting writes, so it is asked first whether a rule could refuse: one that is there, or one that waits.
function mayBeRefused({ engine }: Context, sheetId: string, pending: readonly Pending[]): boolean {
  const get = engine.readShape();
  const waits = isRuleWaiting({ engine }, sheetId);
  const judged = pending.filter(({ content }) => isJudged(content));
  return judged.some(({ cell }) => waits || get.getValidationRuleForCell(cell)?.isBlocking);
}

/** Whether the judgement needs what waits to be written: a rule itself, or the cells that a rule looks at. */
function judgesBy({ engine }: Context, sheetId: string, pending: readonly Pending[]): boolean {
  if (isRuleWaiting({ engine }, sheetId)) return true;
  const get = engine.readShape();
  const kinds = pending.map(({ cell }) => get.getValidationRuleForCell(cell)?.criterion.type);
  return kinds.some((kind) => kind === 'customFormula' || kind === 'isValueInRange');
}

function isRuleWaiting({ engine }: Pick<Context, 'engine'>, sheetId: string): boolean {
  return engine.waiting.some(
    ([name, payload]) =>
      name === 'ADD_DATA_VALIDATION_RULE' && payload.sheetId === sheetId && payload.rule.isBlocking === true,
  );
}

function contentAt({ engine }: Context, at: CellAt): string {
  const get = engine.peek();
  const cell = get.getCell(at);
  return !cell ? '' : cell.isFormula ? cell.compiledFormula.toFormulaString(get) : cell.content;
}

function refusal(cell: CellAt, { criterion }: DataValidationRule): Error {
  const list = criterion.type === 'isValueInList' ? criterion.values.join(', ') : '';
  const remedy = list ? ` Please enter one of the following values: ${list}.` : '';
  const where = zoneToA1(cellZone(cell));
  return new Error(
    `The data you entered in cell ${where} violates the data validation rules set on this cell.${remedy}`,
  );
}

function cellValue(content: string): string | number | boolean {
  if (content.startsWith("'")) return content.slice(1);
  if (content === 'TRUE' || content === 'FALSE') return content === 'TRUE';
  return content.trim() !== '' && Number.isFinite(Number(content)) ? Number(content) : content;
}
