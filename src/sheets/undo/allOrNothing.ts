import { Refusal } from '../../core/refusal/refusal.ts';

/** Registers what takes the write back if a later call fails. */
export type OnFailure = (stepBack: () => void) => void;

const LOCK_TIMEOUT_MILLISECONDS = 10_000;

/**
 * Writes to the document alone and as a whole: others wait, and if the write fails, the steps back that it registered run
 * from the last to the first, so that the document is left as it was.
 */
export function allOrNothing<T>(write: (onFailure: OnFailure) => T): T {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(LOCK_TIMEOUT_MILLISECONDS)) throw new Refusal('busy', {});
  const stepsBack: (() => void)[] = [];
  try {
    return write((stepBack) => stepsBack.push(stepBack));
  } catch (error) {
    runBack(stepsBack);
    throw error;
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

/** Runs a step back that was registered on the way; a failing one must not keep the others from running. */
function runBack(stepsBack: readonly (() => void)[]): void {
  for (const stepBack of [...stepsBack].reverse()) {
    try {
      stepBack();
    } catch (error) {
      console.error(error);
    }
  }
}
