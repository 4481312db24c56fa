import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { semanticFiles } from '../../scripts/semantic/files.ts';
import { SEMANTIC } from '../../scripts/semantic.ts';

describe('the committed definitions in other languages', () => {
  const files = semanticFiles();

  it('are exactly the files that are generated now: run `npm run docs`', () => {
    expect(readdirSync(SEMANTIC).sort()).toEqual([...files.keys()].sort());
  });
  it.each([...files])('hold %s as it is generated now: run `npm run docs`', (name, text) => {
    expect(readFileSync(join(SEMANTIC, name), 'utf8')).toBe(text);
  });
});
