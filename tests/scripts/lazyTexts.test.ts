import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { EXPORT_OF_TEXTS, lazyTexts, withLazyTexts } from '../../scripts/lazyTexts.ts';

const LONG = { en: 'What it costs to win one new customer, all in.', fa: 'هزینهٔ به دست آوردن هر مشتری تازه، روی هم.' };
const long = JSON.stringify(LONG).replace('"en"', 'en').replace('"fa"', 'fa');

/** A bundle of the module with its texts read late, and with the names of the bundle made short. */
async function lazy(script: string): Promise<string> {
  const bundled = await build({
    stdin: { contents: `${script}\n${EXPORT_OF_TEXTS}`, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    minify: true,
    plugins: [lazyTexts],
  });
  return withLazyTexts(bundled.outputFiles[0]?.text ?? '');
}

/** What the module exports as `found`, which may be a function that gives it; anything that is unpacked before is told. */
async function run(script: string): Promise<{ readonly found: unknown; readonly unpackedAtLoad: boolean }> {
  const { outputFiles } = await build({
    stdin: { contents: await lazy(script), resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'module',
  });
  const context = { parse: JSON.parse, parsed: 0, found: '' };
  runInNewContext(
    `JSON.parse = (json) => { parsed++; return parse(json); };
    ${outputFiles[0]?.text}
    const atLoad = parsed;
    found = JSON.stringify({
      found: typeof module.found === 'function' ? module.found() : module.found,
      unpackedAtLoad: atLoad > 0,
      names: Object.keys(module),
    });`,
    context,
  );
  const { names, ...told } = JSON.parse(context.found);
  expect(names).toEqual(['found']);
  return told;
}

describe('withLazyTexts', () => {
  it('reads texts of properties, and those inside functions, when they are asked for', async () => {
    expect(await run(`export const found = { about: ${long}, more: { label: { en: 'KPI', fa: 'شاخص' } } };`)).toEqual({
      found: { about: LONG, more: { label: { en: 'KPI', fa: 'شاخص' } } },
      unpackedAtLoad: false,
    });
    expect(await run(`export const found = () => [${long}, [${long}]];`)).toEqual({
      found: [LONG, [LONG]],
      unpackedAtLoad: false,
    });
  });
  it('takes long texts out of the clear and leaves labels', async () => {
    const script = await lazy(`export const found = { about: ${long}, label: { en: 'KPI', fa: 'شاخص' } };`);
    expect(script).not.toContain(LONG.fa);
    expect(script).toContain('شاخص');
  });
  it('leaves what is asked for while the script loads', async () => {
    const spread = `const words = { about: ${long} }; export const found = { ...words, id: 'x' };`;
    expect(await run(spread)).toEqual({ found: { about: LONG, id: 'x' }, unpackedAtLoad: false });
    const called = `const withName = (name) => ({ name, about: ${long} }); export const found = withName(${long});`;
    expect(await run(called)).toEqual({ found: { name: LONG, about: LONG }, unpackedAtLoad: false });
  });
  it('leaves what is more than a text, or put together while the script runs', async () => {
    const made = `(name) => ({ about: { en: \`What \${name} costs, all in and over the year.\`, fa: \`هزینهٔ \${name} در سال\` } })`;
    expect(await run(`const made = ${made}; export const found = () => made('CAC');`)).toEqual({
      found: { about: { en: 'What CAC costs, all in and over the year.', fa: 'هزینهٔ CAC در سال' } },
      unpackedAtLoad: false,
    });
  });
});
