import type { Cell } from '../../core/cell.ts';
import { readMailAddresses } from '../../core/mailAddresses.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { mailValues } from '../../core/settings/settingCells.ts';
import type { SettingKey } from '../../core/settings/settingRows.ts';
import type { MailSettings } from '../../core/settings/settings.ts';
import { people } from '../../core/tables/people.ts';
import { type SettingsKey, settingsTable } from '../../core/tables/settings.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { failureOf } from '../document/failure.ts';
import {
  becomeSender,
  forgetSender,
  isSender,
  keepMailState,
  type MailState,
  readMailState,
} from '../document/mailState.ts';
import { dropIdleTrigger, ensureHourlyTrigger } from '../fetch/dispatch.ts';
import { askToSend } from '../mail/send.ts';
import { lastSent } from '../mail/sentLog.ts';
import { sheetById } from '../services/sheetById.ts';
import { asText } from '../tables/asText.ts';
import { type FoundTable, findWholeTable, readTable } from '../tables/find.ts';
import { cellIn } from '../tables/read.ts';
import { takeOut } from '../tables/remove.ts';
import { withColumns } from '../tables/withColumns.ts';
import { writeColumn } from '../tables/writeColumn.ts';
import { action } from './action.ts';
import { openSettings } from './openSettings.ts';
import { addSettings, makeSettings, rowsOfSettings } from './settingsTab.ts';

interface Request extends MailSettings {
  readonly isOn: boolean;
}

type Outcome = { readonly done: true; readonly isOn: boolean } | { readonly done: false; readonly refused: string };

/** More would not fit into the mails that Google lets a person send in a day, with reminders beside them. */
const MOST_ADDRESSES = 80;
const DAYS_A_WEEK = 7;

const KEYS = ['mailTo', 'mailDay', 'mailHour', 'mailReminders'] as const satisfies readonly SettingKey[];
type Key = (typeof KEYS)[number];
type Plain = string | number | boolean;

interface Change {
  readonly key: Key;
  /** Null where the tab had no such row. */
  readonly before: Plain | null;
  readonly after: Plain;
}

interface Step {
  readonly sheet: number;
  /** Whether the Settings tab was made for it. */
  readonly made: boolean;
  readonly changes: readonly Change[];
  readonly state: { readonly before: MailState | null };
}

/**
 * Keeps to whom the weekly mail goes and when, and turns it on from this user's account, or stops it. The right to send mail is asked
 * for here, when it is first turned on.
 */
export const keepWeeklyMail = action({
  id: 'keepWeeklyMail',
  undoLabel: (target) => ({ en: `weekly mail: ${target}`, fa: `ایمیل هفتگی: ${target}` }),
  run({ isOn, ...wanted }: Request, document, { onFailure, record }): Outcome {
    const { properties } = document;
    const { addresses, refused } = readMailAddresses(wanted.to);
    // Whatever stands in the list, the mail can be stopped.
    const problem = isOn ? problemWith(addresses, refused, wanted) : null;
    if (problem) return { done: false, refused: failureOf(problem).sentence };
    if (isOn) askToSend();
    const { found, changes, made } = writeSettings({ ...wanted, to: addresses.join(', ') }, document, onFailure);
    if (wanted.remindsLate) offerAddresses(document, onFailure);
    const before = readMailState(properties);
    const after = isOn ? stateFor(before, isMoved(changes, document), onFailure) : null;
    if (JSON.stringify(before) !== JSON.stringify(after)) {
      onFailure(() => restore(before, document));
      keepMailState(after, properties);
    }
    if (isOn) ensureHourlyTrigger();
    else dropIdleTrigger(properties);
    const target = { en: isOn ? 'on' : 'off', fa: isOn ? 'روشن' : 'خاموش' }[document.language()];
    record({ sheet: found.sheet.getSheetId(), made, changes, state: { before } }, target);
    return { done: true, isOn };
  },
  /** Puts the settings and the mail back as they were; settings that someone has changed since are asked about. */
  undo({ sheet: id, made, changes, state }: Step, document, { force }) {
    const sheet = sheetById(id);
    const found = sheet && readTable(settingsTable, sheet);
    if (found && 'table' in found) {
      const rows = rowsOfSettings(found, KEYS);
      const edited = changes.filter(({ key, after }) => {
        const row = rows.get(key);
        return row !== undefined && plain(cellIn(found, row, 'value')) !== after;
      }).length;
      if (edited > 0 && !force) return edited;
      takeBack(found, changes);
    }
    restore(state.before, document);
    // What else was chosen in the tab meanwhile stays, and the tab with it.
    if (made && sheet) openSettings.undo({ sheet: id, language: document.language() }, document, { force: false });
    return 0;
  },
});

function problemWith(
  addresses: readonly string[],
  refused: string | null,
  { remindsLate }: MailSettings,
): Refusal | null {
  if (refused !== null) return new Refusal('mailAddress', { value: refused });
  if (addresses.length > MOST_ADDRESSES) return new Refusal('tooManyToMail', { value: addresses.length });
  return addresses.length === 0 && !remindsLate ? new Refusal('nobodyToMail', {}) : null;
}

/** Whether the mail of these days is out and the next one comes at another time. */
function isMoved(changes: readonly Change[], { properties, today }: OpenDocument): boolean {
  const last = lastSent(properties);
  const isOut = last !== null && today() - last.due < DAYS_A_WEEK;
  return isOut && changes.some(({ key }) => key === 'mailDay' || key === 'mailHour');
}

/**
 * Who turned it on goes on sending; of someone else's mail this user becomes the sender. A mail that is moved counts from now on: a time
 * that is over would bring the second one of a week within the hour.
 */
function stateFor(before: MailState | null, isMoved: boolean, onFailure: OnFailure): MailState {
  if (before && isSender(before)) return isMoved ? { ...before, since: Date.now() } : before;
  const sender = Utilities.getUuid();
  onFailure(() => forgetSender(sender));
  becomeSender(sender);
  return { sender, since: Date.now() };
}

function restore(state: MailState | null, { properties }: OpenDocument): void {
  if (JSON.stringify(readMailState(properties)) !== JSON.stringify(state)) keepMailState(state, properties);
  if (state && isSender(state)) ensureHourlyTrigger();
  else dropIdleTrigger(properties);
}

/** A file that lists its people gets a column for their addresses. */
function offerAddresses(document: OpenDocument, onFailure: OnFailure): void {
  const found = findWholeTable(people, document.tabs);
  if (found) withColumns(found, ['mail'], document.settings(), onFailure);
}

interface Written {
  readonly found: FoundTable<SettingsKey>;
  readonly changes: readonly Change[];
  readonly made: boolean;
}

/** Writes the rows of the mail, and adds those that a tab of an earlier version has not. */
function writeSettings(wanted: MailSettings, document: OpenDocument, onFailure: OnFailure): Written {
  const known = findWholeTable(settingsTable, document.tabs);
  const looksAt = SpreadsheetApp.getActiveSheet();
  const made = known ? null : makeSettings(document, onFailure);
  if (made) looksAt.activate();
  const found = made ? againRead(made) : (known as FoundTable<SettingsKey>);
  const rows = rowsOfSettings(found, KEYS);
  const values = mailValues(wanted, found.language);
  const changes = KEYS.flatMap((key): Change[] => {
    const row = rows.get(key);
    const before = row ? plain(cellIn(found, row, 'value')) : null;
    return before === values[key] ? [] : [{ key, before, after: values[key] }];
  });
  const missing = changes.filter(({ before }) => before === null).map(({ key }) => key);
  onFailure(() => writeValues(found, changes, 'before'));
  writeValues(found, changes, 'after');
  addSettings(found, missing, (key) => values[key], onFailure);
  return { found, changes, made: made !== null };
}

/** What was just written is not in what was read. */
function againRead(found: FoundTable<SettingsKey>): FoundTable<SettingsKey> {
  const again = readTable(settingsTable, found.sheet);
  return again && 'table' in again ? again : found;
}

function writeValues(found: FoundTable<SettingsKey>, changes: readonly Change[], which: 'before' | 'after'): void {
  const rows = rowsOfSettings(found, KEYS);
  const cells = changes.flatMap((change): [number, Cell][] => {
    const [row, value] = [rows.get(change.key), change[which]];
    return row === undefined || value === null ? [] : [[row.number, asText(value)]];
  });
  writeColumn(found, 'value', new Map(cells));
}

function takeBack(found: FoundTable<SettingsKey>, changes: readonly Change[]): void {
  writeValues(found, changes, 'before');
  const rows = rowsOfSettings(found, KEYS);
  const added = changes.flatMap(({ key, before }) => (before === null ? (rows.get(key) ?? []) : []));
  if (added.length > 0) takeOut(found, added, { madeTab: false });
}

function plain(cell: Cell): Plain {
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? '');
}
