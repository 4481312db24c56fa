import type { Text } from '../text.ts';

/** The Dashboard tab, which is no table: what stands in it is a page. */
export const dashboardTab = {
  id: 'dashboard',
  name: { en: 'Dashboard', fa: 'داشبورد' } as Text,
} as const;
