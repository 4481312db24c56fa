import type { Fact } from '../../core/facts/fact.ts';
import { asNumber, asObjects, asText, type Json } from '../json.ts';

/** How a kind of question makes a metric of its answers. */
interface Score {
  readonly metric: 'nps' | 'csat';
  readonly unit: 'points' | 'ratio';
  readonly lowest: number;
  readonly highest: number;
  /** What an answer adds to the numerator. */
  adds(answer: number): number;
}

/** By the types of questions: NPS is promoters less detractors, satisfied is who chose one of the two highest steps. */
const scores: ReadonlyMap<string, Score> = new Map([
  [
    'nps',
    {
      metric: 'nps',
      unit: 'points',
      lowest: 0,
      highest: 10,
      adds: (answer) => (answer >= 9 ? 1 : answer <= 6 ? -1 : 0),
    },
  ],
  ['rating-1-5', { metric: 'csat', unit: 'ratio', lowest: 1, highest: 5, adds: (answer) => (answer >= 4 ? 1 : 0) }],
  ['rating-1-7', { metric: 'csat', unit: 'ratio', lowest: 1, highest: 7, adds: (answer) => (answer >= 6 ? 1 : 0) }],
]);

/** What a response adds to its score; null where it answers no such question. Without a question the first answer on the scale. */
export function scoreIn(response: Json, type: string, question: string): number | null {
  const score = scores.get(type);
  if (!score) return null;
  const asked = asObjects(response.answers).filter(
    ({ question_id }) => question === '' || asText(question_id) === question,
  );
  const answer = asked.map((each) => asNumber(each.answer)).find((number) => isOn(score, number));
  return answer === undefined || answer === null ? null : score.adds(answer);
}

/** The score of so many answers. */
export function scoreOf(
  type: string,
  numerator: number,
  denominator: number,
): Pick<Fact, 'metric' | 'value' | 'unit' | 'numerator' | 'denominator'> | null {
  const score = scores.get(type);
  if (!score || denominator === 0) return null;
  const value = ((score.unit === 'points' ? 100 : 1) * numerator) / denominator;
  return { metric: score.metric, unit: score.unit, value, numerator, denominator };
}

function isOn({ lowest, highest }: Score, answer: number | null): boolean {
  return answer !== null && Number.isInteger(answer) && answer >= lowest && answer <= highest;
}
