import type { Day } from '../../core/calendar/day.ts';
import { whileLocked } from '../changes/transaction.ts';
import type { DocumentProperties } from '../services/properties.ts';

const SENT = 'rasad.weeklyMailSent';

/** Why a mail was not sent: it waits for the next hour, or goes to nobody. */
export type NotSent = 'quota' | 'failed' | 'invalid';
/** Why mails wait for the next hour; the time is that of a run. */
export type Waits = Exclude<NotSent, 'invalid'> | 'time';

/** What became of the mails of one week. Each is known by its kind and address: `digest a@b.ir`. */
export interface SentLog {
  /** The day on which they were due. */
  readonly due: Day;
  readonly sent: readonly string[];
  /** Begun and not known to have ended: sent once more they might come twice, so they are not. */
  readonly trying: readonly string[];
  /** Google takes no such address. */
  readonly invalid: readonly string[];
  /** Why the last run left some out that the next one tries again; null where it left none. */
  readonly waits: Waits | null;
  readonly isDone: boolean;
}

/** The last mails of all; null where there were none. */
export function lastSent(properties: DocumentProperties): SentLog | null {
  try {
    const kept: unknown = JSON.parse(properties.all()[SENT] ?? 'null');
    return typeof kept === 'object' && kept !== null && 'due' in kept ? (kept as SentLog) : null;
  } catch {
    return null;
  }
}

/** Whether the mails of a day are sent, or those of a later one: a mail that is moved to an earlier day is not sent for it. */
export function isPast(due: Day, properties: DocumentProperties): boolean {
  const last = lastSent(properties);
  return last !== null && (last.due > due || (last.due === due && last.isDone));
}

/** Those that were due on a day. */
function sentOn(due: Day, properties: DocumentProperties): SentLog {
  const last = lastSent(properties);
  return last?.due === due ? last : { due, sent: [], trying: [], invalid: [], waits: null, isDone: false };
}

/** Whether a mail is this run's to send: no other run has begun it, and none will from now on. */
export function claim(id: string, due: Day, properties: DocumentProperties): boolean {
  return whileLocked(() => {
    properties.refresh();
    const log = sentOn(due, properties);
    if ([...log.sent, ...log.trying, ...log.invalid].includes(id)) return false;
    keep({ ...log, trying: [...log.trying, id] }, properties);
    return true;
  });
}

/** Remembers what became of a mail that was claimed. */
export function settle(id: string, outcome: 'sent' | NotSent, due: Day, properties: DocumentProperties): void {
  whileLocked(() => {
    properties.refresh();
    const log = sentOn(due, properties);
    keep(
      {
        ...log,
        trying: log.trying.filter((each) => each !== id),
        sent: outcome === 'sent' ? [...log.sent, id] : log.sent,
        invalid: outcome === 'invalid' ? [...log.invalid, id] : log.invalid,
      },
      properties,
    );
  });
}

/** Remembers how a run ended. */
export function close(waits: Waits | null, isDone: boolean, due: Day, properties: DocumentProperties): void {
  whileLocked(() => {
    properties.refresh();
    keep({ ...sentOn(due, properties), waits, isDone }, properties);
  });
}

function keep(log: SentLog, properties: DocumentProperties): void {
  properties.set({ [SENT]: JSON.stringify(log) });
}
