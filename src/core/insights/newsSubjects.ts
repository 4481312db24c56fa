import type { Day } from '../calendar/day.ts';
import { goalOfRow, type LastReadings, readingsOf } from '../cycle/oddsOfRow.ts';
import { type OkrCells, statusOf } from '../cycle/okrRow.ts';
import { valueWriter } from '../cycle/valueWriter.ts';
import { weekRows } from '../cycle/weekRows.ts';
import { statuses } from '../okr/status.ts';
import type { Language, Text } from '../text.ts';
import type { FollowedSubject } from './driver.ts';

interface Okrs {
  readonly rows: readonly OkrCells[];
  readonly staleAfterDays: number;
}

interface Log {
  readonly today: Day;
  readonly staleAfterDays: number;
  readonly known: readonly (LastReadings & { readonly key: string; readonly lastDay: Day | null })[];
}

/** A KPI of the file with its readings, from the oldest on. */
export interface KpiSubject {
  readonly name: string;
  readonly fn: string;
  readonly unit: string;
  readonly readings: readonly { readonly day: Day; readonly value: number | null }[];
  readonly health: string;
  readonly asksForAttention: boolean;
  /** Whether a formula of the sheet works it out, so that facts may tell what drove it; nobody asks where it is left out. */
  readonly isComputed?: boolean;
  /** The key result that follows it. */
  readonly keyResult: { readonly key: string } | null;
}

/** The function that a KPI is worked out by, where one is known. */
type FindFunction = (fn: string) => object | undefined;

/**
 * The KPIs and key results that the week may tell something new of. A key result that follows a KPI tells it for both.
 * @param find knows which direction is good for a KPI
 */
export function newsSubjects(
  okrs: Okrs,
  log: Log,
  kpis: { readonly cards: readonly KpiSubject[] } | null,
  find: FindFunction,
): FollowedSubject[] {
  const keyResults = weekRows(okrs.rows, log).flatMap(({ key, row, known }): FollowedSubject[] => {
    if (!known) return [];
    const goal = goalOfRow(row, okrs);
    const status = statusOf(row);
    return [
      {
        id: key,
        name: String(row.cells.title ?? ''),
        readings: readingsOf(known),
        isHigherBetter: goal && goal.start !== null ? goal.target > goal.start : null,
        goal,
        decision: null,
        status: status === 'no_data' ? null : statuses[status],
        driver: null,
        kpi: kpis?.cards.find((card) => card.isComputed && card.keyResult?.key === key)?.name ?? null,
        write: (value) => inBoth((language) => valueWriter(row, language).withUnit(value)),
      },
    ];
  });
  return [...keyResults, ...(kpis ? kpiSubjects(kpis.cards, new Set(keyResults.map(({ id }) => id)), find) : [])];
}

function kpiSubjects(cards: readonly KpiSubject[], told: ReadonlySet<string>, find: FindFunction): FollowedSubject[] {
  return cards.map((card): FollowedSubject => {
    const followed = card.keyResult && told.has(card.keyResult.key);
    const declared = find(card.fn);
    const better = declared && 'better' in declared ? declared.better : 'none';
    const row = { cells: { unit: card.unit } };
    return {
      id: `card ${card.name}`,
      name: card.name,
      readings: followed ? [] : card.readings.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }])),
      isHigherBetter: better === 'higher' ? true : better === 'lower' ? false : null,
      goal: null,
      decision: card.asksForAttention && card.health === 'unhealthy' && !card.keyResult ? decide : null,
      status: null,
      driver: null,
      kpi: card.isComputed ? card.name : null,
      write: (value) => inBoth((language) => valueWriter(row, language).withUnit(value)),
    };
  });
}

const decide: Text = {
  en: 'It keeps missing its target: decide whether it needs an objective.',
  fa: 'پیاپی به هدفش نمی‌رسد: تصمیم بگیرید هدفی برایش لازم است یا نه.',
};

function inBoth(write: (language: Language) => string): Text {
  return { en: write('en'), fa: write('fa') };
}
