import type { CallCount, Realm } from './contract.ts';
import { isDataRead } from './dataReads.ts';
import { isDate } from './dates.ts';

/** Where the script meets the host: every service call is counted here, may fail here, and gets the realm's own data. */
export interface Boundary {
  realm: Realm;
  /** The call in progress, as 'Range.setValues'. */
  current: string;
  count(): CallCount;
  reset(): void;
  failAt(call: number | null): void;
  interruptAt(call: number, work: () => void): void;
  /** Which run of a script is at work: a lock belongs to one. */
  readonly run: number;
  /** The script has written to the spreadsheet. */
  wrote(): void;
  /** All writes are carried out, as they are when a run ends. */
  settled(): void;
  /** Plain data made with the script's own constructors. */
  toRealm(value: unknown): unknown;
  /** For what the host itself calls on the script's behalf. */
  uncounted<T>(work: () => T): T;
  expose<T extends object>(service: string, target: object): T;
}

const FAILURE = 'Service error: Spreadsheets';
const exposures = new WeakSet<object>();

// What JavaScript itself, a debugger or a test's printer asks any object for.
const ASKED_BY_OTHERS = new Set([
  'then',
  'toJSON',
  'constructor',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
  'tagName',
]);

export function createBoundary(): Boundary {
  let total = 0;
  let byMethod: Record<string, number> = {};
  let failIn: number | null = null;
  let interruption: { in: number; readonly work: () => void } | null = null;
  let runs = 0;
  let counting = true;
  let readsAfterWrites = 0;
  let hasWaitingWrites = false;

  const boundary: Boundary = {
    realm: { Date, Array },
    current: '',
    count: () => ({ total, byMethod: { ...byMethod }, readsAfterWrites }),
    reset() {
      total = 0;
      byMethod = {};
      readsAfterWrites = 0;
    },
    failAt(call) {
      failIn = call;
    },
    interruptAt(call, work) {
      interruption = { in: call, work };
    },
    run: 0,
    wrote() {
      hasWaitingWrites = true;
    },
    settled() {
      hasWaitingWrites = false;
    },
    toRealm,
    uncounted(work) {
      const before = counting;
      counting = false;
      try {
        return work();
      } finally {
        counting = before;
      }
    },
    expose<T extends object>(service: string, target: object): T {
      const exposed = new Proxy(target, {
        get(_, name) {
          if (name === 'toString' || name === Symbol.toPrimitive) return () => service;
          if (typeof name === 'symbol' || ASKED_BY_OTHERS.has(name) || name.startsWith('@@')) return undefined;
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') {
            if (isPublicValue(target, name)) return member;
            throw inRealm(new Error(`${service}.${name} is not implemented in the preview`));
          }
          return (...args: unknown[]) => call(`${service}.${name}`, target, exposed, member as Method, args);
        },
        has: (_, name) => name in target,
        set(_, name) {
          throw inRealm(new Error(`${service}.${String(name)} cannot be set.`));
        },
      });
      exposures.add(exposed);
      return exposed as T;
    },
  };

  type Method = (this: object, ...args: unknown[]) => unknown;
  function call(name: string, target: object, exposed: object, method: Method, args: unknown[]): unknown {
    // A custom function's reads happen inside the write that made the cell compute: the outer name comes back after.
    const outer = boundary.current;
    if (counting) boundary.current = name;
    try {
      if (counting) countCall(name);
      const result = method.apply(target, args.map(ownArrays));
      return result === target ? exposed : toRealm(result);
    } catch (error) {
      throw inRealm(error);
    } finally {
      boundary.current = outer;
    }
  }

  function countCall(name: string): void {
    total++;
    byMethod[name] = (byMethod[name] ?? 0) + 1;
    if (hasWaitingWrites && isDataRead(name)) {
      readsAfterWrites++;
      hasWaitingWrites = false;
    }
    if (name === 'SpreadsheetApp.flush') hasWaitingWrites = false;
    if (interruption && --interruption.in <= 0) interrupt(interruption.work);
    if (failIn === null || --failIn > 0) return;
    failIn = null;
    throw new Error(FAILURE);
  }

  /** Another run begins and ends while this one waits for its call. */
  function interrupt(work: () => void): void {
    interruption = null;
    const interrupted = boundary.run;
    Object.assign(boundary, { run: ++runs });
    try {
      work();
    } finally {
      Object.assign(boundary, { run: interrupted });
    }
  }

  /** Google's errors are called Exception, and belong to the script's realm; the host's own stays with it as its cause. */
  function inRealm(error: unknown): unknown {
    if ((error as { name?: unknown } | null)?.name === 'Exception') return error;
    const { Error: ErrorOf = Error } = boundary.realm;
    const made = new ErrorOf(messageOf(error), { cause: error });
    made.name = 'Exception';
    return made;
  }

  function toRealm(value: unknown): unknown {
    if (Array.isArray(value)) return boundary.realm.Array.from(value, toRealm);
    if (isDate(value))
      return value.constructor === boundary.realm.Date ? value : new boundary.realm.Date(value.getTime());
    if (isPlain(value)) {
      const { Object: ObjectOf = Object } = boundary.realm;
      return Object.entries(value).reduce<Record<string, unknown>>(
        (made, [key, item]) => {
          made[key] = toRealm(item);
          return made;
        },
        new ObjectOf() as Record<string, unknown>,
      );
    }
    return value;
  }

  return boundary;
}

// An array of the script's realm breeds arrays of that realm, which the engine takes for strangers.
const ownArrays = (value: unknown): unknown => (Array.isArray(value) ? Array.from(value, ownArrays) : value);

/** The message of an error of any realm. */
export function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(error);
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  !exposures.has(value);

// Enums and nested services are plain values of a service object; a class's own fields are the host's business.
const isPublicValue = (target: object, name: string) =>
  Object.getPrototypeOf(target) === Object.prototype && Object.hasOwn(target, name);
