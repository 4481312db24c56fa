import type { Day } from '../calendar/day.ts';
import { currencyCode } from '../facts/currency.ts';
import type { EntityType } from '../facts/fact.ts';
import { type KnownMetric, knownMetrics } from '../facts/metricNames.ts';
import { foldText, latinDigits } from '../fold.ts';
import { readNumber } from '../numbers/read.ts';
import { columnKind } from '../tables/usersTable.ts';
import type { ExportProfile } from './exports/exportProfile.ts';
import { rolesOfExport } from './exports/recognise.ts';
import { dateOrders, lacksYear, readFileDate } from './fileDate.ts';
import { readDuration } from './fileDuration.ts';
import { type DecimalMark, decimalMark, readFileNumber, saysNothing } from './fileNumber.ts';
import { headerName } from './headerName.ts';
import { type ColumnRole, type FileTable, isDated, type Mapping } from './mapping.ts';
import { metricKey } from './metricKey.ts';
import { codeIn } from './readMetric.ts';

/** What people said of a file with the same columns before: a role by the header of its column. */
export type RememberedRoles = Readonly<Record<string, ColumnRole>>;

interface Scope {
  readonly today: Day;
  /** The code in which the document counts money; null where none was chosen. */
  readonly currency: string | null;
  readonly remembered?: RememberedRoles;
  /** The export that the file is; null or left out where it is none that is known. */
  readonly profile?: ExportProfile | null;
}

/** Enough rows to tell what a column holds. */
const LOOKED_AT = 200;

const DATE_WORDS = 'date|day|month|week|period|nth day|تاریخ|روز|ماه|هفته|دوره|تاریخ ثبت';
const CHANNEL_WORDS =
  'channel|medium|source|session primary channel group|first user primary channel group|first user default channel group|session source|source / medium|session default channel group|default channel group|session source / medium|channel group|کانال|رسانه|منبع|کانال جذب';
const CAMPAIGN_WORDS = 'campaign|campaign name|session campaign|utm campaign|utm_campaign|کمپین|نام کمپین|پویش';
const CURRENCY_WORDS = 'currency|currency code|ارز|واحد|واحد پول|نوع ارز|پول';
const ENTITY_WORDS: Readonly<Partial<Record<EntityType, string>>> = {
  page: 'page|url|page path|landing page|page path and screen class|صفحه|نشانی|آدرس صفحه',
  email: 'email|email name|subject|ایمیل|موضوع ایمیل',
  survey: 'survey|survey name|نظرسنجی',
  automation: 'automation|automation name|خودکارسازی',
  deal: 'deal|deal name|معامله',
};

/**
 * How a file is most likely to be read: as the export that it is, else by the words of its header in both languages, and by what its
 * columns hold.
 */
export function guessMapping(
  { header, rows, period }: FileTable,
  { today, currency, remembered = {}, profile = null }: Scope,
): Mapping {
  const sample = rows.slice(0, LOOKED_AT);
  const columns = header.map((word, index) => ({ word, texts: sample.map((row) => row[index] ?? '') }));
  const known = profile ? rolesOfExport(profile, header) : [];
  const roles = columns.map(
    ({ word, texts }, index) => remembered[word] ?? withPercent(known[index], word, texts) ?? guessRole(word, texts),
  );
  const dates = columns.filter((_, index) => isDated(roles[index] as ColumnRole)).flatMap(({ texts }) => texts);
  const numbers = columns.filter((_, index) => roles[index]?.as === 'metric').flatMap(({ texts }) => texts);
  const [order = 'ymd', other] = dateOrders(dates);
  const decimal = decimalMark(numbers);
  const money = columns
    .filter((_, index) => {
      const role = roles[index];
      return role?.as === 'metric' && role.unit === 'money';
    })
    .flatMap(({ texts }) => texts);
  return {
    roles: onlyOnce(roles, known),
    dateOrder: other ? null : order,
    decimal,
    currency: currencyIn(columns) ?? (currency !== null && mayCountIn(currency, money, decimal) ? currency : null),
    counts: profile?.counts ?? null,
    keepsSameRows: false,
    undated: profile?.undated ?? 'refused',
    derived: profile?.derived ?? [],
    day: period?.firstDay ?? today,
    days: period?.days ?? null,
  };
}

/** A share of which a profile does not say how it is written. */
function withPercent(role: ColumnRole | null | undefined, word: string, texts: readonly string[]): ColumnRole | null {
  if (role?.as !== 'metric' || role.unit !== 'ratio' || role.isPercent !== undefined) return role ?? null;
  return { ...role, isPercent: /[%٪]|percent|درصد/i.test(word) || percentOf(texts).isPercent };
}

function guessRole(word: string, texts: readonly string[]): ColumnRole {
  const said = texts.filter((text) => !saysNothing(text));
  const name = headerName(word);
  if (said.filter(isPersonal).length * 2 > said.length) return { as: 'ignored' };
  if (isOneOf(name, DATE_WORDS) && said.some(isDate)) return { as: 'date' };
  // They are refused one by one with what to write, where numbers would pass for those of today.
  if (isOneOf(name, DATE_WORDS) && said.length > 0 && said.every(isDateWithoutYear)) return { as: 'date' };
  const holdsDates = said.length > 0 && said.filter(isDate).length * 2 > said.length;
  if (holdsDates && (columnKind(said) === 'dates' || !said.some(isNumber))) return { as: 'date' };
  const score = scoreIn(name, said);
  if (score) return { as: 'score', metric: score };
  const lasts = said.filter((text) => readDuration(text) !== null);
  if (lasts.length * 2 > said.length) {
    return { as: 'metric', metric: metricOf(name)?.metric ?? metricKey(word), unit: 'seconds' };
  }
  const holdsNumbers = said.length > 0 && said.filter(isNumber).length * 2 > said.length;
  if (holdsNumbers) return metricRole(word, name, said);
  if (isOneOf(name, CURRENCY_WORDS) && said.length > 0 && said.every(namesCurrency)) return { as: 'currency' };
  if (isOneOf(name, CAMPAIGN_WORDS)) return { as: 'campaign' };
  if (isOneOf(name, CHANNEL_WORDS)) return { as: 'channel' };
  const type = (Object.keys(ENTITY_WORDS) as EntityType[]).find((each) => isOneOf(name, ENTITY_WORDS[each] ?? ''));
  return type ? { as: 'entity', type } : { as: 'ignored' };
}

/** Which answers of one person each a column holds; null where it holds none. */
function scoreIn(name: string, texts: readonly string[]): 'nps' | 'csat' | null {
  const answers = texts.map(latinDigits);
  const holds = (low: number, high: number): boolean => {
    const fitting = answers.filter((text) => /^\d+$/.test(text) && isBetween(Number(text), low, high));
    return fitting.length > 0 && fitting.length * 5 >= answers.length * 4;
  };
  if (/\bnps\b|recommend|توصیه|پیشنهاد/.test(name) && holds(0, 10)) return 'nps';
  return /\bcsat\b|satisf|رضایت/.test(name) && holds(1, 5) ? 'csat' : null;
}

function isBetween(number: number, low: number, high: number): boolean {
  return number >= low && number <= high;
}

function metricRole(word: string, name: string, texts: readonly string[]): ColumnRole {
  // Numbers that only name something: to add them up means nothing.
  if (/(^| )(id|no|number|code|rank|nth day|کد|شناسه|ردیف|شماره)$/.test(name)) return { as: 'ignored' };
  const isShare = /[%٪]|percent|درصد|\brate\b|نرخ/i.test(word) || texts.some((text) => /[%٪]/.test(text));
  const known = metricOf(name);
  if (known && (known.unit === 'ratio') !== isShare && known.unit !== 'points' && isShare) {
    return { as: 'metric', metric: `${known.metric}_share`, unit: 'ratio', ...percentOf(texts) };
  }
  const isMoney = /[$€£﷼]|\b(usd|eur|gbp|irr|irt|toman|rial)\b|تومان|ریال|مبلغ|هزینه|cost|spend|revenue/i.test(word);
  const unit = known?.unit ?? (isShare ? 'ratio' : isMoney || texts.some(namesMoney) ? 'money' : 'count');
  return {
    as: 'metric',
    metric: known?.metric ?? metricKey(word),
    unit,
    ...(unit === 'ratio' && percentOf(texts)),
  };
}

function metricOf(name: string): KnownMetric | undefined {
  return [...knownMetrics().values()].find((each) => namesOf(each).includes(name));
}

/** Above 1 no share is a fraction. */
function percentOf(texts: readonly string[]): { readonly isPercent: boolean } {
  return {
    isPercent: texts.some((text) => {
      const reading = readNumber(text);
      return !/[%٪]/.test(text) && reading.kind === 'number' && Math.abs(reading.value) > 1;
    }),
  };
}

function namesOf({ name, metric, words }: KnownMetric): string[] {
  return [name.en, name.fa, metric, ...words].map(headerName);
}

function isOneOf(name: string, words: string): boolean {
  return words.split('|').some((word) => foldText(word) === name);
}

/** An address or a number by which a person can be reached: none of it belongs into a tab that everyone sees. */
function isPersonal(text: string): boolean {
  return (
    /^\S+@\S+\.\S+$/.test(text.trim()) || /^(\+|00)\d{8,14}$|^09\d{9}$/.test(latinDigits(text).replace(/[\s()-]/g, ''))
  );
}

function isDate(text: string): boolean {
  return (['dmy', 'mdy'] as const).some((order) => readFileDate(text, order).kind === 'day');
}

function isDateWithoutYear(text: string): boolean {
  return lacksYear(text) || readFileDate(text, 'ymd').kind === 'fourDigitYear';
}

function isNumber(text: string): boolean {
  const { kind } = readNumber(text);
  return kind === 'number' || kind === 'ambiguous';
}

function namesMoney(text: string): boolean {
  const reading = readNumber(text);
  return reading.kind === 'number' && reading.unit !== undefined;
}

/** Whether a cell is the name of a currency and nothing else. */
function namesCurrency(text: string): boolean {
  return codeIn(text) !== null && !/\d/.test(latinDigits(text));
}

/** The one currency that headers or cells name. */
function currencyIn(columns: readonly { readonly word: string; readonly texts: readonly string[] }[]): string | null {
  const named = columns.flatMap(({ word, texts }) =>
    [`1 ${/[([]([^)\]]*)[)\]]/.exec(word)?.[1] ?? ''}`, ...texts].flatMap((text) => {
      const reading = readNumber(text);
      const code = reading.kind === 'number' && reading.unit ? currencyCode(reading.unit) : null;
      return code ?? [];
    }),
  );
  const codes = [...new Set(named)];
  // Rials among tomans are converted.
  if (codes.length === 2 && codes.includes('IRT') && codes.includes('IRR')) return 'IRT';
  return codes.length === 1 ? (codes[0] as string) : null;
}

/** Whether amounts may be in a currency that none of them names: nobody counts hundredths of a toman. */
function mayCountIn(currency: string, amounts: readonly string[], decimal: DecimalMark): boolean {
  if (currency !== 'IRT' && currency !== 'IRR') return true;
  return amounts.every((text) => {
    const reading = readFileNumber(text, decimal);
    return reading.kind !== 'number' || Number.isInteger(reading.value);
  });
}

/** A day, a channel or a campaign has one column: the first; a metric too, others get a number, but where a profile adds them up. */
function onlyOnce(roles: readonly ColumnRole[], known: readonly (ColumnRole | null)[]): ColumnRole[] {
  const seen = new Map<string, number>();
  return roles.map((role, index) => {
    if (role.as === 'ignored') return role;
    const isGoal = role.as === 'entity' && (role.type === 'objective' || role.type === 'key_result');
    const key = role.as === 'metric' ? `metric ${role.metric}` : isGoal ? `entity ${role.type}` : role.as;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count === 1 || (role.as === 'metric' && known[index]?.as === 'metric')) return role;
    return role.as === 'metric' ? { ...role, metric: `${role.metric}_${count}` } : { as: 'ignored' };
  });
}
