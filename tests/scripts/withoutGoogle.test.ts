import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { bundleCode } from '../../scripts/build.ts';
import { withoutSensitiveScope } from '../../scripts/withoutGoogle.ts';

describe('a build without Google Analytics', () => {
  let code: string;
  beforeAll(async () => {
    ({ code } = await bundleCode({ withoutGoogle: true }));
  });

  it('names neither its host nor its scope, and asks for no sensitive one', () => {
    expect(code).not.toMatch(/analyticsdata|analytics\.readonly/);
    const manifest = readFileSync('appsscript.json', 'utf8');
    expect(manifest).toContain('analytics.readonly');
    expect(withoutSensitiveScope(manifest)).not.toContain('analytics');
    expect(JSON.parse(withoutSensitiveScope(manifest)).oauthScopes).toHaveLength(
      JSON.parse(manifest).oauthScopes.length - 1,
    );
  });

  it('computes, and offers every other source', () => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    expect(vm.runInContext('KPI_CAC(50000, 250)', context)).toBe(200);
    for (const host of ['www.clarity.ms', 'api.hubapi.com', 'api.hotjar.io']) expect(code).toContain(host);
  });
});
