import { foldText } from '../fold.ts';
import { isMoney, isSummable } from './fact.ts';
import { type Recipe, recipes } from './feedRecipes.data.ts';
import type { ListedMetric } from './metricList.ts';
import { isOfGoals, knownMetrics } from './metricNames.ts';

/** A source with the metrics that it brings. */
export interface SourceOfMetrics {
  readonly source: string;
  readonly account: string;
  readonly metrics: readonly ListedMetric[];
}

/** A metric of one source. */
export interface FedMetric extends ListedMetric {
  readonly source: string;
  readonly account: string;
}

/** What feeds a KPI: a metric for each argument of its function, or one metric that is the KPI itself. */
export type Feed = { readonly args: Readonly<Record<string, FedMetric>> } | { readonly metric: FedMetric };

/** KPIs that sources tell as they are. */
const wholeMetrics: Readonly<Record<string, string>> = { KPI_NPS: 'nps', KPI_CSAT: 'csat' };

/** The functions with a recipe, and its metrics by argument. */
export function feedRecipes(): Readonly<Record<string, Recipe['args']>> {
  return Object.fromEntries(Object.entries(recipes()).map(([fn, { args }]) => [fn, args]));
}

/**
 * What feeds a KPI of the KPIs tab from the sources of the file, from one source where that has all of it; null where something is
 * missing, money would be divided by money of another currency, or an account has it in several. A KPI without a function is known by
 * its name.
 * @example
 * feedOf({ fn: 'KPI_NPS', name: 'NPS' }, [{ source: 'hotjar', account: 'a', metrics: [{ metric: 'nps', unit: 'points', grain: 'day' }] }])
 * //=> { metric: { source: 'hotjar', account: 'a', metric: 'nps', unit: 'points', grain: 'day' } }
 */
export function feedOf(
  kpi: { readonly fn: string; readonly name: string },
  sources: readonly SourceOfMetrics[],
): Feed | null {
  return among(
    kpi,
    metricsOf(sources).filter((metric) => currenciesOf(metric, sources).length < 2),
  );
}

/** Money that an account has in several currencies. */
export interface MixedMoney extends Pick<FedMetric, 'source' | 'account' | 'metric'> {
  /** Their codes. */
  readonly currencies: readonly string[];
}

/** What would feed a KPI if it were in one currency; null where nothing stands in the way of its feed, or something else does. */
export function mixedMoney(
  kpi: { readonly fn: string; readonly name: string },
  sources: readonly SourceOfMetrics[],
): MixedMoney | null {
  const all = metricsOf(sources);
  const feed = feedOf(kpi, sources) ? null : among(kpi, all);
  for (const { source, account, metric } of feed ? fedMetrics(feed) : []) {
    const currencies = currenciesOf({ source, account, metric }, sources);
    if (currencies.length > 1) return { source, account, metric, currencies };
  }
  return null;
}

function metricsOf(sources: readonly SourceOfMetrics[]): FedMetric[] {
  return sources.flatMap(({ source, account, metrics }) =>
    metrics.map((listed): FedMetric => ({ source, account, ...listed })),
  );
}

function currenciesOf(
  { source, account, metric }: Pick<FedMetric, 'source' | 'account' | 'metric'>,
  sources: readonly SourceOfMetrics[],
): string[] {
  const units = metricsOf(sources).flatMap((each) =>
    each.source === source && each.account === account && each.metric === metric && isMoney(each.unit)
      ? [each.unit]
      : [],
  );
  return [...new Set(units)];
}

function among(kpi: { readonly fn: string; readonly name: string }, all: readonly FedMetric[]): Feed | null {
  const recipe = recipes()[kpi.fn];
  if (recipe) return fromRecipe(recipe, all);
  const wanted = kpi.fn === '' ? metricNamed(kpi.name) : wholeMetrics[kpi.fn];
  const metric = all.find((each) => each.metric === wanted);
  return metric ? { metric } : null;
}

function fromRecipe({ args, of }: Recipe, all: readonly FedMetric[]): Feed | null {
  const usable = all.filter(
    ({ grain, unit, source }) => grain === 'day' && isSummable(unit) && (of === undefined || of.includes(source)),
  );
  const accounts = new Set(usable.map(accountOf));
  for (const among of [...[...accounts].map((one) => usable.filter((each) => accountOf(each) === one)), usable]) {
    const chosen = Object.entries(args).map(([name, metrics]) => {
      const metric = metrics.flatMap((wanted) => among.find((each) => each.metric === wanted) ?? [])[0];
      return [name, metric] as const;
    });
    const currencies = new Set(
      chosen.flatMap(([, metric]) => (metric && metric.unit !== 'count' ? [metric.unit] : [])),
    );
    if (chosen.every(([, metric]) => metric !== undefined) && currencies.size < 2) {
      return { args: Object.fromEntries(chosen) as Record<string, FedMetric> };
    }
  }
  return null;
}

function accountOf({ source, account }: FedMetric): string {
  return JSON.stringify([source, account]);
}

/** The metric that a KPI of people's own is named for, whatever days it says behind its name. */
function metricNamed(name: string): string | undefined {
  const said = foldText(name.split(/[,،(]/)[0] ?? '').trim();
  const named = [...knownMetrics().values()].find(
    (each) =>
      !isOfGoals(each.metric) && [each.name.en, each.name.fa, ...each.words].some((word) => foldText(word) === said),
  );
  return said === '' ? undefined : named?.metric;
}

/** Every metric that a feed reads, each once. */
export function fedMetrics(feed: Feed): readonly FedMetric[] {
  return 'metric' in feed ? [feed.metric] : Object.values(feed.args);
}

/**
 * What a fed KPI counts in: the currency of its money, or null where its function says it.
 * @example
 * feedCurrency({ args: { spend: { unit: 'USD' }, clicks: { unit: 'count' } } }) //=> 'USD'
 */
export function feedCurrency(feed: Feed): string | null {
  return fedMetrics(feed).find(({ unit }) => isMoney(unit))?.unit ?? null;
}
