import { isBlankCell } from '../../core/cell.ts';
import { eachOnce, isSameName } from '../../core/cycle/teams.ts';
import { isolate } from '../../core/isolate.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { type PeopleKey, people } from '../../core/tables/people.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { ensureTable } from '../tables/ensure.ts';
import { type FoundTable, findWholeTable, readTable } from '../tables/find.ts';
import { bodyRow, cellIn, tableRows } from '../tables/read.ts';
import { takeOut } from '../tables/remove.ts';
import { action } from './action.ts';
import { offerOwners, withdrawOwners } from './ownerChoices.ts';

interface Step {
  readonly sheet: number;
  readonly made: boolean;
  readonly names: readonly string[];
  /** Whether the Owner column was given its drop-down then; an older version gave it none. */
  readonly offered?: boolean;
}

/**
 * Puts everyone whom the Owner column names into the People tab, where their teams are written, and shows it; from then on the Owner
 * column offers who stands there.
 */
export const listPeople = action({
  id: 'listPeople',
  undoLabel: (target) => ({ en: `people in the tab ${isolate(target)}`, fa: `افراد در برگهٔ ${isolate(target)}` }),
  run(_: null, document, { onFailure, record }): { readonly tab: string; readonly added: number } {
    const okrs = findWholeTable(scorecard, document.tabs);
    const { found, made } = ensureTable(people, document, onFailure);
    const known = tableRows(found).map((row) => String(cellIn(found, row, 'name') ?? ''));
    const names = ownersIn(okrs).filter((owner) => !known.some((name) => isSameName(name, owner)));
    if (names.length > 0) {
      const rows = names.map((name) => ({ values: { name: { text: name } }, formats: {} }));
      appendRows(found, rows, onFailure);
    }
    const offered = okrs !== null && offerOwners(okrs, found, onFailure);
    const tab = found.sheet.getName();
    if (made || names.length > 0 || offered) {
      const step: Step = { sheet: found.sheet.getSheetId(), made, names, offered };
      record(step, names.length > 0 ? `${tab} (+${writeNumber(names.length, document.language())})` : tab);
    }
    showTeams(found);
    return { tab, added: names.length };
  },
  /** Takes the people out again; those to whom someone has given a team since are asked about. */
  undo({ sheet: id, made, names, offered }: Step, { tabs }, { force }) {
    const sheet = sheetById(id);
    const found = sheet && readTable(people, sheet);
    if (!found || !('table' in found)) return 0;
    const own = tableRows(found).filter((row) => names.includes(String(cellIn(found, row, 'name'))));
    const edited = own.filter((row) => !isBlankCell(cellIn(found, row, 'team'))).length;
    if (edited > 0 && !force) return edited;
    const okrs = offered ? findWholeTable(scorecard, tabs) : null;
    if (okrs) withdrawOwners(okrs);
    takeOut(found, own, { madeTab: made });
    return 0;
  },
});

/** Leads to the cell in which the first team is to be written. */
function showTeams(found: FoundTable<PeopleKey>): void {
  const { sheet, positions } = found;
  if (positions.team === undefined) sheet.activate();
  else sheet.getRange(bodyRow(found), positions.team).activate();
}

function ownersIn(found: FoundTable<ScorecardKey> | null): readonly string[] {
  return eachOnce(found ? tableRows(found).map((row) => String(cellIn(found, row, 'owner') ?? '').trim()) : []);
}
