import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lazyData } from './lazyData.ts';

/**
 * What the slow functions take in Node, and in Node without its compilers, as slow as Apps Script may be at its worst: 1.5 s and 5 s are
 * what they may take, far from the 30 s of a custom function.
 */
export async function reportFunctions(report: (name: string, figure: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-bench-'));
  try {
    const program = join(folder, 'timeFunctions.cjs');
    await build({
      entryPoints: [fileURLToPath(new URL('timeFunctions.ts', import.meta.url))],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: program,
      plugins: [lazyData],
      logLevel: 'silent',
    });
    const compiled = timesOf([program]);
    const interpreted = timesOf(['--jitless', program]);
    for (const [name, milliseconds] of compiled) {
      report(name, `${milliseconds.toFixed(0)} ms, ${(interpreted.get(name) ?? 0).toFixed(0)} ms without compilers`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timesOf(argumentsOfNode: readonly string[]): ReadonlyMap<string, number> {
  const lines = execFileSync(process.execPath, argumentsOfNode, { encoding: 'utf8' }).trim().split('\n');
  return new Map(
    lines.map((line) => {
      const { name, milliseconds } = JSON.parse(line) as { readonly name: string; readonly milliseconds: number };
      return [name, milliseconds];
    }),
  );
}
