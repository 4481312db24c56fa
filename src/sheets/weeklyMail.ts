import type { Day } from '../core/calendar/day.ts';
import { weekInQuarter } from '../core/calendar/week.ts';
import type { Mail } from '../core/mail/content.ts';
import { digestMail } from '../core/mail/digest.ts';
import type { MailFacts } from '../core/mail/facts.ts';
import { type LateOwner, lateUpdates } from '../core/mail/lateUpdates.ts';
import { reminderMail } from '../core/mail/reminder.ts';
import { dueMail } from '../core/mail/schedule.ts';
import { readMailAddresses } from '../core/mailAddresses.ts';
import { Refusal } from '../core/refusal/refusal.ts';
import { findFunction } from '../core/registry.ts';
import type { MailSettings } from '../core/settings/settings.ts';
import { columnLetters } from '../core/tables/letters.ts';
import { scorecard } from '../core/tables/scorecard/scorecard.ts';
import { countSamples } from './actions/clearSamples.ts';
import { readCheckIns } from './checkIns.ts';
import type { OpenDocument } from './document/document.ts';
import { addressFinder } from './document/mailAddresses.ts';
import { isSender, readMailState } from './document/mailState.ts';
import { readMe } from './document/me.ts';
import { findDrivers } from './drivers.ts';
import { listKpis } from './kpis.ts';
import { type Addressed, askToSend, sendAll, sendTo } from './mail/send.ts';
import { isPast, lastSent, type SentLog } from './mail/sentLog.ts';
import { listOkrs } from './okrs.ts';
import { findWholeTable } from './tables/find.ts';
import { cellIn, tableRows } from './tables/read.ts';

/** The weekly mail as its screen shows it. */
export interface WeeklyMail extends MailSettings {
  readonly isOn: boolean;
  /** Whether it goes out from this user's account. */
  readonly isMine: boolean;
  /** What became of the last mails, in numbers; null where none were sent. */
  readonly last: {
    readonly due: Day;
    readonly sent: number;
    readonly unsure: readonly string[];
    readonly invalid: readonly string[];
    readonly waits: SentLog['waits'];
  } | null;
}

/** How the weekly mail stands. */
export function readWeeklyMail({ properties, settings }: OpenDocument): WeeklyMail {
  const state = readMailState(properties);
  const log = lastSent(properties);
  return {
    ...settings().mail,
    isOn: state !== null,
    isMine: state !== null && isSender(state),
    last: log && {
      due: log.due,
      sent: log.sent.length,
      unsure: log.trying.map(addressIn),
      invalid: log.invalid.map(addressIn),
      waits: log.waits,
    },
  };
}

/** The kind of a mail stands before its address. */
function addressIn(id: string): string {
  return id.slice(id.indexOf(' ') + 1);
}

/** The mail as it would go out now, and who would be reminded. */
export interface MailPreview extends Mail {
  readonly reminders: readonly {
    readonly owner: string;
    readonly keyResults: number;
    /** Null where nobody says it. */
    readonly address: string | null;
  }[];
}

/** @throws Refusal where there is nothing to tell yet */
export function previewMail(document: OpenDocument): MailPreview {
  const facts = mailFacts(document);
  const addressOf = addressFinder(document);
  return {
    ...digestMail(facts, findFunction),
    reminders: lateUpdates(facts)
      .filter(({ owner }) => owner !== '')
      .map(({ owner, updates }) => ({ owner, keyResults: updates.length, address: addressOf(owner) })),
  };
}

/**
 * Sends the mail to one address now, as it would go out.
 * @throws Refusal where it is no address, there is nothing to tell, or Google does not send it
 */
export function sendMailNow(typed: string, document: OpenDocument): { readonly to: string } {
  const { addresses, refused } = readMailAddresses(typed);
  const [to] = addresses;
  if (refused !== null || to === undefined || addresses.length > 1)
    throw new Refusal('mailAddress', { value: refused ?? typed });
  const facts = mailFacts(document);
  const isInList = readMailAddresses(document.settings().mail.to).addresses.includes(to);
  askToSend();
  try {
    sendTo(to, digestMail(facts, findFunction, isInList ? 'why' : 'whyByHand'), facts.file.name);
  } catch (error) {
    console.error(error);
    throw new Refusal('mailNotSent', { value: to });
  }
  return { to };
}

/** Sends the mails that are due, from the account of whoever turned them on; those that were sent already are not sent again. */
export function sendDueMail(document: OpenDocument, until: number): void {
  const { properties, settings } = document;
  const state = readMailState(properties);
  if (!state || !isSender(state)) return;
  const due = dueMail(settings().mail, document.today(), document.now(), document.serialAt(new Date(state.since)));
  if (due === null || isPast(due, properties)) return;
  const facts = mailFacts(document);
  sendAll(addressed(facts, document), due, properties, { name: facts.file.name, until });
}

/** One mail an address: readers from outside do not see each other. */
function addressed(facts: MailFacts, document: OpenDocument): Addressed[] {
  const { to, remindsLate } = document.settings().mail;
  const digest = digestMail(facts, findFunction);
  const digests = readMailAddresses(to).addresses.map((address) => ({
    id: `digest ${address}`,
    to: address,
    mail: digest,
  }));
  if (!remindsLate) return digests;
  const addressOf = addressFinder(document);
  const linkTo = linksIn(document, facts.file.link);
  const reminders = [...lateByAddress(lateUpdates(facts), addressOf)].map(
    ([address, late]): Addressed => ({ id: `late ${address}`, to: address, mail: reminderMail(late, facts, linkTo) }),
  );
  return [...digests, ...reminders];
}

/** One reminder an address: the Owner column may know somebody by two names, and a second mail would not be sent. */
function lateByAddress(
  owners: readonly LateOwner[],
  addressOf: (owner: string) => string | null,
): ReadonlyMap<string, LateOwner> {
  const late = new Map<string, LateOwner>();
  for (const { owner, updates } of owners) {
    const address = owner === '' ? null : addressOf(owner);
    if (address === null) continue;
    const known = late.get(address);
    late.set(address, { owner: known?.owner ?? owner, updates: [...(known?.updates ?? []), ...updates] });
  }
  return late;
}

/** Links to the cell of a key result's current value. */
function linksIn({ tabs }: OpenDocument, file: string): (key: string) => string | null {
  const found = findWholeTable(scorecard, tabs);
  if (!found || file === '') return () => null;
  const column = columnLetters(found.positions.current ?? found.positions.title ?? 1);
  const rows = new Map(tableRows(found).map((row) => [String(cellIn(found, row, 'key') ?? ''), row.number]));
  const sheet = found.sheet.getSheetId();
  return (key) => {
    const row = rows.get(key);
    return row === undefined ? null : `${file}#gid=${sheet}&range=${column}${row}`;
  };
}

/** @throws Refusal where there is neither an objective nor a KPI */
function mailFacts(document: OpenDocument): MailFacts {
  const okrs = listOkrs(document);
  const { cards } = listKpis(document);
  if (okrs.rows.length === 0 && cards.length === 0) throw new Refusal('nothingToMail', {});
  const settings = document.settings();
  const { calendar, firstWeekday, fiscalStartMonth } = settings;
  const today = document.today();
  const { quarter, number } = weekInQuarter(today, calendar, firstWeekday, fiscalStartMonth);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { known, notes } = readCheckIns(document);
  return {
    file: {
      name: spreadsheet.getName(),
      link: spreadsheet.getUrl().replace(/#.*$/, ''),
      sender: readMe().me,
    },
    okrs,
    log: { known, notes },
    kpis: { cards },
    findDrivers: (asked) => findDrivers({ asked }, document),
    samples: countSamples(document),
    today,
    week: { quarter: quarter.name, number },
    settings,
  };
}
