import type { Metric } from '../metric.ts';
import { activation } from './activation.ts';
import { dnRetention } from './dnRetention.ts';
import { featureAdoption } from './featureAdoption.ts';
import { kFactor } from './kFactor.ts';
import { pmf } from './pmf.ts';
import { stickiness } from './stickiness.ts';
import { trialCvr } from './trialCvr.ts';
import { ttv } from './ttv.ts';

/** The KPIs of this family, in reading order. */
export const productMetrics: readonly Metric[] = [
  stickiness,
  activation,
  featureAdoption,
  ttv,
  kFactor,
  dnRetention,
  trialCvr,
  pmf,
];
