import type { Metric } from '../metric.ts';
import { acos } from './acos.ts';
import { breakevenCpa } from './breakevenCpa.ts';
import { breakevenRoas } from './breakevenRoas.ts';
import { cpc } from './cpc.ts';
import { cpm } from './cpm.ts';
import { ctr } from './ctr.ts';
import { frequency } from './frequency.ts';
import { grp } from './grp.ts';
import { mer } from './mer.ts';
import { poas } from './poas.ts';
import { roas } from './roas.ts';
import { roi } from './roi.ts';
import { sov } from './sov.ts';

/** The KPIs of this family, in reading order. */
export const advertisingMetrics: readonly Metric[] = [
  roas,
  acos,
  breakevenRoas,
  breakevenCpa,
  poas,
  mer,
  roi,
  cpc,
  cpm,
  ctr,
  frequency,
  grp,
  sov,
];
