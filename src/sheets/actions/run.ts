import type { Told } from '../changes/told.ts';
import { type Transaction, transaction } from '../changes/transaction.ts';
import { logChanges } from '../document/changeLog.ts';
import type { OpenDocument } from '../document/document.ts';
import type { Action } from './action.ts';
import { actions } from './index.ts';

/** An action of whatever request, outcome and step: what it does with them is its own business. */
export type AnyAction = Action<string, unknown, unknown, unknown>;

/** The list without the types of each action. */
export const anyActions = actions as unknown as readonly AnyAction[];

export function findAction(id: string): AnyAction | undefined {
  return anyActions.find((action) => action.id === id);
}

/** Runs an action alone and as a whole, and reads what is told afterwards. */
export function runAction<Read>(
  action: AnyAction,
  request: unknown,
  document: OpenDocument,
  read: () => Read,
): { readonly outcome: unknown; readonly read: Read } {
  const write = (change: Transaction<unknown>) => {
    const done: { step: unknown; target: string; told: readonly Told[] }[] = [];
    const record: typeof change.record = (step, target, told = [], instead) => {
      change.record(step, target, told, instead);
      if (!instead) done.push({ step, target, told });
    };
    const outcome = action.run(request, document, { ...change, record });
    for (const { step, target, told } of done) {
      logChanges(action.undoLabel(target, step)[document.language()], told, document, change.onFailure);
    }
    document.tabs.remember(change.onFailure);
    return outcome;
  };
  return transaction(action.id, document.properties, write, read);
}
