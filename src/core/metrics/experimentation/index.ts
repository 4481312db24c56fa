import type { Metric } from '../metric.ts';
import { abCi } from './abCi.ts';
import { abDuration } from './abDuration.ts';
import { abLift } from './abLift.ts';
import { abMeans } from './abMeans.ts';
import { abPower } from './abPower.ts';
import { abPvalue } from './abPvalue.ts';
import { abSampleSize } from './abSampleSize.ts';
import { abSequential } from './abSequential.ts';
import { abSignificant } from './abSignificant.ts';
import { abSrm } from './abSrm.ts';
import { proportionCi } from './proportionCi.ts';

/** The KPIs of this family, in reading order. */
export const experimentationMetrics: readonly Metric[] = [
  abLift,
  abPvalue,
  abCi,
  abSignificant,
  abSequential,
  abMeans,
  abSampleSize,
  abPower,
  abDuration,
  abSrm,
  proportionCi,
];
