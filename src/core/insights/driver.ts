import { type Calendar, dateIn, monthStart } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { isSummable } from '../facts/fact.ts';
import type { FactPeriod } from '../facts/factPeriods.ts';
import { type FedMetric, type Feed, fedMetrics } from '../facts/feeds.ts';
import { compile } from '../formula/compile.ts';
import type { Expression } from '../formula/expression.ts';
import { quotientOf } from '../formula/quotient.ts';
import { formulaOf, type SheetFunction } from '../functions/sheetFunction.ts';
import { isolate } from '../isolate.ts';
import { writeNumber } from '../numbers/write.ts';
import type { Language, Text } from '../text.ts';
import type { ComparedPeriods, Span } from './comparedPeriods.ts';
import { type Move, type MoveRow, moveOf, UNNAMED } from './move.ts';
import { type MoveWriter, moveWriter } from './moveWords.ts';
import { weekChange } from './weekChange.ts';
import type { NewsSubject } from './weekNews.ts';

/** By what facts may be told apart, the broadest first. */
const slices = {
  channel: { en: 'channel', fa: 'کانال' },
  campaign: { en: 'campaign', fa: 'کمپین' },
  entityName: { en: 'item', fa: 'مورد' },
} as const satisfies Readonly<Record<string, Text>>;

type Slice = keyof typeof slices;

/** A fact of a day, as the search for a driver reads it. */
export interface SlicedFact extends Readonly<Record<Slice, string>> {
  readonly day: Day;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** False while its source may still change it. */
  readonly isFinal: boolean;
}

/** The facts of a metric, and the last day that its account has facts of days for. */
export interface FactsOfMetric {
  readonly facts: readonly SlicedFact[];
  readonly lastDayOfAccount: Day | null;
}

/** A KPI that is computed from facts. */
export interface FedKpi {
  readonly feed: Feed;
  /** The function of the KPI; undefined where a metric is the KPI itself. */
  readonly declared: SheetFunction | undefined;
  readonly period: FactPeriod;
}

/** Which segment moved a number most. */
export interface Driver {
  /** By how much the facts say that the number changed. */
  readonly change: number;
  readonly sentence: Text;
}

/** More different words than that are names of single things, and no segments. */
const MOST_SEGMENTS = 200;
/** A segment that made this much of what went the same way made most of it. */
const MOST = 0.5;

/**
 * The segment that moved a KPI most between now and some days ago, from an exact decomposition of its change: the parts of all
 * segments add up to it. Of channels, campaigns and items those tell it of which one made most of the change.
 * @param days how long ago the number was that is compared
 * @returns null where the facts are not told apart, or the change cannot be taken apart without a rest
 */
export function driverOf(
  kpi: FedKpi,
  days: number,
  factsOf: (metric: FedMetric) => FactsOfMetric,
  calendar: Calendar,
): Driver | null {
  const metrics = fedMetrics(kpi.feed);
  if (metrics.some(({ grain }) => grain !== 'day')) return null;
  const lastDays = metrics.map((metric) => {
    const { facts, lastDayOfAccount } = factsOf(metric);
    // Of several metrics, one that stands still comes to 0; a metric alone has its own last day.
    return 'metric' in kpi.feed ? Math.max(...facts.map(({ day }) => day)) : (lastDayOfAccount ?? Number.NaN);
  });
  const last = Math.min(...lastDays);
  if (!Number.isFinite(last)) return null;
  const periods = {
    after: spanUntil(last, kpi.period, calendar),
    before: spanUntil(last - days, kpi.period, calendar),
  };
  const parts = partsOf(kpi, factsOf);
  if (!parts) return null;
  const told = (Object.keys(slices) as Slice[]).flatMap((slice) => leaderOf(parts, slice, periods) ?? []);
  const [first, ...others] = told;
  const leader = others.reduce((best, each) => (best && each.part > best.part ? each : best), first);
  if (!leader) return null;
  const isFinal = metrics.every((metric) =>
    factsOf(metric).facts.every((fact) => fact.isFinal || fact.day > last || fact.day < periods.after.first),
  );
  return { change: leader.move.after - leader.move.before, sentence: sentenceOf(leader, { ...kpi, days, isFinal }) };
}

/** The first day that the search reads facts of; null where it reads all. */
export function firstDayRead({ period }: Pick<FedKpi, 'period'>, days: number, today: Day): Day | null {
  return period === 'all' ? null : today - SPAN_DAYS[period] - days - SLACK_DAYS;
}

const SPAN_DAYS = { last7: 7, last28: 28, last90: 90, month: 31 } as const;
/** Sources end some days ago; one that ended earlier has nothing to tell of this week. */
const SLACK_DAYS = 14;

function spanUntil(last: Day, period: FactPeriod, calendar: Calendar): Span {
  if (period === 'all') return { first: Number.NEGATIVE_INFINITY, last };
  if (period !== 'month') return { first: last - SPAN_DAYS[period] + 1, last };
  const { year, month } = dateIn(calendar, last);
  return { first: monthStart(calendar, year, month), last };
}

/** What a fact adds to the KPI, or to the upper and the lower side of the ratio that it is. */
interface Part {
  readonly fact: SlicedFact;
  readonly numerator: number;
  readonly denominator: number | null;
}

function partsOf({ feed, declared }: FedKpi, factsOf: (metric: FedMetric) => FactsOfMetric): Part[] | null {
  if ('metric' in feed) {
    const { facts } = factsOf(feed.metric);
    if (isSummable(feed.metric.unit)) {
      return facts.map((fact) => ({ fact, numerator: fact.value, denominator: null }));
    }
    const scale = feed.metric.unit === 'points' ? 100 : 1;
    const parts = facts.flatMap((fact) =>
      fact.numerator === null || fact.denominator === null
        ? []
        : [{ fact, numerator: fact.numerator * scale, denominator: fact.denominator }],
    );
    return parts.length === facts.length ? parts : null;
  }
  const formula = declared && formulaOf(declared);
  const quotient = formula ? quotientOf(formula as Expression) : null;
  if (!quotient || !declared) return null;
  const names = Object.keys(declared.args);
  const [top, bottom] = [quotient.top, quotient.bottom].map((side) => compile(side, { names, wordOf: String }));
  return Object.entries(feed.args).flatMap(([name, metric]) =>
    factsOf(metric).facts.map((fact): Part => {
      const values = names.map((each) => (each === name ? fact.value : 0));
      return { fact, numerator: Number(top?.(values)), denominator: Number(bottom?.(values)) };
    }),
  );
}

/** The segment that made most of a change, of what it is told apart by. */
interface Leader {
  readonly slice: Slice;
  readonly move: Move;
  readonly segment: string;
  /** Its effect as it is told. */
  readonly shown: number;
  /** Its part of all that went the same way, as a fraction. */
  readonly part: number;
}

function leaderOf(parts: readonly Part[], slice: Slice, periods: ComparedPeriods): Leader | null {
  const rows = parts.map(
    ({ fact, numerator, denominator }): MoveRow => ({
      day: fact.day,
      segment: [fact[slice] === '' ? UNNAMED : fact[slice]],
      numerator,
      denominator,
    }),
  );
  const move = moveOf(rows, periods, parts.some(({ denominator }) => denominator !== null) ? 'ratio' : 'total');
  // With a rest that belongs to no segment, nobody knows who moved the whole.
  if (!move || move.leftOut > 0 || move.causes.length < 2 || move.causes.length > MOST_SEGMENTS) return null;
  const side = Math.sign(move.after - move.before);
  const same = move.causes.filter(({ effect }) => side !== 0 && Math.sign(effect) === side);
  const [most] = same;
  if (!most || most.segment === UNNAMED) return null;
  const all = same.reduce((sum, { effect }) => sum + effect, 0);
  return { slice, move, segment: most.segment, shown: most.shown, part: most.effect / all };
}

interface Told extends Pick<FedKpi, 'period'> {
  readonly days: number;
  readonly isFinal: boolean;
}

function sentenceOf({ slice, move, segment, shown, part }: Leader, { period, days, isFinal }: Told): Text {
  const write: MoveWriter = moveWriter(move, false);
  const numbers = (language: Language): string[] =>
    [shown, write.change].map((value) => write.difference(value, language));
  const say = (language: Language): string => {
    const [own, whole] = numbers(language);
    const [kind, name] = [slices[slice][language], isolate(segment)];
    const window = windowWords(period, days, isFinal)[language];
    if (language === 'fa') {
      return part >= MOST
        ? `بیشتر از ${kind} «${name}» آمد: ${own} از ${whole}؛ ${window}.`
        : `هیچ ${kind}ی بیشترش را نساخت؛ بزرگ‌ترین بخش از «${name}» آمد: ${own} از ${whole}؛ ${window}.`;
    }
    return part >= MOST
      ? `Mostly from the ${kind} “${name}”: ${own} of ${whole}; ${window}.`
      : `No one ${kind} made most of it; the largest part came from “${name}”: ${own} of ${whole}; ${window}.`;
  };
  return { en: say('en'), fa: say('fa') };
}

/** Which days the facts are of, and whether they may still change. */
function windowWords(period: FactPeriod, days: number, isFinal: boolean): Text {
  const length = period === 'month' || period === 'all' ? null : SPAN_DAYS[period];
  const ago = writeNumber(days, 'fa');
  const still = {
    en: isFinal ? '' : ', whose last days may still change',
    fa: isFinal ? '' : '، که روزهای آخرش شاید هنوز عوض شود',
  };
  const of =
    length === null
      ? { en: `facts of now and of ${days} days earlier`, fa: `داده‌های اکنون در برابر ${ago} روز پیش` }
      : {
          en: `${length} days of facts, compared with ${days} days earlier`,
          fa: `${writeNumber(length, 'fa')} روز داده در برابر ${ago} روز پیش از آن`,
        };
  return { en: `${of.en}${still.en}`, fa: `${of.fa}${still.fa}` };
}

/** A subject of the news whose number a KPI gives. */
export interface FollowedSubject extends NewsSubject {
  /** The KPI by its name; null where it is none, or its number is typed. */
  readonly kpi: string | null;
}

/** A number whose driver is asked for: of which KPI, and how many days its change spans. */
export interface AskedDriver {
  readonly id: string;
  readonly kpi: string;
  readonly days: number;
}

/** The subjects that changed this week and follow a KPI, which facts may feed. */
export function askedDrivers(subjects: readonly FollowedSubject[], today: Day): AskedDriver[] {
  return subjects.flatMap(({ id, kpi, readings }) => {
    const change = kpi === null ? null : weekChange(readings, today);
    if (kpi === null || !change?.before || change.before.value === change.last.value) return [];
    return [{ id, kpi, days: change.last.day - change.before.day }];
  });
}

/** The subjects with what drove them, where the facts moved the way that the readings did. */
export function withDrivers(
  subjects: readonly FollowedSubject[],
  drivers: Readonly<Record<string, Driver>>,
  today: Day,
): FollowedSubject[] {
  return subjects.map((subject) => {
    const driver = drivers[subject.id];
    const change = weekChange(subject.readings, today);
    if (!driver || !change?.before) return subject;
    const isSameWay = Math.sign(driver.change) === Math.sign(change.last.value - change.before.value);
    return isSameWay ? { ...subject, driver: driver.sentence } : subject;
  });
}
