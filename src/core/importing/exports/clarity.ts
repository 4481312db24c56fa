import type { ExportProfile } from './exportProfile.ts';

const BOTS = 'bots_unclear';

function rate(metric: string) {
  return { as: 'metric', metric, unit: 'ratio', isPercent: true } as const;
}

/**
 * The dashboard, whose sections `claritySections` makes one row, or the answer of the data export as a table. Names of the sections
 * and their rows as public programs read them; those of the answer as in learn.microsoft.com, “Clarity data export API”. Whether
 * visits include bots is unsettled, as in what is pulled.
 */
export const clarity: ExportProfile = {
  source: 'clarity',
  name: { en: 'Microsoft Clarity: dashboard', fa: 'مایکروسافت کلاریتی: داشبورد' },
  knownBy: [['total sessions', 'bot sessions'], ['totalsessioncount']],
  columns: [
    ['date', { as: 'date' }],
    ['channel', { as: 'channel' }],
    ['campaign', { as: 'campaign' }],
    ['url', { as: 'entity', type: 'page' }],
    ['total sessions|totalsessioncount', { as: 'metric', metric: 'sessions', unit: 'count', quality: BOTS }],
    ['bot sessions|totalbotsessioncount', { as: 'metric', metric: 'bot_sessions', unit: 'count' }],
    [
      'unique users|distinctusercount|distantusercount',
      { as: 'metric', metric: 'users_total', unit: 'count', quality: BOTS },
    ],
    ['scroll depth|averagescrolldepth', rate('scroll_depth')],
    ['active time|activetime', { as: 'metric', metric: 'active_seconds', unit: 'seconds' }],
    ['dead clicks|dead click', rate('dead_click_rate')],
    ['rage clicks|rage click', rate('rage_click_rate')],
    ['error clicks|error click', rate('error_click_rate')],
    ['quick backs|quick back', rate('quick_back_rate')],
    ['excessive scrolling', rate('excessive_scroll_rate')],
    ['javascript errors|javascript error|script errors', rate('script_error_rate')],
  ],
  others: 'ignored',
};
