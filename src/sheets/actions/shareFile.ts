import { readMailAddresses } from '../../core/mailAddresses.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { failureOf } from '../document/failure.ts';
import { action } from './action.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Request {
  /** As they were typed. */
  readonly addresses: string;
  readonly role: Role;
  /** Whether the person was asked: Google tells everyone who is added. */
  readonly confirmed?: boolean;
}

const roles = {
  viewer: { en: 'Viewer', fa: 'بیننده' },
  editor: { en: 'Editor', fa: 'ویراستار' },
} as const;

type Role = keyof typeof roles;

type Outcome =
  | { readonly done: true; readonly added: number }
  /** To be asked about; nothing was shared yet. */
  | { readonly done: false; readonly asked: readonly string[] }
  | { readonly done: false; readonly refused: string };

interface Step {
  readonly role: Role;
  readonly added: readonly string[];
  /** Those of them who could view before. */
  readonly wereViewers: readonly string[];
}

/** Gives people access to the file through the spreadsheet's own sharing; who has it already keeps what they have. */
export const shareFile = action({
  id: 'shareFile',
  undoLabel: (target) => ({ en: `access of ${target}`, fa: `دسترسی ${target}` }),
  run({ addresses: typed, role, confirmed }: Request, document, { onFailure, record }): Outcome {
    const { addresses, refused } = readMailAddresses(typed);
    if (refused !== null) {
      return { done: false, refused: failureOf(new Refusal('mailAddress', { value: refused })).sentence };
    }
    if (addresses.length === 0) return { done: false, refused: failureOf(new Refusal('noMailAddress', {})).sentence };
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const [editors, viewers] = [addressesOf(spreadsheet.getEditors()), addressesOf(spreadsheet.getViewers())];
    const isKnown = (address: string): boolean =>
      editors.includes(address) || (role === 'viewer' && viewers.includes(address));
    const added = addresses.filter((address) => !isKnown(address));
    if (added.length > 0 && !confirmed) return { done: false, asked: added };
    if (added.length === 0) return { done: true, added: 0 };
    const step: Step = { role, added, wereViewers: added.filter((address) => viewers.includes(address)) };
    onFailure(() => takeAway(spreadsheet, step));
    give(spreadsheet, step);
    const [first = ''] = added;
    record(
      step,
      added.length > 1 ? `${first} (+${writeNumber(added.length - 1, document.language())})` : first,
      added.map((address) => ({
        where: address,
        before: step.wereViewers.includes(address) ? roles.viewer[document.language()] : '',
        after: roles[role][document.language()],
      })),
    );
    return { done: true, added: added.length };
  },
  undo(step: Step) {
    takeAway(SpreadsheetApp.getActiveSpreadsheet(), step);
    return 0;
  },
});

/** Google refuses where the person may not share this file, or where its organisation forbids it: in Google's own words. */
function give(spreadsheet: Spreadsheet, { role, added }: Step): void {
  try {
    if (role === 'editor') spreadsheet.addEditors([...added]);
    else spreadsheet.addViewers([...added]);
  } catch (error) {
    console.error(error);
    throw new Refusal('sharingRefused', {});
  }
}

function takeAway(spreadsheet: Spreadsheet, { role, added, wereViewers }: Step): void {
  for (const address of added) {
    if (role === 'editor') spreadsheet.removeEditor(address);
    else spreadsheet.removeViewer(address);
  }
  if (wereViewers.length > 0) spreadsheet.addViewers([...wereViewers]);
}

function addressesOf(users: readonly GoogleAppsScript.Base.User[]): string[] {
  return users.map((user) => user.getEmail().toLowerCase());
}
