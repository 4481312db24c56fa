import type { Metric } from '../metric.ts';
import { burnMultiple } from './burnMultiple.ts';
import { cacPayback } from './cacPayback.ts';
import { cmRatio } from './cmRatio.ts';
import { contributionMargin } from './contributionMargin.ts';
import { ltvCac } from './ltvCac.ts';
import { magicNumber } from './magicNumber.ts';
import { ruleOf40 } from './ruleOf40.ts';
import { runway } from './runway.ts';

/** The KPIs of this family, in reading order. */
export const unitEconomicsMetrics: readonly Metric[] = [
  ltvCac,
  cacPayback,
  contributionMargin,
  cmRatio,
  burnMultiple,
  ruleOf40,
  magicNumber,
  runway,
];
