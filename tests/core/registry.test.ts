import { describe, expect, it } from '@jest/globals';
import { foldText } from '../../src/core/fold.ts';
import { type Bounds, shownName } from '../../src/core/functions/argument.ts';
import { families } from '../../src/core/functions/families.ts';
import type { SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { sheetFunctions } from '../../src/core/registry.ts';
import type { Text } from '../../src/core/text.ts';

function textsOf(declared: SheetFunction): Text[] {
  const args = Object.values(declared.args);
  const words = [declared.words ?? {}, ...args.map((argument) => (argument.kind === 'option' ? argument.words : {}))];
  return [
    declared.name,
    declared.guide.about,
    ...args.map(({ guide }) => guide),
    ...(declared.guide.notes ?? []),
    ...words.flatMap((list) => Object.values(list) as Text[]),
  ];
}

describe('every declared function', () => {
  it('has a name of its own', () => {
    const names = sheetFunctions.map(({ fn }) => fn);
    expect(new Set(names).size).toBe(names.length);
  });
  it('has a prefix that no built-in of Sheets has', () => {
    for (const { fn } of sheetFunctions) expect(fn).toMatch(/^(JALALI|(KPI|OKR|JALALI|FA|MONEY)_[A-Z0-9_]*[A-Z0-9])$/);
  });
  it('belongs to a listed family', () => {
    for (const { guide } of sheetFunctions) expect(Object.keys(families)).toContain(guide.family);
  });
  it('names its arguments as legal parameters', () => {
    const reserved = /^(default|new|class|return|with|in|for|function|case|if|do)$/;
    for (const declared of sheetFunctions) {
      for (const name of Object.keys(declared.args).map(shownName)) {
        expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(name).not.toMatch(reserved);
      }
    }
  });
  it('says everything in Persian letters too, but for product names', () => {
    const productNames = ['Mooncamp', 'UpRaise', 'ServiceNow', 'Engagedly', 'Viva'];
    for (const { en, fa } of sheetFunctions.flatMap(textsOf)) {
      expect(en.trim()).not.toBe('');
      if (!productNames.includes(en)) expect(fa).toMatch(/[آ-ی]/);
    }
  });
  it('is written in Persian letters, not Arabic ones', () => {
    for (const { fa } of sheetFunctions.flatMap(textsOf)) expect(fa).not.toMatch(/[يكىةۀ]|ه‌ی(?![\u0600-\u06ff])/);
  });
  it('has synonyms that say more than its names, each once, in Persian letters where they are Persian', () => {
    for (const { fn, name, guide } of sheetFunctions) {
      const names = [fn.replace(/^[A-Z]+_/, ''), name.en, name.fa].map(foldText);
      const synonyms = (guide.synonyms ?? []).map(foldText);
      expect([fn, synonyms.filter((synonym) => names.includes(synonym))]).toEqual([fn, []]);
      expect(new Set(synonyms).size).toBe(synonyms.length);
      expect((guide.synonyms ?? []).join()).not.toMatch(/[يكىةۀ]/);
    }
  });
  it('holds nothing that would end the comment of its stub', () => {
    for (const { en, fa } of sheetFunctions.flatMap(textsOf)) expect(en + fa).not.toMatch(/\*\/|\n/);
  });
  it('has either a formula or a computation', () => {
    for (const { fn, formula, compute, callWithCells } of sheetFunctions) {
      expect([fn, [formula, compute, callWithCells].filter(Boolean).length]).toEqual([fn, 1]);
    }
  });
  it('cites a source with an absolute address, or says that there is none', () => {
    for (const { source } of sheetFunctions.map(({ guide }) => guide)) {
      expect(source.title).not.toBe('');
      if (source.url) expect(source.url).toMatch(/^https?:\/\/[^ ]+$/);
    }
  });
  it('puts required arguments before optional ones', () => {
    for (const { fn, args } of sheetFunctions) {
      const optional = Object.values(args).map((argument) => Boolean(argument.optional) || 'default' in argument);
      expect([fn, optional]).toEqual([fn, [...optional].sort((a, b) => Number(a) - Number(b))]);
    }
  });
  it('gives a default that keeps its own bounds', () => {
    for (const { fn, args } of sheetFunctions) {
      for (const argument of Object.values(args)) {
        if (!('default' in argument) || typeof argument.default !== 'number') continue;
        const { min = -Infinity, above = -Infinity, max = Infinity, below = Infinity } = argument as Bounds;
        const value = argument.default;
        expect([fn, value >= min && value > above && value <= max && value < below]).toEqual([fn, true]);
      }
    }
  });
  it('names only its own arguments in its examples', () => {
    for (const { args, guide } of sheetFunctions) {
      for (const { given } of guide.examples)
        expect(Object.keys(args)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  });
});
