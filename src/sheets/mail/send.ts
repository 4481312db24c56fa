import type { Day } from '../../core/calendar/day.ts';
import type { Mail } from '../../core/mail/content.ts';
import type { DocumentProperties } from '../services/properties.ts';
import { claim, close, type NotSent, settle, type Waits } from './sentLog.ts';

/** The rights that sending takes, asked for only when someone turns the mail on or sends one. */
const SCOPES = ['https://www.googleapis.com/auth/script.send_mail', 'https://www.googleapis.com/auth/script.scriptapp'];

/** A mail with where it goes. */
export interface Addressed {
  readonly id: string;
  readonly to: string;
  readonly mail: Mail;
}

/** Asks whoever declined it before; Google ends the run and shows its question. */
export function askToSend(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES);
}

/** Sends one mail to one address, which no other reader sees. */
export function sendTo(to: string, { subject, html, text }: Mail, name: string): void {
  MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name });
}

/**
 * Sends the mails of a week, each once: what another run has begun is left to it. Where today's mails or the
 * time of the run are used up, the rest waits for the next hour.
 * @param until when to leave off, in milliseconds since 1970
 */
export function sendAll(
  mails: readonly Addressed[],
  due: Day,
  properties: DocumentProperties,
  { name, until }: { readonly name: string; readonly until: number },
): void {
  let waits: Waits | null = null;
  for (const { id, to, mail } of mails) {
    const lack = Date.now() >= until ? 'time' : MailApp.getRemainingDailyQuota() < 1 ? 'quota' : null;
    if (lack) {
      waits = lack;
      break;
    }
    if (!claim(id, due, properties)) continue;
    const outcome = outcomeOf(() => sendTo(to, mail, name));
    settle(id, outcome, due, properties);
    if (outcome === 'quota' || outcome === 'failed') waits = outcome;
    if (outcome === 'quota') break;
  }
  close(waits, waits === null, due, properties);
}

/** What Google throws was not sent. */
function outcomeOf(send: () => void): 'sent' | NotSent {
  try {
    send();
    return 'sent';
  } catch (error) {
    const said = String((error as { message?: unknown }).message ?? error);
    console.error(error);
    if (/too many times|limit exceeded/i.test(said)) return 'quota';
    return /invalid (email|argument: to)|no recipient/i.test(said) ? 'invalid' : 'failed';
  }
}
