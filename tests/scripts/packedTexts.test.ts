import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { withPackedTexts } from '../../scripts/packedTexts.ts';

const LONG = { en: 'What it costs to win one new customer, all in.', fa: 'هزینهٔ به دست آوردن هر مشتری تازه، روی هم.' };
const long = JSON.stringify(LONG).replace('"en"', 'en').replace('"fa"', 'fa');

/** What a script gives that sets `found`, once it is packed and bundled. */
async function found(script: string): Promise<unknown> {
  const contents = withPackedTexts(script);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const context: { found?: unknown } = {};
  runInNewContext(outputFiles[0]?.text ?? '', context);
  // What another context made is no plain object here.
  return JSON.parse(JSON.stringify(context.found));
}

describe('withPackedTexts', () => {
  it('leaves the script saying what it said', async () => {
    const script = `globalThis.found = [${long}, { en: "KPI", fa: "شاخص" }, { about: ${long} }];`;
    expect(await found(script)).toEqual([LONG, { en: 'KPI', fa: 'شاخص' }, { about: LONG }]);
  });
  it('takes a long text out of the clear and leaves a label', () => {
    const packed = withPackedTexts(`globalThis.found = [${long}, { en: "KPI", fa: "شاخص" }];`);
    expect(packed).not.toContain(LONG.fa);
    expect(packed).toContain('شاخص');
  });
  it('leaves alone what is more than a text or put together while the script runs', async () => {
    const more = `{ en: ${JSON.stringify(LONG.en)}, fa: ${JSON.stringify(LONG.fa)}, id: "x" }`;
    const made = `{ en: ${JSON.stringify(LONG.en)}, fa: "هزینه".concat(" کل") }`;
    expect(withPackedTexts(`globalThis.found = [${more}, ${made}];`)).toContain(more);
    expect(await found(`globalThis.found = [${more}, ${made}];`)).toEqual([
      { ...LONG, id: 'x' },
      { en: LONG.en, fa: 'هزینه کل' },
    ]);
  });
});
