import type { Text } from '../../text.ts';

/** What a row of the plan is. */
export const planKinds = {
  plan: { en: 'Plan', fa: 'برنامه' },
  aim: { en: 'Aim', fa: 'خواسته' },
  kpi: { en: 'KPI', fa: 'شاخص' },
  objective: { en: 'Objective', fa: 'هدف' },
  keyResult: { en: 'Key result', fa: 'نتیجهٔ کلیدی' },
  step: { en: 'Step', fa: 'گام' },
  risk: { en: 'Risk', fa: 'ریسک' },
  checkIn: { en: 'Check-in', fa: 'گزارش هفتگی' },
} as const satisfies Readonly<Record<string, Text>>;

export type PlanKind = keyof typeof planKinds;
