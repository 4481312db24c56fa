import type { Metric } from '../metric.ts';
import { attrFirst } from './first.ts';
import { attrLast } from './last.ts';
import { attrLinear } from './linear.ts';
import { attrMarkov } from './markov.ts';
import { attrPosition } from './position.ts';
import { attrTimeDecay } from './timeDecay.ts';

/** The KPIs of this family, in reading order. */
export const attributionMetrics: readonly Metric[] = [
  attrLast,
  attrFirst,
  attrLinear,
  attrTimeDecay,
  attrPosition,
  attrMarkov,
];
