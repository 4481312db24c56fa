import { demoWeb } from '../preview/demo/demoWeb.ts';
import type { FetchAnswer, FetchRequest } from '../preview/host/contract.ts';

const PAGE = 100;

/** Asana with so many goals, each with a number of its own and nothing below it. */
export function manyGoals(count: number): (request: FetchRequest) => FetchAnswer {
  return (request) => {
    const { url } = request;
    if (url.includes('/goal_relationships')) return { status: 200, body: '{"data":[],"next_page":null}' };
    if (!url.includes('/goals?')) return demoWeb(request);
    const from = Number(/offset=p(\d+)/.exec(url)?.[1] ?? 0);
    const to = Math.min(count, from + PAGE);
    const data = Array.from({ length: to - from }, (_, index) => ({
      gid: String(from + index + 1),
      name: `Goal ${from + index + 1}`,
      metric: {
        unit: 'none',
        initial_number_value: 0,
        target_number_value: 10,
        current_number_value: 5,
        progress_source: 'manual',
      },
    }));
    return { status: 200, body: JSON.stringify({ data, next_page: to < count ? { offset: `p${to}` } : null }) };
  };
}
