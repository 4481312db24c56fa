import { Refusal } from '../../core/refusal.ts';

const LOCK_TIMEOUT_MILLISECONDS = 10_000;

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

/**
 * Writes to the document alone and as a whole: others wait, and if the write fails, the steps back that it registered run
 * from the last to the first, so that the document is left as it was.
 */
export function allOrNothing<T>(write: (onFailure: (stepBack: () => void) => void) => T): T {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(LOCK_TIMEOUT_MILLISECONDS)) throw new Refusal('busy', {});
  const stepsBack: (() => void)[] = [];
  try {
    return write((stepBack) => stepsBack.push(stepBack));
  } catch (error) {
    runBack(stepsBack);
    throw error;
  } finally {
    lock?.releaseLock();
  }
}
