import type { Metric } from '../metric.ts';
import { bgnbdExpected } from './bgnbdExpected.ts';
import { bgnbdFit } from './bgnbdFit.ts';
import { bgnbdPalive } from './bgnbdPalive.ts';
import { ces } from './ces.ts';
import { clv } from './clv.ts';
import { clvBgnbd } from './clvBgnbd.ts';
import { clvCohort } from './clvCohort.ts';
import { clvDcf } from './clvDcf.ts';
import { clvHistoric } from './clvHistoric.ts';
import { clvSbg } from './clvSbg.ts';
import { clvSimple } from './clvSimple.ts';
import { csat } from './csat.ts';
import { csatCounts } from './csatCounts.ts';
import { ggFit } from './ggFit.ts';
import { ggValue } from './ggValue.ts';
import { nps } from './nps.ts';
import { npsCounts } from './npsCounts.ts';
import { npsMoe } from './npsMoe.ts';
import { sbgFit } from './sbgFit.ts';
import { sbgSurvival } from './sbgSurvival.ts';

/** The KPIs of this family, in reading order. */
export const customerValueMetrics: readonly Metric[] = [
  nps,
  npsCounts,
  npsMoe,
  csat,
  csatCounts,
  ces,
  clvSimple,
  clv,
  clvHistoric,
  clvDcf,
  clvCohort,
  bgnbdFit,
  bgnbdExpected,
  bgnbdPalive,
  ggFit,
  ggValue,
  clvBgnbd,
  sbgFit,
  sbgSurvival,
  clvSbg,
];
