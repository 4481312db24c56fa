import { Refusal } from '../../core/refusal/refusal.ts';
import type { DocumentProperties } from '../services/properties.ts';
import { dropStep, type Entry, type Step as JournalStep, pushStep } from './journal.ts';
import type { Told } from './told.ts';

/** Registers what takes a write back if a later call fails. */
export type OnFailure = (rollback: () => void) => void;

/** A step that can be undone, as it was read. */
export type Remembered = Entry & JournalStep;

/** One change of the document: what it writes is whole or not there, and can be undone. */
export interface Transaction<Step> {
  readonly onFailure: OnFailure;
  /**
   * Remembers what it takes to undo the change; `target` names what it was done to, and `told` the cells for the change log.
   * @param instead the last thing that was remembered, where this goes on with it: one step undoes both
   */
  record(step: Step, target: string, told?: readonly Told[], instead?: Remembered): void;
}

const LOCK_TIMEOUT_MILLISECONDS = 10_000;

/**
 * Writes to the document alone and as a whole: others wait, and if the write fails, the rollbacks that it registered run from
 * the last to the first, so that the document is left as it was.
 * @param read what is told of the document afterwards: where it cannot be read, nothing was done
 * @throws Refusal if someone else is writing for longer than ten seconds, or nothing can be remembered in the document
 */
export function transaction<Step, Outcome, Read>(
  action: string,
  properties: DocumentProperties,
  write: (change: Transaction<Step>) => Outcome,
  read: () => Read,
): { readonly outcome: Outcome; readonly read: Read } {
  const rollbacks: (() => void)[] = [];
  const onFailure: OnFailure = (rollback) => rollbacks.push(rollback);
  // Said before anything is written: what cannot be undone is not done.
  if (!properties.canRemember()) throw new Refusal('noProperties', {});
  return whileLocked(() => {
    properties.refresh();
    try {
      const outcome = write({
        onFailure,
        record: (step, target, _, instead) => {
          if (instead) {
            onFailure(() => pushStep(properties, instead, () => undefined));
            dropStep(properties, instead.id);
          }
          const id = pushStep(properties, { action, target, step }, onFailure);
          onFailure(() => dropStep(properties, id));
        },
      });
      SpreadsheetApp.flush();
      return { outcome, read: read() };
    } catch (error) {
      rollBack(rollbacks);
      throw error;
    }
  });
}

/** Writes as a whole: if a call fails, what was written before it is taken back. */
export function asWhole(write: (onFailure: OnFailure) => void): void {
  const rollbacks: (() => void)[] = [];
  try {
    write((rollback) => rollbacks.push(rollback));
    SpreadsheetApp.flush();
  } catch (error) {
    rollBack(rollbacks);
    throw error;
  }
}

/** Lets nobody else write meanwhile. */
export function whileLocked<Outcome>(work: () => Outcome): Outcome {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(LOCK_TIMEOUT_MILLISECONDS)) throw new Refusal('busy', {});
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** What was written stands even if the lock cannot be given back: it ends with the script. */
function release(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    lock?.releaseLock();
  } catch (error) {
    console.error(error);
  }
}

/** A failing rollback must not keep the others from running. */
function rollBack(rollbacks: readonly (() => void)[]): void {
  for (const rollback of [...rollbacks].reverse()) {
    try {
      rollback();
    } catch (error) {
      console.error(error);
    }
  }
}
