import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** A check that passes or fails as a whole. */
interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

/** What came of a check or of all tests. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const CHECKS: readonly Check[] = [
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'core names no platform', command: ['tsc', '-p', 'tsconfig.core.json'] },
  { name: 'the edge names only Apps Script', command: ['tsc', '-p', 'src/sheets/tsconfig.json'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings'] },
  {
    name: 'who may import whom',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'sidebar', 'preview', 'scripts', 'tests'],
  },
  { name: 'nothing unused', command: ['knip'] },
];
const SLOWEST_SHOWN = 10;

async function test(): Promise<void> {
  // The checks fill the time in which the journeys wait for a browser.
  const outcomes = await Promise.all([runChecks(), runTests()]);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

async function runChecks(): Promise<Outcome> {
  let failed = 0;
  for (const { name, command } of CHECKS) {
    const { ok, output } = await run(command, 'told at once');
    console.log(`${ok ? '✓' : '✕'} ${name}`);
    if (ok) continue;
    failed += 1;
    console.log(output);
  }
  return { passed: CHECKS.length - failed, failed };
}

/** Runs a program to its end; one that is told at once gives its words back, so that they do not mix with others. */
function run(
  [command = '', ...args]: readonly string[],
  words: 'told at once' | 'shown as they come',
): Promise<{ readonly ok: boolean; readonly output: string }> {
  return new Promise((ended) => {
    const stdio = words === 'told at once' ? 'pipe' : 'inherit';
    const child = spawn(command, args, { stdio: ['ignore', stdio, stdio], shell: process.platform === 'win32' });
    let output = '';
    const keep = (text: string) => {
      output += text;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => ended({ ok: false, output: error.message }));
    child.on('close', (status) => ended({ ok: status === 0, output }));
  });
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number | null }[];
  }[];
}

/** Unit tests, tests of the built bundle and the browser journeys; a suite that cannot even start counts as one failure. */
async function runTests(): Promise<Outcome> {
  const file = join(tmpdir(), `rasad-tests-${process.pid}.json`);
  const { ok } = await run(['jest', '--json', `--outputFile=${file}`], 'shown as they come');
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    tellSlowest(report);
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: ok ? 0 : 1 };
  } finally {
    rmSync(file, { force: true });
  }
}

function tellSlowest({ testResults }: Report): void {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      file: relative('.', name),
      fullName,
      duration: duration ?? 0,
    })),
  );
  const slowest = tests.sort((a, b) => b.duration - a.duration).slice(0, SLOWEST_SHOWN);
  console.log(`The ${SLOWEST_SHOWN} slowest tests:`);
  for (const { file, fullName, duration } of slowest) {
    console.log(`${(duration / 1000).toFixed(1).padStart(7)} s  ${file}: ${fullName}`);
  }
}

test();
