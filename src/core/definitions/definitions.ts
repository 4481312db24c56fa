import { exactly } from '../formula/dialects/sheets.ts';
import type { Unit } from '../functions/argument.ts';
import type { SheetFunction } from '../functions/sheetFunction.ts';
import { okrExpected } from '../okr/expected.ts';
import { okrProgress } from '../okr/progress.ts';
import { okrScore } from '../okr/score.ts';
import { okrStatus } from '../okr/status.ts';
import { findFunction } from '../registry.ts';
import type { Settings } from '../settings/settings.ts';
import type { DefinitionsKey } from '../tables/definitions.ts';
import type { KpisKey } from '../tables/kpis/kpis.ts';
import type { KpiReadingKey } from '../tables/kpis/readings.ts';
import { isKpi } from '../tables/kpis/rows.ts';
import { type ColumnsOf, liveCell } from '../tables/plan/liveCells.ts';
import type { Language, Text } from '../text.ts';
import type { Definition } from './definition.ts';
import { definitionOfFunction, unitsOf } from './ofFunction.ts';
import { ruleDefinitions } from './rules.ts';
import { unitDefinitions } from './units.ts';

/** A card of the KPIs tab. */
export interface DefinedKpi {
  readonly name: string;
  /** Blank where a person added the KPI. */
  readonly fn: string;
  readonly unit: string;
  /** The formula in words, as the card says it. */
  readonly words: string;
  /** The number format of its target. */
  readonly format: string;
}

/** What stands in a file that has a definition. */
export interface Defined {
  readonly kpis: readonly DefinedKpi[];
  /** The tabs that call a function, by its name. */
  readonly calls: ReadonlyMap<string, readonly string[]>;
  /** What the tabs of KPIs and OKRs are called; null where there is none. */
  readonly kpisTab: string | null;
  readonly okrsTab: string | null;
}

interface Scope {
  readonly language: Language;
  readonly settings: Settings;
  /** The columns of the KPIs tab and of the KPI readings tab. */
  readonly kpiColumns: ColumnsOf<KpisKey>;
  readonly readingColumns: ColumnsOf<KpiReadingKey>;
}

/** Read first by whoever computes with the file. */
const NOTE = {
  name: { en: 'For assistants and other tools', fa: 'برای دستیارهای هوشمند و ابزارهای دیگر' },
  words: {
    en: 'Compute with these functions in the cells of this file, or read the cells that call them; never compute these numbers by yourself. A share is a fraction: 0.05 is 5%. A ratio of several rows is sum over sum, never a mean of ratios. What is not defined here, ask about.',
    fa: 'این عددها را با همین تابع‌ها در خانه‌های همین فایل حساب کنید یا از خانه‌هایی که آن‌ها را صدا می‌زنند بخوانید؛ هرگز خودتان حساب نکنید. سهم کسر است: ۰٫۰۵ یعنی ۵٪. نسبت چند ردیف یعنی جمع تقسیم بر جمع، نه میانگین نسبت‌ها. چیزی را که اینجا تعریف نشده بپرسید.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The functions by which the OKRs tab counts and judges, whether or not a cell calls them. */
const OKR_RULES: readonly SheetFunction[] = [okrProgress, okrExpected, okrScore, okrStatus];

/** Every KPI, function, rule and unit that a file uses, a row each, with a note for assistants first. */
export function definitions({ kpis, calls, kpisTab, okrsTab }: Defined, scope: Scope): Definition[] {
  const { language, settings } = scope;
  const ids = idsOf(kpis);
  const ofKpis = kpis.flatMap((kpi, index): Definition[] =>
    kpi.name === '' ? [] : [kpiDefinition(kpi, ids[index] ?? '', [kpisTab ?? '', ...(calls.get(kpi.fn) ?? [])], scope)],
  );
  const carded = new Set(kpis.map(({ fn }) => fn));
  const called = [...calls.keys()].filter((fn) => !carded.has(fn));
  const rules = okrsTab === null ? [] : OKR_RULES.map(({ fn }) => fn);
  const functions = [...new Set([...rules, ...called])].flatMap((fn) => findFunction(fn) ?? []);
  const tabsOf = (fn: string): string[] => [
    ...(rules.includes(fn) && okrsTab ? [okrsTab] : []),
    ...(calls.get(fn) ?? []),
  ];
  const ofFunctions = functions.map(
    (declared): Definition => ({
      kind: declared.fn.startsWith('OKR_') ? 'okr_rule' : isKpi(declared) ? 'kpi' : 'function',
      id: declared.fn,
      texts: { ...definitionOfFunction(declared, language), usedIn: listed(tabsOf(declared.fn), language) },
    }),
  );
  const inUse = [...kpis.flatMap(({ fn }) => findFunction(fn) ?? []), ...functions];
  const all: Definition[] = [
    { kind: 'note', id: 'note', texts: { name: NOTE.name[language], words: NOTE.words[language] } },
    ...ofKpis,
    ...ofFunctions.filter(({ kind }) => kind !== 'okr_rule'),
    ...ofFunctions.filter(({ kind }) => kind === 'okr_rule'),
    ...ruleDefinitions(settings, language),
    ...unitDefinitions(usersOf(inUse), settings, language),
  ];
  return all;
}

/** By its function where the KPI alone has it, so that its notes stay with it whether or not it has a card. */
function idsOf(kpis: readonly DefinedKpi[]): string[] {
  const taken = new Set<string>();
  return kpis.map(({ name, fn }) => {
    const isAlone = fn !== '' && kpis.filter((other) => other.fn === fn).length === 1;
    const wanted = isAlone ? fn : `${fn || 'kpi'}: ${name}`;
    let id = wanted;
    for (let again = 2; taken.has(id); again++) id = `${wanted} ${again}`;
    taken.add(id);
    return id;
  });
}

function kpiDefinition(
  { name, fn, unit, words, format }: DefinedKpi,
  id: string,
  tabs: readonly string[],
  { language, kpiColumns, readingColumns }: Scope,
): Definition {
  const declared = findFunction(fn);
  const own = declared ? definitionOfFunction(declared, language) : { unit };
  const known = id === fn ? ({ column: 'fn', word: fn } as const) : ({ column: 'name', word: name } as const);
  const show = (column: KpisKey): string | null => liveCell(kpiColumns, known.column, known.word, column);
  const formulas: Partial<Record<DefinitionsKey, string | null>> = {
    target: show('target'),
    period: show('period'),
    owner: show('owner'),
    lastReading: lastReading(readingColumns(known.column), readingColumns('day'), known.word),
  };
  return {
    kind: 'kpi',
    id,
    texts: { ...own, name, ...(words !== '' && { words }), usedIn: listed(tabs, language) },
    formulas: Object.fromEntries(Object.entries(formulas).filter(([, formula]) => formula !== null)),
    formats: { target: format },
  };
}

/** The day of the last reading, which the sheet computes by itself; blank where there is none. */
function lastReading(known: string | null, days: string | null, word: string): string | null {
  if (known === null || days === null) return null;
  const of = `${known};${exactly(word)}`;
  return `=IF(COUNTIFS(${of})=0;"";MAXIFS(${days};${of}))`;
}

function usersOf(functions: readonly SheetFunction[]): ReadonlyMap<Unit, readonly string[]> {
  const users = new Map<Unit, Set<string>>();
  for (const declared of functions) {
    for (const unit of unitsOf(declared)) users.set(unit, (users.get(unit) ?? new Set()).add(declared.fn));
  }
  return new Map([...users].map(([unit, fns]) => [unit, [...fns]]));
}

function listed(tabs: readonly string[], language: Language): string {
  return [...new Set(tabs)].filter((tab) => tab !== '').join(language === 'fa' ? '، ' : ', ');
}
