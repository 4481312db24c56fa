import type { MoneyUnit } from '../numbers/moneyUnit.ts';

/** The code under which the money of a fact is kept: ISO 4217, and IRT for tomans, which have none. */
const CODES: Readonly<Partial<Record<MoneyUnit, string>>> = {
  TOMAN: 'IRT',
  RIAL: 'IRR',
  USD: 'USD',
  EUR: 'EUR',
  GBP: 'GBP',
  AED: 'AED',
  TRY: 'TRY',
};

/** The codes to choose from. */
export const currencyCodes: readonly string[] = Object.values(CODES);

/** The code of a unit of money; null where it has none. */
export function currencyCode(unit: MoneyUnit): string | null {
  return CODES[unit] ?? null;
}

/**
 * An amount in another currency, where no rate is needed for it: a toman is ten rials. Null where one would be.
 * @example
 * inCurrency(1200, 'RIAL', 'IRT') //=> 120
 */
export function inCurrency(amount: number, unit: MoneyUnit, currency: string): number | null {
  const code = currencyCode(unit);
  if (code === currency) return amount;
  if (code === 'IRR' && currency === 'IRT') return amount / 10;
  return code === 'IRT' && currency === 'IRR' ? amount * 10 : null;
}

/** The unit of money that a code stands for; null where Rasad counts in none such. */
export function currencyUnit(code: string): MoneyUnit | null {
  return (Object.keys(CODES) as MoneyUnit[]).find((unit) => CODES[unit] === code) ?? null;
}
