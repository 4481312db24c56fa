import { type Argument, count } from '../../formula/expression.ts';
import type { Check } from '../../functions/sheetFunction.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { BgnbdParameters } from '../../statistics/bgnbdFit.ts';
import type { GammaGammaParameters } from '../../statistics/gammaGamma.ts';
import type { SbgParameters } from '../../statistics/sbg.ts';

const FROM_BGNBD_FIT = { en: 'r, alpha, a, b from KPI_BGNBD_FIT', fa: 'پارامترهای r، alpha، a و b از KPI_BGNBD_FIT' };
const FROM_GG_FIT = { en: 'p, q, v from KPI_GG_FIT', fa: 'پارامترهای p، q و v از KPI_GG_FIT' };
const FROM_SBG_FIT = { en: 'alpha, beta from KPI_SBG_FIT', fa: 'پارامترهای alpha و beta از KPI_SBG_FIT' };

/** The parameters of the BG/NBD model, as its fit gives them. */
export const bgnbdParameters = {
  kind: 'series',
  unit: 'number',
  above: 0,
  guide: FROM_BGNBD_FIT,
} as const;

/** The parameters of the Gamma-Gamma model, as its fit gives them. */
export const gammaGammaParameters = {
  kind: 'series',
  unit: 'number',
  above: 0,
  guide: FROM_GG_FIT,
} as const;

/** The parameters of the shifted-beta-geometric model, as its fit gives them. */
export const sbgParameters = {
  kind: 'series',
  unit: 'number',
  above: 0,
  guide: FROM_SBG_FIT,
} as const;

export const sbgSource = {
  title: 'Fader and Hardie 2007, How to Project Customer Retention, Journal of Interactive Marketing 21(1)',
  url: 'http://www.brucehardie.com/papers/021/',
  certainty: 'documented',
} as const;

export function bgnbdParameterChecks(params: Argument): Check[] {
  return exactly(4, params, FROM_BGNBD_FIT);
}

export function gammaGammaParameterChecks(params: Argument): Check[] {
  return exactly(3, params, FROM_GG_FIT);
}

export function sbgParameterChecks(params: Argument): Check[] {
  return exactly(2, params, FROM_SBG_FIT);
}

function exactly(number: number, params: Argument, hint: Check['hint'] & object): Check[] {
  const left = count(params);
  return [
    { left, must: 'be at least', right: number, hint },
    { left, must: 'not be above', right: number, hint },
  ];
}

export function readBgnbdParameters(params: readonly (number | null)[]): BgnbdParameters {
  const [r = 0, alpha = 0, a = 0, b = 0] = params.filter((value): value is number => value !== null);
  return { r, alpha, a, b };
}

export function readSbgParameters(params: readonly (number | null)[]): SbgParameters {
  const [alpha = 0, beta = 0] = params.filter((value): value is number => value !== null);
  return { alpha, beta };
}

/** @throws Refusal where the mean order value of all customers does not exist. */
export function readGammaGammaParameters(params: readonly (number | null)[]): GammaGammaParameters {
  const [p = 0, q = 0, v = 0] = params.filter((value): value is number => value !== null);
  if (q <= 1) throw new Refusal('above', { argument: 'q', value: q, limit: 1, hint: NO_MEAN });
  return { p, q, v };
}

const NO_MEAN = {
  en: 'otherwise the mean order value of all customers does not exist',
  fa: 'وگرنه میانگین ارزش سفارش همهٔ مشتریان وجود ندارد',
};
