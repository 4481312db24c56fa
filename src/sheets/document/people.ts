import type { Person } from '../../core/cycle/teams.ts';
import { people } from '../../core/tables/people.ts';
import { findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import type { OpenDocument } from './document.ts';

/** Whom the People tab names, in one read of it; nobody where there is none. */
export function readPeople({ tabs }: OpenDocument): Person[] {
  const found = findWholeTable(people, tabs);
  if (!found) return [];
  return tableRows(found)
    .map((row) => ({ name: text(cellIn(found, row, 'name')), team: text(cellIn(found, row, 'team')) }))
    .filter(({ name }) => name !== '');
}

function text(cell: unknown): string {
  return String(cell ?? '').trim();
}
