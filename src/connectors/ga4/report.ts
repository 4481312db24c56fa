import type { Fact } from '../../core/facts/fact.ts';
import { knownMetric } from '../../core/facts/metricNames.ts';
import type { Text } from '../../core/text.ts';
import { type Answer, type Context, type RequestSpec, ShapeChange, type Slice } from '../connector.ts';
import { factOf } from '../factOf.ts';
import { asNumber, asObject, asText, type Json } from '../json.ts';
import type { Told } from '../told.ts';
import type { Ga4Config } from './fields.ts';
import { dimensionParts, type OwnMetric, ownMetric } from './reportFields.ts';
import { reportRequest } from './request.ts';
import { cellsOf, currencyIn, dayOf, type Report, rated, readReport } from './rows.ts';

/** Google takes no more of them, the day among the dimensions. */
const MOST_METRICS = 10;
const MOST_DIMENSIONS = 9;

/**
 * The names in a list of them.
 * @example
 * namesIn('sessions, keyEvents') //=> ['sessions', 'keyEvents']
 */
function namesIn(list = ''): string[] {
  return [...new Set(list.split(',').map((name) => name.trim()))].filter((name) => name !== '');
}

/** What is asked for: the chosen metrics, and what rates among them are of. */
function askedMetrics({ metrics }: Pick<Ga4Config, 'metrics'>): string[] {
  const chosen = namesIn(metrics);
  return [...new Set([...chosen, ...chosen.flatMap((name) => ownMetric(name).over ?? [])])];
}

/** Why a choice of fields gives no right numbers, in words; null where it does. */
export function reportProblem(config: Ga4Config): Text | null {
  const [metrics, breakdown] = [askedMetrics(config), namesIn(config.breakdown)];
  if (metrics.length > MOST_METRICS) {
    return {
      en: 'Google Analytics takes 10 metrics at the most; a rate needs what it is of as well. Choose fewer.',
      fa: 'گوگل آنالیتیکس بیش از ۱۰ سنجه نمی‌پذیرد؛ هر نرخ به مخرج خودش هم نیاز دارد. کمتر انتخاب کنید.',
    };
  }
  if (breakdown.length >= MOST_DIMENSIONS) {
    return {
      en: 'Google Analytics takes 8 dimensions besides the day. Choose fewer.',
      fa: 'گوگل آنالیتیکس جز روز، بیش از ۸ بُعد نمی‌پذیرد. کمتر انتخاب کنید.',
    };
  }
  if (breakdown.length > 0 && metrics.some((name) => ownMetric(name).isByDayOnly)) {
    return {
      en: 'Users do not add up: one who comes by two channels is counted in both. Take users without a breakdown, or new users and sessions with one.',
      fa: 'کاربران با هم جمع نمی‌شوند: کسی که از دو کانال بیاید در هر دو شمرده می‌شود. کاربران را بدون تفکیک بیاورید، یا کاربران تازه و نشست‌ها را با تفکیک.',
    };
  }
  return null;
}

export function ownReportRequest(config: Ga4Config, days: Slice, offset: number): RequestSpec {
  const metrics = askedMetrics(config).map((name) => ({ metric: name, names: [name] as const }));
  return reportRequest(config.property, { dimensions: ['date', ...namesIn(config.breakdown)], metrics }, days, offset);
}

/** The chosen fields day by day. What counts people is told of each day alone, so that nothing adds it up. */
export function ownReportRows({ body }: Answer, context: Context): Fact[] {
  const report = readReport(body);
  if (report.rows.length > 0 && !report.dimensions.includes('date')) throw new ShapeChange('date');
  const chosen = namesIn(context.config.metrics).map(ownMetric);
  return report.rows.flatMap((row) => {
    const { dimension, metric } = cellsOf(row, report);
    const date = dayOf(dimension('date'));
    if (date === null) return [];
    const where = placeOf(namesIn(context.config.breakdown), dimension);
    return chosen.flatMap((each) =>
      toldOf(each, metric, report).map((told) =>
        factOf('ga4', context, {
          date,
          ...(each.isByDayOnly && { grain: 'window' }),
          ...where,
          ...told,
          quality: report.quality,
        }),
      ),
    );
  });
}

function placeOf(breakdown: readonly string[], dimension: (name: string) => string): Partial<Fact> {
  const joined = (names: readonly string[]): string => names.map(dimension).join(' · ');
  const partOf = (name: string) => dimensionParts[name];
  const others = breakdown.filter((name) => partOf(name) !== 'channel' && partOf(name) !== 'campaign');
  const isPage = others.length > 0 && others.every((name) => partOf(name) === 'page');
  const thing = joined(others);
  return {
    channel: joined(breakdown.filter((name) => partOf(name) === 'channel')),
    campaign: joined(breakdown.filter((name) => partOf(name) === 'campaign')),
    entityType: isPage ? 'page' : '',
    entityId: thing,
    entityName: thing,
  };
}

type Cell = ReturnType<typeof cellsOf>['metric'];

function toldOf({ name, metric, over }: OwnMetric, cell: Cell, report: Report): Told[] {
  const { value, type } = cell(name);
  if (value === null) return [];
  const unit = unitOf(metric, type, report.metadata);
  return over === undefined ? [{ metric, value, unit }] : rated({ metric, value, unit }, cell(over).value);
}

function unitOf(metric: string, type: string, metadata: Json): string {
  if (type === 'TYPE_CURRENCY') return currencyIn(metadata);
  const known = knownMetric(metric)?.unit;
  if (known !== undefined && known !== 'money') return known;
  if (/SECONDS|MINUTES|HOURS/.test(type)) return 'seconds';
  if (/rate|percent|ratio/.test(metric)) return 'ratio';
  return /per_|average|score/.test(metric) ? 'points' : 'count';
}

/** The fields that Google says do not go together; `''` where it says something else. */
export function wrongFields({ body }: Answer): string {
  const error = asObject(asObject(body).error);
  if (asNumber(error.code) !== 400) return '';
  const [, named, unknown] =
    /remove ([\w:, ]+?) to make|(?:Field |dimension |metric )([\w:]+) is not/i.exec(asText(error.message)) ?? [];
  return named ?? unknown ?? '';
}
