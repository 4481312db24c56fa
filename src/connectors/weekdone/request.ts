import { type Day, gregorianDate } from '../../core/calendar/day.ts';
import { withQuery } from '../address.ts';
import type { Cursor, RequestSpec } from '../connector.ts';

const API = 'https://api.weekdone.com/1';

/** Whose objectives are asked for; each has a list of its own. */
const LEVELS = ['company', 'department', 'team', 'user'];
/** Lists of a year, those of two of its quarters, and the KPIs. */
const LISTS = 3 * LEVELS.length + 1;

export function teams(): RequestSpec {
  return get('/teams');
}

export function users(): RequestSpec {
  return get('/users');
}

export function kpis(): RequestSpec {
  return get('/kpi');
}

/** The objectives of one level in a period such as `2026Q1` or `2026`; whatever is not known is left to Weekdone. */
export function objectives(type: string, period: string): RequestSpec {
  return get('/objective', { ...(type !== '' && { type }), ...(period !== '' && { period }) });
}

/** One list after another: the objectives of this year by level, those of this quarter and the next, which support them, then the KPIs. */
export function list(cursor: Cursor | undefined, today: Day): RequestSpec {
  if (isOfKpis(cursor)) return kpis();
  return objectives(levelAt(cursor), periodsOn(today)[Math.floor(indexOf(cursor) / LEVELS.length)] ?? '');
}

/** The periods whose objectives are asked for on a day: what is postponed goes to the next quarter. */
export function periodsOn(today: Day): string[] {
  const { year, month } = gregorianDate(today);
  const quarters = year * 4 + Math.ceil(month / 3) - 1;
  const quarter = (count: number): string => `${Math.floor(count / 4)}Q${(count % 4) + 1}`;
  return [String(year), quarter(quarters), quarter(quarters + 1)];
}

/** Whose objectives the list has that begins there. */
export function levelAt(cursor: Cursor | undefined): string {
  return LEVELS[indexOf(cursor) % LEVELS.length] as string;
}

export function isOfKpis(cursor: Cursor | undefined): boolean {
  return indexOf(cursor) === LISTS - 1;
}

/** Where the next list begins; null after the last one. */
export function nextList(cursor: Cursor | undefined): Cursor | null {
  const next = indexOf(cursor) + 1;
  return next < LISTS ? next : null;
}

/** Sets how far a key result has come, in percent. */
export function setProgress(objective: string, result: string, percent: number): RequestSpec {
  return {
    method: 'PATCH',
    url: `${API}/objective/${objective}/result/${result}`,
    form: { progress: String(percent) },
  };
}

export function setKpi(kpi: string, value: number): RequestSpec {
  return { method: 'POST', url: `${API}/kpi/${kpi}/progress`, form: { value: String(value) } };
}

function indexOf(cursor: Cursor | undefined): number {
  return Number(cursor ?? 0);
}

function get(path: string, query: Readonly<Record<string, string>> = {}): RequestSpec {
  const url = `${API}${path}`;
  return { method: 'GET', url: Object.keys(query).length === 0 ? url : withQuery(url, query) };
}
