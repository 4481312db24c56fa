import { Refusal } from '../core/refusal/refusal.ts';
import type { Text } from '../core/text.ts';
import { findAction } from './actions/run.ts';
import { dropStep, type Entry, kept, type Step, wasSetAside } from './changes/journal.ts';
import { whileLocked } from './changes/transaction.ts';
import { logChanges } from './document/changeLog.ts';
import type { OpenDocument } from './document/document.ts';

export interface UndoRequest {
  /** Covers what people typed since. */
  readonly force: boolean;
  /** The step that the person was shown; if another is last by now, that is asked about first. */
  readonly shown?: number | undefined;
}

/** A step that can be undone, as the sidebar lists it. */
export interface UndoableStep {
  readonly id: number;
  readonly label: Text;
  /** When it was done, in milliseconds since 1970. */
  readonly at: number;
}

export type Undone =
  /** Null where there was nothing to undo. */
  | { readonly done: true; readonly undone: Text | null }
  /** Cells were edited since: ask, then call again with force. */
  | { readonly done: false; readonly editedCells: number }
  /** Another step is last by now: ask, then call again with it. */
  | { readonly done: false; readonly last: UndoableStep };

/** Takes back the last thing Rasad wrote. What people typed there since is counted first and asked about. */
export function undo(request: UndoRequest, document: OpenDocument): Undone {
  try {
    return whileLocked(() => undoLast(request, document));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    console.error(error);
    throw new Refusal('undoUnfinished', {});
  }
}

function undoLast({ force, shown }: UndoRequest, document: OpenDocument): Undone {
  document.properties.refresh();
  const [last] = knownSteps(document);
  if (!last) return { done: true, undone: null };
  if (shown !== undefined && shown !== last.id) return { done: false, last: listed(last) };
  const editedCells = findAction(last.action)?.undo(last.step, document, { force }) ?? 0;
  if (editedCells > 0) return { done: false, editedCells };
  // A write that fails must leave the step, so that it can be undone once more.
  SpreadsheetApp.flush();
  dropStep(document.properties, last.id);
  forgetUndoneTabs(document);
  logUndone(labelOf(last), document);
  return { done: true, undone: labelOf(last) };
}

/** A tab that was made may be gone. */
function forgetUndoneTabs({ tabs }: OpenDocument): void {
  try {
    tabs.lookAgain();
    tabs.remember();
  } catch (error) {
    console.error(error);
  }
}

/** What was undone is undone, even where the log cannot be written. */
function logUndone(label: Text, document: OpenDocument): void {
  const words: Text = { en: `Undone: ${label.en}`, fa: `برگردانده شد: ${label.fa}` };
  try {
    logChanges(words[document.language()], [], document, () => undefined);
  } catch (error) {
    console.error(error);
  }
}

/** What can be undone, newest first. */
export function undoableSteps(document: OpenDocument): UndoableStep[] {
  return knownSteps(document).map(listed);
}

const UNREADABLE: Text = {
  en: 'The list of earlier changes could not be read and was set aside. What Rasad does from now on can be undone.',
  fa: 'فهرست تغییرهای پیشین خوانده نشد و کنار گذاشته شد. کارهای رصد از این پس برگرداندنی‌اند.',
};

/** What became of an unreadable list, told once; null where there is nothing to tell. */
export function untoldNotice({ properties }: OpenDocument): Text | null {
  return wasSetAside(properties) ? UNREADABLE : null;
}

/** A step of an action that this version does not know cannot be taken back: it is passed over. */
function knownSteps({ properties }: OpenDocument) {
  return kept(properties).filter(({ action }) => findAction(action));
}

function listed(entry: Entry & Step): UndoableStep {
  return { id: entry.id, label: labelOf(entry), at: entry.at };
}

function labelOf({ action, target, step }: Pick<Entry & Step, 'action' | 'target' | 'step'>): Text {
  return findAction(action)?.undoLabel(target, step) ?? { en: target, fa: target };
}
