import { writeNumber } from '../../core/numbers/write.ts';
import type { Language } from '../../core/text.ts';

/** So many KPIs, in words. */
export function kpisText(count: number, language: Language): string {
  const number = writeNumber(count, language);
  if (language === 'fa') return `${number} شاخص`;
  return `${number} ${count === 1 ? 'KPI' : 'KPIs'}`;
}
