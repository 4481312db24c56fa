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

/** Runs an action alone and as a whole. */
export function runAction(action: AnyAction, request: unknown, document: OpenDocument): unknown {
  return transaction(action.id, document.properties, (change: Transaction<unknown>) =>
    action.run(request, document, change),
  );
}
