import { describe, expect, it } from '@jest/globals';
import { withLazyWords } from '../../scripts/lazyFieldWords.ts';

const FIELDS = `import type { Field } from '../connector.ts';
export const fields = {
  token: {
    label: { en: 'Token', fa: 'توکن' },
    about: { en: 'In “Settings”.', fa: 'در Settings.' },
    oneOf: { '': { en: 'one', fa: 'یکی' } },
    isSecret: true,
  },
  name: { label: { en: 'Name', fa: 'نام' }, about: given },
} as const satisfies Readonly<Record<string, Field>>;`;

/** The fields as the script gives them, with how often the words were asked for. */
function run(script: string, texts: readonly string[]) {
  const plain = script
    .replace(/^import .*$/gm, '')
    .replace('export const fields =', 'return')
    .replace(/as const.*;/, ';');
  let asked = 0;
  const fieldWords = () => {
    asked++;
    return texts.map((text) => JSON.parse(text) as unknown);
  };
  const fields = new Function('fieldWords', 'given', plain)(fieldWords, 'as it is');
  return { fields, asked: () => asked };
}

describe('withLazyWords', () => {
  it('leaves fields saying what they said, and reads their words only when they are asked for', () => {
    const texts = ['"of another file"'];
    const { fields, asked } = run(withLazyWords(FIELDS, texts), texts);
    expect(asked()).toBe(0);
    expect(fields).toEqual({
      token: {
        label: { en: 'Token', fa: 'توکن' },
        about: { en: 'In “Settings”.', fa: 'در Settings.' },
        oneOf: { '': { en: 'one', fa: 'یکی' } },
        isSecret: true,
      },
      name: { label: { en: 'Name', fa: 'نام' }, about: 'as it is' },
    });
    expect(asked()).toBeGreaterThan(0);
  });
  it('reads longer words of any name lazily, also those that a function gives', () => {
    const texts: string[] = [];
    const long = `{ en: 'A longer title, which is worth packing', fa: 'عنوانی بلندتر که به بسته‌بندی می‌ارزد' }`;
    const words = `export const fields = { title: ${long}, why: () => (${long}), short: { en: 'a', fa: 'ب' }, of: (what) => what };`;
    const script = withLazyWords(words, texts, null);
    const { fields, asked } = run(script, texts);
    expect([texts.length, asked()]).toEqual([2, 0]);
    expect(fields.title).toEqual(fields.why());
    expect(fields.title.en).toBe('A longer title, which is worth packing');
    expect([fields.short.fa, fields.of('it')]).toEqual(['ب', 'it']);
    expect(script).toContain('ب');
  });
  it('takes the words out of the clear', () => {
    const script = withLazyWords(FIELDS, []);
    expect(script).not.toContain('توکن');
    expect(script).toContain('یکی');
  });
});
