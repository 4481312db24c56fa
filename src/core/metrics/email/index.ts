import type { Metric } from '../metric.ts';
import { emailBounce } from './bounce.ts';
import { emailClick } from './click.ts';
import { emailCtor } from './ctor.ts';
import { emailCvr } from './cvr.ts';
import { emailDelivery } from './delivery.ts';
import { emailListGrowth } from './listGrowth.ts';
import { emailOpen } from './open.ts';
import { emailSpam } from './spam.ts';
import { emailUnsub } from './unsub.ts';

/** The KPIs of this family, in reading order. */
export const emailMetrics: readonly Metric[] = [
  emailDelivery,
  emailOpen,
  emailClick,
  emailCtor,
  emailBounce,
  emailUnsub,
  emailSpam,
  emailListGrowth,
  emailCvr,
];
