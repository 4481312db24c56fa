import type { Boundary } from '../service.ts';

type GasLock = GoogleAppsScript.Lock.Lock;

/** Held by one run of a script; nobody waits for it here, as a run that holds it goes on only when the other has ended. */
class Lock implements GasLock {
  private holder: number | null = null;
  private readonly boundary: Boundary;
  readonly self: GasLock;

  constructor(boundary: Boundary) {
    this.boundary = boundary;
    this.self = boundary.expose('Lock', this);
  }

  hasLock(): boolean {
    return this.holder === this.boundary.run;
  }
  tryLock(): boolean {
    this.holder ??= this.boundary.run;
    return this.hasLock();
  }
  waitLock(): void {
    if (!this.tryLock()) throw new Error('Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock(): void {
    if (this.hasLock()) this.holder = null;
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
