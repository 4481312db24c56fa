import type { DocumentProperties } from '../services/properties.ts';

const STATE = 'rasad.weeklyMail';
/** With it in someone's own store, the mail goes out from their account, and from nobody else's. */
const SENDER = 'rasad.mail.';

/** That the weekly mail is on: from whose account, and since when. */
export interface MailState {
  /** A made-up name that only the sender's own store holds: their address would take a wider scope. */
  readonly sender: string;
  /** In milliseconds since 1970. */
  readonly since: number;
}

/** Null where the mail is off. */
export function readMailState(properties: DocumentProperties): MailState | null {
  try {
    const kept: unknown = JSON.parse(properties.all()[STATE] ?? 'null');
    return typeof kept === 'object' && kept !== null && 'sender' in kept ? (kept as MailState) : null;
  } catch {
    return null;
  }
}

/** @throws Error where a mail that was stopped would go on */
export function keepMailState(state: MailState | null, properties: DocumentProperties): void {
  if (state) {
    properties.set({ [STATE]: JSON.stringify(state) });
    return;
  }
  properties.forget(STATE);
  if (STATE in properties.all()) throw new Error('The weekly mail could not be stopped.');
}

/** Makes this user the sender. */
export function becomeSender(sender: string): void {
  PropertiesService.getUserProperties().setProperty(SENDER + sender, 'yes');
}

export function isSender({ sender }: MailState): boolean {
  return PropertiesService.getUserProperties().getProperty(SENDER + sender) !== null;
}

export function forgetSender(sender: string): void {
  PropertiesService.getUserProperties().deleteProperty(SENDER + sender);
}
