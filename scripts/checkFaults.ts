import { spawnSync } from 'node:child_process';

/** Lets every single service call of every action fail in turn. The tests take every few of them, since all take minutes. */
const names = ['faults', 'dashboardFaults', 'bringGoals', 'sendGoals', 'pullInParts', 'pullSources', 'weeklyMail'];
const tests = names.map((name) => `tests/sheets/${name}.test.ts`);
const { status } = spawnSync('jest', [...tests, '--verbose', '--testTimeout=900000'], {
  env: { ...process.env, RASAD_EVERY_CALL: 'yes' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
