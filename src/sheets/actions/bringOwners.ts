import { isBlankCell } from '../../core/cell.ts';
import { isSameName } from '../../core/cycle/teams.ts';
import { foldText } from '../../core/fold.ts';
import type { Goal } from '../../core/goals/goal.ts';
import { people } from '../../core/tables/people.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { ensureLog } from '../tables/ensure.ts';
import { readTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { takeOut } from '../tables/remove.ts';
import { withColumns } from '../tables/withColumns.ts';
import { NOTHING_TO_UNDO, type Undoing } from './undoing.ts';

/** People who came into the People tab with their addresses. */
export interface BroughtOwners {
  readonly sheet: number;
  readonly made: boolean;
  readonly names: readonly string[];
}

/**
 * Writes owners of goals into the People tab where a tool tells names and addresses: the Owner column holds the names, and reminders
 * need the addresses. Whoever stands there stays as they are.
 */
export function bringOwners(
  goals: readonly Goal[],
  document: OpenDocument,
  onFailure: OnFailure,
): BroughtOwners | null {
  const told = new Map(
    goals.flatMap(({ owner, mail }) => (mail === undefined ? [] : [[foldText(owner), { owner, mail }] as const])),
  );
  if (told.size === 0) return null;
  const { found: tab, made } = ensureLog(people, document, onFailure);
  const found = withColumns(tab, ['mail'], document.settings(), onFailure);
  const known = tableRows(found).map((row) => String(cellIn(found, row, 'name') ?? ''));
  const fresh = [...told.values()].filter(({ owner }) => !known.some((name) => isSameName(name, owner)));
  if (fresh.length === 0) return null;
  const rows = fresh.map(({ owner, mail }) => ({
    values: { name: { text: owner }, mail: { text: mail } },
    formats: {},
  }));
  appendRows(found, rows, onFailure);
  return { sheet: found.sheet.getSheetId(), made, names: fresh.map(({ owner }) => owner) };
}

/** Takes them out again; those to whom someone has given a team since count as edited. */
export function broughtOwners(brought: BroughtOwners | null): Undoing {
  const sheet = brought && sheetById(brought.sheet);
  const found = sheet && readTable(people, sheet);
  if (!brought || !found || !('table' in found)) return NOTHING_TO_UNDO;
  const rows = tableRows(found).filter((row) => brought.names.includes(String(cellIn(found, row, 'name'))));
  return {
    edited: rows.filter((row) => !isBlankCell(cellIn(found, row, 'team'))).length,
    takeBack: () => {
      if (rows.length > 0) takeOut(found, rows, { madeTab: brought.made });
    },
  };
}
