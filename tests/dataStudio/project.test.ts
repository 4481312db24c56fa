import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { expect, it } from '@jest/globals';

const FOLDER = 'dist/data-studio';
const code = readFileSync(`${FOLDER}/Code.js`, 'utf8');
const manifest = JSON.parse(readFileSync(`${FOLDER}/appsscript.json`, 'utf8'));

it('is exactly two files, and clasp would push them and no other', () => {
  const files = ['Code.js', 'appsscript.json'];
  expect(readdirSync(FOLDER).sort()).toEqual(files);
  const output = execFileSync('npx', ['clasp', '-P', '.clasp.data-studio.json', 'status', '--json'], {
    encoding: 'utf8',
  });
  const { filesToPush, untrackedFiles } = JSON.parse(output);
  expect([...filesToPush].sort()).toEqual(files.map((name) => `${FOLDER}/${name}`));
  expect(untrackedFiles).toEqual([]);
});
it('has only the functions that Data Studio calls, and touches no service when it loads', () => {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  const functions = Object.keys(context).filter((name) => typeof context[name] === 'function');
  expect(functions.sort()).toEqual(['getAuthType', 'getConfig', 'getData', 'getSchema', 'isAdminUser']);
});
it('reads spreadsheets, and can do nothing else', () => {
  const services = code.match(/\b([A-Z]\w+(?:App|Service)|Sheets|Session)\b/g) ?? [];
  expect([...new Set(services)].sort()).toEqual(['DataStudioApp', 'Session', 'Sheets']);
  expect(manifest.oauthScopes).toEqual(['https://www.googleapis.com/auth/spreadsheets.readonly']);
});
it('says in its manifest what Data Studio must know', () => {
  const { dataStudio } = manifest;
  for (const key of ['name', 'company', 'logoUrl', 'addonUrl', 'supportUrl', 'description']) {
    expect([key, typeof dataStudio[key]]).toEqual([key, 'string']);
  }
  expect(dataStudio).toMatchObject({ authType: ['NONE'], feeType: ['FREE'] });
});
