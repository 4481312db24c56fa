import type { ExportProfile } from './exportProfile.ts';

/**
 * Responses of a survey. The header is that of help.hotjar.com as several public programs read it: Number, User, Date Submitted,
 * Country, Source URL, Device, Browser, OS, Hotjar User ID, then a column a question. Who answered is left out.
 */
export const hotjar: ExportProfile = {
  source: 'hotjar',
  name: { en: 'Hotjar: survey responses', fa: 'هات‌جار: پاسخ‌های نظرسنجی' },
  knownBy: [['hotjar user id'], ['number', 'date submitted', 'source url']],
  columns: [
    ['date submitted', { as: 'date' }],
    ['number', { as: 'ignored' }],
    ['user', { as: 'ignored' }],
    ['country', { as: 'ignored' }],
    ['source url', { as: 'ignored' }],
    ['device', { as: 'ignored' }],
    ['browser', { as: 'ignored' }],
    ['os', { as: 'ignored' }],
    ['hotjar user id', { as: 'ignored' }],
  ],
  others: 'guessed',
};
