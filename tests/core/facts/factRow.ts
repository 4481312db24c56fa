import { isoText } from '../../../src/core/calendar/day.ts';
import type { Fact } from '../../../src/core/facts/fact.ts';
import { rowKey } from '../../../src/core/facts/rowKey.ts';

/** The run that brought a fact. */
interface Run {
  readonly id: string;
  /** As an ISO text in UTC. */
  readonly at: string;
}

/** A fact as other tools read it from the Facts tab: by its English headers, with days as ISO texts. */
export function factRow(fact: Fact, run: Run): Readonly<Record<string, unknown>> {
  return {
    date: isoText(fact.date),
    grain: fact.grain,
    window_days: fact.windowDays,
    source: fact.source,
    account: fact.account,
    channel: fact.channel,
    campaign: fact.campaign,
    entity_type: fact.entityType,
    entity_id: fact.entityId,
    entity_name: fact.entityName,
    metric: fact.metric,
    value: fact.value,
    unit: fact.unit,
    numerator: fact.numerator,
    denominator: fact.denominator,
    is_final: fact.isFinal,
    quality: fact.quality,
    row_key: rowKey(fact),
    pulled_at: run.at,
    run_id: run.id,
  };
}
