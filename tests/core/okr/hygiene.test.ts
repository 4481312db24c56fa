import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type WordedKeyResult, wordingOf } from '../../../src/core/okr/hygiene.ts';
import { keyResultTypes } from '../../../src/core/okr/progress.ts';
import { templates } from '../../../src/core/okr/templates/index.ts';

const good: WordedKeyResult = {
  title: 'Raise ROAS',
  owner: 'Sara',
  type: 'increase',
  unit: 'times',
  start: 2,
  target: 3,
};
const guard: WordedKeyResult = { ...good, title: 'Keep churn low', type: 'stay_at_or_below', start: null };

const hintsOf = (...keyResults: WordedKeyResult[]): string[] =>
  wordingOf({ title: 'Grow', keyResults }).hints.map(({ words }) => words.en.slice(0, words.en.indexOf(':')));

describe('the wording of an objective', () => {
  it('passes with outcomes in numbers, owners, starts and a guardrail', () => {
    expect(wordingOf({ title: 'Grow', keyResults: [good, guard] })).toEqual({ score: 1, hints: [] });
  });

  it.each<[string, WordedKeyResult, string]>([
    ['no target', { ...good, target: null }, 'No target'],
    ['no start', { ...good, start: null }, 'No start'],
    ['no owner', { ...good, owner: ' ' }, 'No owner'],
    ['a count from nothing to one', { ...good, unit: 'articles', start: 0, target: 1 }, 'This is a task'],
    [
      'a verb of work',
      { ...good, title: 'Launch the new site', type: 'yes_no', start: null, target: null },
      'This is a task',
    ],
    [
      'a Persian one',
      { ...good, title: 'راه‌اندازی سایت تازه', type: 'yes_no', start: null, target: 1 },
      'This is a task',
    ],
  ])('tells of a key result with %s', (_name, keyResult, hint) => {
    expect(hintsOf(keyResult, guard)).toEqual([hint]);
  });

  it.each<[string, WordedKeyResult]>([
    ['a verb of work with a number', { ...good, title: 'Write 12 articles', start: 0, target: 12 }],
    ['steps', { ...good, title: 'Build the dashboard', type: 'milestone', start: 0, target: 4 }],
    ['yes or no about an outcome', { ...good, title: 'Certified for ISO', type: 'yes_no', start: null, target: null }],
  ])('takes %s for none', (_name, keyResult) => {
    expect(hintsOf(keyResult, guard)).toEqual([]);
  });

  it('tells of a long title, of no key result, of too many, and of numbers that may only rise', () => {
    expect(wordingOf({ title: 'x'.repeat(71), keyResults: [] }).hints).toHaveLength(2);
    expect(hintsOf(good, good)).toEqual(['Every key result wants more']);
    expect(hintsOf(good, guard, guard, guard, guard, guard)).toEqual(['Over five key results']);
  });

  it('finds no task and no missing number in the templates', () => {
    for (const { objective, keyResults } of templates) {
      const worded = keyResults.map(({ text, type, unit, from, to }) => ({
        title: text.en,
        owner: 'x',
        type,
        unit,
        start: from ?? null,
        target: to,
      }));
      const hints = wordingOf({ title: objective.en, keyResults: worded }).hints.filter(
        (hint) => hint.keyResult !== null,
      );
      expect([objective.en, hints]).toEqual([objective.en, []]);
    }
  });

  it('gives a score from 0 to 1 that is 1 exactly where nothing is hinted', () => {
    const number = fc.option(fc.integer({ min: -5, max: 5 }));
    const keyResult = fc.record({
      title: fc.string(),
      owner: fc.constantFrom('', 'Sara'),
      type: fc.constantFrom(...(Object.keys(keyResultTypes) as (keyof typeof keyResultTypes)[])),
      unit: fc.constantFrom(null, 'articles', 'percent'),
      start: number,
      target: number,
    });
    fc.assert(
      fc.property(fc.string(), fc.array(keyResult, { maxLength: 8 }), (title, keyResults) => {
        const { score, hints } = wordingOf({ title, keyResults });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score === 1).toBe(hints.length === 0);
      }),
    );
  });
});
