import type { Boundary } from '../service.ts';

type GasLock = GoogleAppsScript.Lock.Lock;

/** One user, so a lock is always free. */
class Lock implements GasLock {
  held = false;
  readonly self: GasLock;

  constructor(boundary: Boundary) {
    this.self = boundary.expose('Lock', this);
  }

  hasLock(): boolean {
    return this.held;
  }
  tryLock(): boolean {
    this.held = true;
    return true;
  }
  waitLock(): void {
    this.held = true;
  }
  releaseLock(): void {
    this.held = false;
  }
}

export function lockService(boundary: Boundary): object {
  const [document, script, user] = [new Lock(boundary).self, new Lock(boundary).self, new Lock(boundary).self];
  return boundary.expose('LockService', {
    getDocumentLock: () => document,
    getScriptLock: () => script,
    getUserLock: () => user,
  } satisfies Record<keyof GoogleAppsScript.Lock.LockService, () => GasLock>);
}
