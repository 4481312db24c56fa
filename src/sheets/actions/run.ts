import { type Transaction, transaction } from '../changes/transaction.ts';
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
  const write = (change: Transaction<unknown>) => action.run(request, document, change);
  return transaction(action.id, document.properties, write, read);
}
