import { spawnSync } from 'node:child_process';

/** Lets every single service call of every action fail in turn. The tests take every few of them, since all take minutes. */
const { status } = spawnSync('jest', ['tests/sheets/faults.test.ts', '--verbose', '--testTimeout=900000'], {
  env: { ...process.env, RASAD_EVERY_CALL: 'yes' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
