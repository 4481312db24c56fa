import type { Metric } from '../metric.ts';
import { anomaly } from './anomaly.ts';
import { forecast } from './forecast.ts';
import { forecastStat } from './forecastStat.ts';
import { impact } from './impact.ts';
import { impactSeries } from './impactSeries.ts';

/** The KPIs of this family, in reading order. */
export const forecastMetrics: readonly Metric[] = [forecast, forecastStat, anomaly, impact, impactSeries];
