import type { Day } from '../../core/calendar/day.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { Answer, Context } from '../connector.ts';
import { factOf } from '../factOf.ts';
import { asObject, asText, type Json, neededList } from '../json.ts';
import { utcDay } from '../utcDay.ts';
import { scoreIn, scoreOf } from './scores.ts';

/** What the responses of one day from one kind of device come to. */
interface Tally {
  readonly date: Day;
  readonly device: string;
  complete: number;
  partial: number;
  /** Whether some did not tell that they are complete. */
  isUnclear: boolean;
  scoreSum: number;
  scoreAnswers: number;
}

/**
 * The responses of a page, added up by day and device: only whole ones count and score, those that were broken off are counted by
 * themselves. Nobody's words, attributes or recordings are kept. Pages add up, for a day may go on over several.
 */
export function responseRows(source: string, { body }: Answer, context: Context): Fact[] {
  const { config, slice } = context;
  const tallies = new Map<string, Tally>();
  for (const response of neededList(asObject(body), 'results')) {
    const date = utcDay(asText(response.created_time));
    if (date !== null && date >= slice.from && date <= slice.to) {
      count(response, tallyFor(tallies, date, asText(response.device).toLowerCase()), config);
    }
  }
  return [...tallies.values()].flatMap((tally) => {
    const { date, device, complete, partial, isUnclear, scoreSum, scoreAnswers } = tally;
    const shared = {
      date,
      channel: device,
      entityType: 'survey',
      entityId: config.survey ?? '',
      entityName: config.name ?? '',
      quality: isUnclear ? 'completeness_unclear' : '',
    } as const;
    const score = scoreOf(config.score ?? '', scoreSum, scoreAnswers);
    return [
      factOf(source, context, { ...shared, metric: 'responses', value: complete, unit: 'count' }),
      // Zero too: who breaks off today may go on tomorrow, and is then none of these any more.
      factOf(source, context, { ...shared, metric: 'responses_partial', value: partial, unit: 'count' }),
      ...(score ? [factOf(source, context, { ...shared, ...score })] : []),
    ];
  });
}

function tallyFor(tallies: Map<string, Tally>, date: Day, device: string): Tally {
  const key = `${date} ${device}`;
  const known = tallies.get(key);
  if (known) return known;
  const tally = { date, device, complete: 0, partial: 0, isUnclear: false, scoreSum: 0, scoreAnswers: 0 };
  tallies.set(key, tally);
  return tally;
}

function count(response: Json, tally: Tally, { score = '', question = '' }: Context['config']): void {
  const isComplete = asText(response.is_complete);
  if (isComplete === 'false') {
    tally.partial += 1;
    return;
  }
  tally.complete += 1;
  if (isComplete !== 'true') tally.isUnclear = true;
  const adds = scoreIn(response, score, question);
  if (adds === null) return;
  tally.scoreSum += adds;
  tally.scoreAnswers += 1;
}
