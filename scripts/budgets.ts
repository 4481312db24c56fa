import { transform } from 'esbuild';

/** Every call of a custom function loads the whole script: about 65 µs a kB of code. */
export const CODE_BYTES = 825_000;
/** The sidebar is sent whole each time it opens. */
export const SIDEBAR_BYTES = 720_000;
/** The scoreboard page in one request, with its numbers: a phone on a slow line waits for it. */
export const SCOREBOARD_BYTES = 150_000;
/** The first scorecard makes several tabs at once, and happens once a file. */
export const FIRST_SCORECARD_CALLS = 200;
/** A dashboard of twenty KPIs and five objectives, its chart included. */
export const DASHBOARD_CALLS = 80;
/** Five hundred goals of a tool, brought in. */
export const GOALS_CALLS = 60;
/** A later check-in, however many key results it names. */
export const CHECK_IN_CALLS = 25;
export const CHECK_IN_READS_AFTER_WRITES = 3;

/** The size of a script as it counts for loading: comments, such as the help in the stubs, cost nothing. */
export async function bytesWithoutComments(code: string): Promise<number> {
  const bare = await transform(code, { minifyWhitespace: true, legalComments: 'none', charset: 'utf8' });
  return Buffer.byteLength(bare.code);
}

/**
 * How much of its budget a part of the add-on takes, in words.
 * @throws Error if it takes more
 */
export function withinBudget(part: string, bytes: number, budget: number): string {
  const size = `${part}: ${(bytes / 1000).toFixed(1)} kB of ${budget / 1000} kB.`;
  if (bytes > budget) throw new Error(`${size} Leave something out.`);
  return size;
}
