import type { ExportProfile } from './exportProfile.ts';

/**
 * Contacts, of whom only the day they came and from where is kept. Headers as in HubSpot's exports: Record ID, First Name, Last
 * Name, Email, Create Date, Original Source or Original Traffic Source, Lifecycle Stage.
 */
export const hubspotContacts: ExportProfile = {
  source: 'hubspot',
  name: { en: 'HubSpot: contacts', fa: 'هاب‌اسپات: مخاطبان' },
  knownBy: [
    ['record id|contact id', 'email', 'create date'],
    ['record id|contact id', 'lifecycle stage', 'create date'],
  ],
  columns: [
    ['create date', { as: 'date' }],
    ['record id|contact id', { as: 'id' }],
    ['original traffic source|original source|original source type', { as: 'channel' }],
  ],
  others: 'ignored',
  counts: 'contacts_new',
};
