import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A check that passes or fails as a whole. */
interface Check {
  readonly name: string;
  readonly command: readonly string[];
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

let passed = 0;
let failed = 0;
for (const check of CHECKS) tally(check.name, run(check.command));
const tests = runTests();
passed += tests.passed;
failed += tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function tally(name: string, ok: boolean): void {
  console.log(`${ok ? '✓' : '✕'} ${name}`);
  if (ok) passed += 1;
  else failed += 1;
}

function run([command = '', ...args]: readonly string[]): boolean {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** Unit tests, tests of the built bundle and the browser journeys; a suite that cannot even start counts as one failure. */
function runTests(): { passed: number; failed: number } {
  const report = join(tmpdir(), `rasad-tests-${process.pid}.json`);
  const ok = run(['jest', '--json', `--outputFile=${report}`]);
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: ok ? 0 : 1 };
  } finally {
    rmSync(report, { force: true });
  }
}
