import { type Day, isoText } from '../../calendar/day.ts';
import { writeLongDay } from '../../calendar/write.ts';
import { unitFormat } from '../../okr/units.ts';
import type { Settings } from '../../settings/settings.ts';
import type { KpisKey } from '../../tables/kpis/kpis.ts';
import type { PlanKey } from '../../tables/plan/columns.ts';
import type { PlanKind } from '../../tables/plan/kinds.ts';
import { type ColumnsOf, liveCell, noOwner } from '../../tables/plan/liveCells.ts';
import type { ScorecardKey } from '../../tables/scorecard/columns.ts';
import { GENERAL_FORMAT } from '../../tables/table.ts';
import type { Language } from '../../text.ts';
import { agendaOf } from './agenda.ts';
import type { PlannedKeyResult, PlannedKpi, PlannedObjective } from './planned.ts';
import { risksOf } from './risks.ts';
import { stepsOf } from './steps.ts';

/** What a plan is made of. */
export interface Planned {
  /** What the team is after in its own words; blank where nobody said. */
  readonly goal: string;
  readonly kpis: readonly PlannedKpi[];
  /** One at least. */
  readonly objectives: readonly PlannedObjective[];
}

interface PlanScope {
  readonly language: Language;
  readonly settings: Pick<Settings, 'calendar' | 'firstWeekday' | 'fiscalStartMonth' | 'paceAfterNowruz'>;
  readonly today: Day;
  /** The columns of the OKRs tab and of the KPIs tab. */
  readonly okrs: ColumnsOf<ScorecardKey>;
  readonly kpiColumns: ColumnsOf<KpisKey>;
  /** The day from which on the plan counts: that of its first check-in, where it was made before. */
  readonly since: Day;
}

/** A row of the plan as it is wanted now: texts, a day, and formulas that show what other tabs hold. */
export interface PlanLine {
  /** By which the row is known again when the plan is made once more. */
  readonly id: string;
  readonly kind: PlanKind;
  /** A text of its own, or none where a formula says it. */
  readonly words: string;
  readonly day?: Day;
  /** The key of the objective or key result that it is about. */
  readonly key: string;
  readonly formulas: Readonly<Partial<Record<PlanKey, string>>>;
  readonly formats: Readonly<Partial<Record<PlanKey, string>>>;
}

/** With more key results, each has fewer steps, so that the plan fits a page. */
const MOST_STEPS = 18;
const MOST_STEPS_EACH = 3;
const MOST_KPIS = 8;

/**
 * The lines of a plan from top to bottom: the cycle, what is wanted and measured, the steps there, what could go wrong, and a
 * check-in every week until the last cycle ends.
 */
export function planLines(planned: Planned, scope: PlanScope): PlanLine[] {
  const { objectives, goal } = planned;
  const { language } = scope;
  const count = objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0);
  const most = Math.max(1, Math.min(MOST_STEPS_EACH, Math.floor(MOST_STEPS / Math.max(1, count))));
  const risks = risksOf(objectives, planned.kpis, scope);
  return [
    line('plan', '', { words: titleOf(objectives, scope) }),
    ...(goal === '' ? [] : [line('aim', '', { words: goal })]),
    ...planned.kpis
      .filter(saysSomething)
      .slice(0, MOST_KPIS)
      .map((kpi) => kpiLine(kpi, scope)),
    ...objectives.flatMap(({ key, keyResults: own }) => [
      line('objective', key, { key, ...live(key, ['words', 'owner'], scope) }),
      ...own.map((keyResult) => keyResultLine(keyResult, language, scope)),
    ]),
    ...objectives.flatMap((objective) => stepLines(objective, most, scope)),
    ...risks.map(({ id, words, day }) => line('risk', id, { words, ...(day !== undefined && { day }) })),
    ...agendaOf(objectives, scope).map(({ day, words }) => line('checkIn', isoText(day), { words, day })),
  ];
}

/** A KPI that has neither a number nor a target yet would be an empty row; what is missing stands among the risks. */
function saysSomething({ hasReading, hasTarget }: PlannedKpi): boolean {
  return hasReading || hasTarget;
}

/** The steps of an objective, by their days. */
function stepLines(objective: PlannedObjective, most: number, scope: PlanScope): PlanLine[] {
  const steps = objective.keyResults.flatMap((keyResult) =>
    stepsOf(keyResult, objective, { ...scope, most }).map(({ part, day, words }) => {
      const owner = liveCell(scope.okrs, 'key', keyResult.key, 'owner');
      const { key } = keyResult;
      return { day, line: line('step', `${key} ${part}`, { words, day, key, formulas: written({ owner }) }) };
    }),
  );
  return steps.sort((one, other) => one.day - other.day).map((each) => each.line);
}

function line(kind: PlanKind, name: string, rest: Partial<PlanLine>): PlanLine {
  return { id: `${kind} ${name}`.trim(), kind, words: '', key: '', formulas: {}, formats: {}, ...rest };
}

/** «برنامهٔ پاییز ۱۴۰۵: از ۱ مهر ۱۴۰۵ تا ۳۰ آذر ۱۴۰۵». */
function titleOf(objectives: readonly PlannedObjective[], { language, settings }: PlanScope): string {
  const names = [...new Set(objectives.map(({ cycle }) => cycle))].filter((name) => name !== '');
  const say = (day: Day): string => writeLongDay(day, language, settings.calendar);
  const first = say(Math.min(...objectives.map(({ firstDay }) => firstDay)));
  const last = say(Math.max(...objectives.map(({ lastDay }) => lastDay)));
  return language === 'fa'
    ? `برنامهٔ ${names.join('، ')}: از ${first} تا ${last}`
    : `Plan for ${names.join(', ')}: ${first} to ${last}`;
}

function kpiLine({ knownBy, formats }: PlannedKpi, { kpiColumns }: PlanScope): PlanLine {
  const show = (column: KpisKey) => liveCell(kpiColumns, knownBy.column, knownBy.word, column);
  return line('kpi', knownBy.word, {
    formulas: written({
      words: show('name'),
      current: show('value'),
      target: show('target'),
      owner: show('owner'),
    }),
    formats,
  });
}

function keyResultLine({ key, unit }: PlannedKeyResult, language: Language, scope: PlanScope): PlanLine {
  const format = unit ? unitFormat(unit, language) : GENERAL_FORMAT;
  return line('keyResult', key, {
    key,
    ...live(key, ['words', 'start', 'current', 'target', 'owner'], scope),
    formats: { start: format, current: format, target: format },
  });
}

type Live = 'words' | 'start' | 'current' | 'target' | 'owner';

/** What the OKRs tab says of a row. */
function live(key: string, columns: readonly Live[], { okrs, language }: PlanScope): Pick<PlanLine, 'formulas'> {
  const formulas = columns.map((column) => [
    column,
    liveCell(okrs, 'key', key, column === 'words' ? 'title' : column, column === 'owner' ? noOwner[language] : ''),
  ]);
  return { formulas: written(Object.fromEntries(formulas)) };
}

function written(formulas: Readonly<Partial<Record<PlanKey, string | null>>>): PlanLine['formulas'] {
  return Object.fromEntries(Object.entries(formulas).flatMap(([key, formula]) => (formula ? [[key, formula]] : [])));
}
