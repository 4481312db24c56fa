import type { ExportProfile } from './exportProfile.ts';

/**
 * Reports and explorations, saved as CSV. Their columns are whatever people chose, under the names that the guesses know; the
 * period stands above the header as `# Start date: 20261101`. Header names as in the reports' own interface.
 */
export const ga4: ExportProfile = {
  source: 'ga4',
  name: { en: 'Google Analytics: a report', fa: 'گوگل آنالیتیکس: گزارش' },
  knownBy: [
    ['session primary channel group'],
    ['session default channel group'],
    ['first user primary channel group'],
    ['session source / medium'],
    ['page path and screen class'],
  ],
  columns: [],
  others: 'guessed',
};
