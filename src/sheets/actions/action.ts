import type { Text } from '../../core/text.ts';
import type { Transaction } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';

/** Something that Rasad does to the document, from the menu or the sidebar. */
export interface Action<Id extends string = string, Request = never, Outcome = unknown, Step = never> {
  /** The name under which the sidebar asks for it, and under which its steps are remembered. */
  readonly id: Id;
  /** What Undo says it would take back. */
  readonly undoLabel: (target: string, step: Step) => Text;
  /** Where it stands in the menu, with the request that the item makes. */
  readonly menu?: readonly MenuItem<Request>[];
  /** What the menu tells afterwards; nothing where what was done can be seen. */
  readonly message?: (outcome: Outcome) => Text;
  run(request: Request, document: OpenDocument, change: Transaction<Step>): Outcome;
  /** Takes a step back and returns 0; or, if people edited it since and `force` is not set, only counts the edited cells. */
  undo(step: Step, document: OpenDocument, options: UndoOptions): number;
}

interface MenuItem<Request> {
  /** The top-level function that Google calls. */
  readonly fn: string;
  readonly label: Text;
  readonly request: Request;
  /** The actions that are run before it, by their ids, where they make steps of their own. */
  readonly before?: readonly string[];
}

interface UndoOptions {
  /** Covers what people typed since. */
  readonly force: boolean;
}

/** Declares an action; outside, actions of all requests stand in one list. */
export function action<const Id extends string, Request, Outcome, Step>(
  declared: Action<Id, Request, Outcome, Step>,
): Action<Id, Request, Outcome, Step> {
  return declared;
}
