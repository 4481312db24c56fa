import type { ExportProfile } from './exportProfile.ts';

/**
 * Contacts, of whom only the day they came is kept. No header row is published; the names are those of the contact's fields in
 * developers.activecampaign.com, with the spellings that may be met.
 */
export const activeCampaignContacts: ExportProfile = {
  source: 'activecampaign',
  name: { en: 'ActiveCampaign: contacts', fa: 'اکتیوکمپین: مخاطبان' },
  knownBy: [
    [
      'contact id|id',
      'email',
      'date created|created date|created timestamp|subscription date|cdate',
      'tags|lists|contact score',
    ],
    ['email', 'cdate'],
  ],
  columns: [
    ['date created|created date|cdate|created timestamp|subscription date', { as: 'date' }],
    ['contact id|id', { as: 'id' }],
  ],
  others: 'ignored',
  counts: 'contacts_new',
};
