import { describe, expect, it } from '@jest/globals';
import { shownName } from '../../../src/core/functions/argument.ts';
import { argumentNames } from '../../../src/core/functions/argumentNames.ts';
import { sheetFunctions } from '../../../src/core/registry.ts';

const declared = new Set(sheetFunctions.flatMap(({ args }) => Object.keys(args).map(shownName)));

describe('the names of arguments', () => {
  it('are there for every argument of every function, and for nothing else', () => {
    expect(Object.keys(argumentNames()).sort()).toEqual([...declared].sort());
  });
  it('are short words in both languages', () => {
    for (const { en, fa } of Object.values(argumentNames())) {
      expect(en).toMatch(/^[A-Za-z][\w /'-]{0,40}$/);
      expect(fa).toMatch(/[آ-ی]/);
      expect(fa.length).toBeLessThan(45);
      expect(fa).not.toMatch(/[يكىةۀ]/);
    }
  });
  it('tell the arguments of one function apart', () => {
    for (const { fn, args } of sheetFunctions) {
      for (const language of ['en', 'fa'] as const) {
        const names = Object.keys(args)
          .map(shownName)
          .map((name) => argumentNames()[name]?.[language]);
        expect([fn, new Set(names).size]).toEqual([fn, names.length]);
      }
    }
  });
});
