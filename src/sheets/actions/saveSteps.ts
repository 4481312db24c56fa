import { isBlankCell } from '../../core/cell.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { followsSteps, sourceText } from '../../core/tables/scorecard/source.ts';
import { type StepKey, stepsTable } from '../../core/tables/steps.ts';
import { type CellBefore, contentFrom, holdsContent, restoreContent } from '../changes/cells.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { rememberKeys } from '../document/knownKeys.ts';
import { type ReadStep, readSteps } from '../document/steps.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows, makeRowsBelow } from '../tables/append.ts';
import { ensureTable } from '../tables/ensure.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { type KeptRow, keepRows, writeKeptRows } from '../tables/keep.ts';
import { cellIn } from '../tables/read.ts';
import { takeOut } from '../tables/remove.ts';
import { takeRows } from '../tables/takeRows.ts';
import { withColumns } from '../tables/withColumns.ts';
import { action } from './action.ts';
import { type BoundCurrent, currentOf, type SourceStep, undoSource, writeSources } from './boundCurrent.ts';
import { formulaOfSteps } from './stepsSource.ts';

type Found = FoundTable<StepKey>;

/** A step by what it says: people sort, insert and delete rows. */
type Named = Pick<ReadStep['step'], 'text' | 'isDone'>;

interface Request {
  /** The key result. */
  readonly key: string;
  /** One thing at a time: what a tap or an Enter says. */
  readonly change: { readonly add: string } | { readonly tick: Named } | { readonly remove: Named };
}

type Done =
  | { readonly added: true }
  | { readonly before: CellBefore; readonly after: CellBefore }
  | { readonly removed: KeptRow<StepKey> };

interface Step {
  readonly sheet: number;
  readonly made: boolean;
  readonly key: string;
  readonly text: string;
  /** How many other steps of the key result say the same. */
  readonly twins: number;
  readonly done: Done;
  /** The number of the key result, where it has begun or ceased to follow its steps. */
  readonly current: SourceStep | null;
}

/**
 * Adds a step to a key result, ticks one on or off, or takes one out, in the Steps tab. With the first step the current value of the
 * key result follows its steps, unless it is computed already; with the last one it is what was typed before.
 */
export const saveSteps = action({
  id: 'saveSteps',
  undoLabel: (target) => ({ en: `step “${isolate(target)}”`, fa: `گام «${isolate(target)}»` }),
  run({ key, change }: Request, document, { onFailure, record }) {
    const text = 'add' in change ? change.add.trim() : 'tick' in change ? change.tick.text : change.remove.text;
    const bound = currentOf(key, document);
    const { found: tab, made } = ensureTable(stepsTable, document, onFailure);
    // A new tab comes to the front: what people look at is the progress.
    if (made) bound.found.sheet.activate();
    const found = withColumns(tab, ['key', 'doneOn'], document.settings(), onFailure);
    const own = stepsOf(key, found);
    if (text === '') return { steps: own.length };
    const done = changed(change, { found, own, bound, key, text }, document, onFailure);
    const steps = own.length + ('added' in done ? 1 : 'removed' in done ? -1 : 0);
    const counts = { before: own.length, after: steps, isRestored: found !== tab };
    const current = followed(bound, found, counts, onFailure);
    const same = own.filter(({ step }) => step.text === text).length;
    const twins = 'added' in done ? same : same - 1;
    record({ sheet: found.sheet.getSheetId(), made, key, text, twins, done, current }, text);
    return { steps };
  },
  /** Takes the step out again, or puts it back as it was; what people changed of it since is asked about. */
  undo({ sheet: id, made, key, text, twins, done, current }: Step, _, { force }) {
    const sheet = sheetById(id);
    const read = sheet && readTable(stepsTable, sheet);
    const found = read && 'table' in read ? read : null;
    const same = found ? stepsOf(key, found).filter(({ step }) => step.text === text) : [];
    const holding = (content: CellBefore): ReadStep | undefined =>
      same.find(({ row }) => found && holdsContent(doneCell(found, row.number), content));
    // The last one is the one that was added.
    const added = [...same].reverse().find(({ step }) => !step.isDone);
    const isEdited =
      'added' in done
        ? same.length > twins && !added
        : 'after' in done && same.length > 0 && !holding(done.after) && !holding(done.before);
    if (isEdited && !force) return 1;
    if (current && undoSource(current, force) > 0) return 1;
    if (!found) return 0;
    if ('removed' in done) {
      if (same.length <= twins) putBack(found, done.removed, () => undefined);
    } else if ('added' in done) {
      const row = (added ?? same[same.length - 1])?.row;
      if (row && same.length > twins) takeOut(found, [row], { madeTab: made });
    } else {
      const row = (holding(done.after) ?? (isEdited ? same[0] : undefined))?.row;
      if (row) restoreContent(doneCell(found, row.number), done.before);
    }
    return 0;
  },
});

function stepsOf(key: string, found: Found): readonly ReadStep[] {
  return readSteps(found).filter(({ step }) => step.key === key);
}

function doneCell({ sheet, positions }: Found, row: number): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, positions.doneOn ?? 1);
}

interface Scope {
  readonly found: Found;
  readonly own: readonly ReadStep[];
  readonly bound: BoundCurrent;
  readonly key: string;
  readonly text: string;
}

/** @throws Refusal where the step is not there any more */
function changed(
  change: Request['change'],
  { found, own, bound, key, text }: Scope,
  document: OpenDocument,
  onFailure: OnFailure,
): Done {
  if ('add' in change) {
    rememberKeys([key], document, onFailure);
    const values = { key: { text: key }, title: { text: bound.title }, text: { text } };
    appendRows(found, [{ values, formats: {} }], onFailure);
    return { added: true };
  }
  const { isDone } = 'tick' in change ? change.tick : change.remove;
  const row = own.find(({ step }) => step.text === text && step.isDone === isDone)?.row;
  if (!row) throw new Refusal('lineGone', { value: text });
  if ('remove' in change) {
    const removed = keepRows(found, [row], { withLooks: false })[0] as KeptRow<StepKey>;
    takeRows(found, [{ rows: [removed] }], onFailure);
    return { removed };
  }
  const cell = doneCell(found, row.number);
  const before = contentFrom(cell.getFormula(), cellIn(found, row, 'doneOn'));
  const after = isDone ? { value: '' } : { moment: document.dateOf(document.today()).getTime() };
  onFailure(() => restoreContent(cell, before));
  restoreContent(cell, after);
  return { before, after };
}

/** Writes a step that was taken out where it stood. */
function putBack(found: Found, kept: KeptRow<StepKey>, onFailure: OnFailure): void {
  const above = Math.min(kept.row - 1, found.sheet.getMaxRows());
  writeKeptRows(found, makeRowsBelow(found, above, 1, onFailure), [kept]);
}

/** Lets the current value follow the first step, and be a plain number again after the last; a formula that has lost a column is renewed. */
function followed(
  { found: scorecard, row, cell, source }: BoundCurrent,
  found: Found,
  { before, after, isRestored }: { readonly before: number; readonly after: number; readonly isRestored: boolean },
  onFailure: OnFailure,
): SourceStep | null {
  if (before > 0 && after > 0 && !isRestored) return null;
  const formula = cell.getFormula();
  const shown = cellIn(scorecard, row, 'current');
  const isFree = formula === '' && (isBlankCell(shown) || typeof shown === 'number');
  // A formula whose tab people have deleted counts the steps of no other.
  const isBroken = isRestored || formula.includes('#REF!');
  const begins = after > 0 && ((before === 0 && isFree) || (followsSteps(formula) && isBroken));
  const ends = after === 0 && followsSteps(formula);
  if (!begins && !ends) return null;
  const key = String(cellIn(scorecard, row, 'key'));
  const step = { sheet: scorecard.sheet.getSheetId(), key, before: { current: contentFrom(formula, shown), source } };
  onFailure(() => {
    restoreContent(cell, step.before.current);
    writeSources(scorecard, [{ number: row.number, source }]);
  });
  // Without steps the formula shows what was typed before.
  const content: CellBefore = ends
    ? contentFrom('', cell.getValue())
    : { formula: formulaOfSteps(scorecard, row, found) };
  restoreContent(cell, content);
  writeSources(scorecard, [
    { number: row.number, source: ends ? '' : sourceText({ steps: true }, scorecard.language) },
  ]);
  return { ...step, after: content };
}
