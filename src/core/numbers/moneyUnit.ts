import type { Text } from '../text.ts';

/** The units that money is counted in, by code, as people read them. */
export const moneyUnits = {
  TOMAN: { en: 'toman', fa: 'تومان' },
  RIAL: { en: 'rial', fa: 'ریال' },
  RIAL_NEW: { en: 'new rial', fa: 'ریال جدید' },
  QERAN: { en: 'qeran', fa: 'قران' },
  USD: { en: 'US dollar', fa: 'دلار آمریکا' },
  EUR: { en: 'euro', fa: 'یورو' },
  GBP: { en: 'pound sterling', fa: 'پوند انگلیس' },
  AED: { en: 'UAE dirham', fa: 'درهم امارات' },
  TRY: { en: 'Turkish lira', fa: 'لیر ترکیه' },
} as const satisfies Record<string, Text>;

export type MoneyUnit = keyof typeof moneyUnits;
