import { expect, test } from '@jest/globals';
import { accountFor, isPulled } from '../../sidebar/session/accountFor.ts';
import { hubspotContacts } from '../../src/core/importing/exports/hubspotContacts.ts';
import { guessMapping } from '../../src/core/importing/guess.ts';

const table = { header: ['Record ID', 'Email', 'Create Date'], rows: [['1', '', '2026-11-01']], headerLine: 1 };
const mapping = guessMapping(table, { today: 20_000, currency: null, profile: hubspotContacts });

function sourcesWith(account: string, isConnected: boolean) {
  const metrics = [{ metric: 'contacts_new', unit: 'count', grain: 'day' }];
  const known = { sources: [{ source: 'hubspot', account, metrics }], connections: [{ source: 'hubspot', account }] };
  return { ...known, connections: isConnected ? known.connections : [] } as unknown as Parameters<typeof accountFor>[3];
}

test('a file takes the account of an earlier one with the same numbers', () => {
  expect(accountFor(mapping, 'contacts (1).csv', 'hubspot', sourcesWith('Leads', false))).toBe('Leads');
});

test('a file never takes the account of a connected tool, of which people are told', () => {
  const sources = sourcesWith('Portal 12', true);
  expect(accountFor(mapping, 'contacts (1).csv', 'hubspot', sources)).toBe('contacts');
  expect(isPulled({ source: 'hubspot' }, sources)).toBe(true);
  expect(isPulled({ source: 'asana' }, sources)).toBe(false);
});
