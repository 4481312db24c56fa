import { isSameName } from '../../core/cycle/teams.ts';
import { readMailAddresses } from '../../core/mailAddresses.ts';
import { people } from '../../core/tables/people.ts';
import { findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import type { OpenDocument } from './document.ts';

/** Where mails reach an owner: beside their name in the People tab, or as the owner themselves; null where nobody says. */
export function addressFinder({ tabs }: OpenDocument): (owner: string) => string | null {
  const found = findWholeTable(people, tabs);
  const known = found
    ? tableRows(found).map((row) => ({
        name: String(cellIn(found, row, 'name') ?? ''),
        mail: String(cellIn(found, row, 'mail') ?? ''),
      }))
    : [];
  return (owner) => {
    const beside = known.find(({ name, mail }) => isSameName(name, owner) && mail.trim() !== '')?.mail;
    const { addresses, refused } = readMailAddresses(beside ?? owner);
    return refused === null ? (addresses[0] ?? null) : null;
  };
}
