import { type Argument, type Expression, equals } from '../../formula/expression.ts';
import type { Check } from '../../functions/sheetFunction.ts';

/** What the BG/NBD model takes of one customer. */
export const customerHistory = {
  frequency: {
    kind: 'level',
    unit: 'count',
    min: 0,
    whole: true,
    guide: {
      en: 'Repeat purchases x (the first order is not counted)',
      fa: 'خریدهای تکراری x (سفارش نخست شمرده نمی‌شود)',
    },
  },
  recency: {
    kind: 'level',
    unit: 'periods',
    min: 0,
    guide: {
      en: 'Age at the last purchase t_x; 0 when x is 0',
      fa: 'سن مشتری در آخرین خرید t_x؛ اگر x صفر است، ۰',
    },
  },
  age: {
    kind: 'level',
    unit: 'periods',
    above: 0,
    guide: { en: 'Age of the customer T', fa: 'سن مشتری T' },
  },
} as const;

/** Without a repeat purchase there is no last one. */
export const noRecencyHint = {
  en: 'a customer with frequency 0 has no repeat purchase',
  fa: 'مشتری با frequency صفر خرید تکراری ندارد',
};

export function historyChecks({
  frequency,
  recency,
  age,
}: {
  readonly frequency: Argument;
  readonly recency: Argument;
  readonly age: Expression;
}): Check[] {
  return [
    { left: recency, must: 'not be above', right: age },
    { only: equals(frequency, 0), left: recency, must: 'not be above', right: 0, hint: noRecencyHint },
  ];
}

export const oneUnitNote = { en: 'All times in one unit.', fa: 'همهٔ زمان‌ها را با یک واحد بدهید.' };

export const bgnbdSource = {
  title: 'Fader, Hardie and Lee 2005, Marketing Science 24(2); reference code lifetimes and BTYD',
  url: 'https://github.com/CamDavidsonPilon/lifetimes',
  certainty: 'documented',
} as const;

export const gammaGammaSource = {
  title: 'Fader and Hardie 2013, note 025 (Gamma-Gamma); reference code lifetimes and BTYD',
  url: 'http://www.brucehardie.com/notes/025/',
  certainty: 'documented',
} as const;
