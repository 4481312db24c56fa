import type { CheckInLog, KpiList, OkrList } from '../../../../src/api.ts';
import type { NewsSubject } from '../../../../src/core/insights/weekNews.ts';
import { findFunction } from '../../../../src/core/registry.ts';
import type { Text } from '../../../../src/core/text.ts';
import { cardWriter } from '../../kpis/kpiCards.ts';
import { goalOfRow, readingsOf } from '../../okrs/oddsOfRow.ts';
import { valueWriter } from '../../okrs/valueWriter.ts';
import { weekRows } from '../weekRows.ts';
import { newsWords } from './newsWords.ts';

/** The KPIs and key results that the week may tell something new of. A key result that follows a KPI tells it for both. */
export function newsSubjects(okrs: OkrList, log: CheckInLog, kpis: KpiList | null): NewsSubject[] {
  const keyResults = weekRows(okrs.rows, log).flatMap(({ key, row, known }): NewsSubject[] => {
    if (!known) return [];
    const goal = goalOfRow(row, okrs);
    return [
      {
        id: key,
        name: String(row.cells.title ?? ''),
        readings: readingsOf(known),
        isHigherBetter: goal && goal.start !== null ? goal.target > goal.start : null,
        goal,
        decision: null,
        driver: null,
        write: (value) => inBoth((language) => valueWriter(row, language).withUnit(value)),
      },
    ];
  });
  return [...keyResults, ...(kpis ? kpiSubjects(kpis, new Set(keyResults.map(({ id }) => id))) : [])];
}

function kpiSubjects({ cards }: KpiList, told: ReadonlySet<string>): NewsSubject[] {
  return cards.map((card): NewsSubject => {
    const followed = card.keyResult && told.has(card.keyResult.key);
    const declared = findFunction(card.fn);
    const better = declared && 'better' in declared ? declared.better : 'none';
    return {
      id: `card ${card.name}`,
      name: card.name,
      readings: followed ? [] : card.readings.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }])),
      isHigherBetter: better === 'higher' ? true : better === 'lower' ? false : null,
      goal: null,
      decision: card.asksForAttention && card.health === 'unhealthy' && !card.keyResult ? newsWords.decide : null,
      driver: null,
      write: (value) => inBoth((language) => cardWriter(card, language).withUnit(value)),
    };
  });
}

function inBoth(write: (language: 'en' | 'fa') => string): Text {
  return { en: write('en'), fa: write('fa') };
}
