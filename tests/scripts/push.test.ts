import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { whyNoPush } from '../../scripts/push.ts';

const ID = '1a2B3c4D5e6F7g8H9i0JkLmNoPqRsTuVwXyZ';
const folder = mkdtempSync(join(tmpdir(), 'rasad-push-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as somebody who never logged in. */
function push(...options: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/push.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, HOME: folder, USERPROFILE: folder, NODE_OPTIONS: '' },
  });
  return { status, stderr };
}

describe('whyNoPush', () => {
  it('says where the script ID comes from, as long as there is none', () => {
    for (const scriptId of ['', '  ', 'put-your-script-id-here']) {
      const refused = whyNoPush({ scriptId }, '.clasp.json', true);
      expect(refused?.en).toMatch(/\.clasp\.json names no script yet.*Project settings/);
      expect(refused?.fa).toMatch(/شناسهٔ اسکریپت/);
    }
    expect(whyNoPush({}, '.clasp.json', true)).not.toBeNull();
  });
  it('takes no address for a script ID', () => {
    const scriptId = `https://script.google.com/home/projects/${ID}/edit`;
    expect(whyNoPush({ scriptId }, '.clasp.json', true)?.en).toMatch(/is no script ID.*not an address/);
  });
  it('asks to log in', () => {
    expect(whyNoPush({ scriptId: ID }, '.clasp.json', false)?.en).toContain('npx clasp login');
  });
  it('refuses nothing else', () => {
    expect(whyNoPush({ scriptId: ID }, '.clasp.json', true)).toBeNull();
  });
});

describe('npm run push', () => {
  it('is there, and starts with the set-up of a fresh clone', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(scripts.push).toBe('node scripts/setup.mjs && tsx scripts/push.ts');
  });
  it('refuses a fresh clone in both languages', () => {
    const { status, stderr } = push();
    expect(status).toBe(1);
    expect(stderr).toMatch(/names no script yet/);
    expect(stderr).toMatch(/اسکریپتی نام برده نشده است/);
  });
  it('refuses whoever is not logged in, asked of clasp itself', () => {
    const file = join(folder, 'clasp.json');
    writeFileSync(file, JSON.stringify({ scriptId: ID, rootDir: 'dist/addon' }));
    const { status, stderr } = push('--project', relative('.', file));
    expect(status).toBe(1);
    expect(stderr).toContain('npx clasp login');
  });
});
