import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { namesIn, waitsFor, withName } from '../../../src/core/cycle/acknowledgement.ts';

const name = fc.constantFrom('Sara', 'Amir Rezaei', 'امیر', 'كيان', 'O’Neil');
const language = fc.constantFrom('en' as const, 'fa' as const);

describe('the names of those who have seen something', () => {
  it('are each listed once, whoever adds theirs how often', () => {
    fc.assert(
      fc.property(fc.array(name), language, (added, of) => {
        const cell = added.reduce((text, each) => withName(text, each, of), '');
        expect(namesIn(cell)).toEqual([...new Set(added)]);
      }),
    );
  });
  it('end the waiting of those they name, and of nobody else', () => {
    fc.assert(
      fc.property(name, name, fc.array(name), language, (me, who, others, of) => {
        const cell = others.filter((each) => each !== me).reduce((text, each) => withName(text, each, of), '');
        expect(waitsFor(me, { who, acknowledgedBy: namesIn(cell) })).toBe(who !== me);
        expect(waitsFor(me, { who, acknowledgedBy: namesIn(withName(cell, me, of)) })).toBe(false);
      }),
    );
  });
  it('may be typed by hand, in any spelling', () => {
    expect(waitsFor('کیان', { who: 'Sara', acknowledgedBy: namesIn('امیر؛ كيان') })).toBe(false);
    expect(waitsFor('', { who: 'Sara', acknowledgedBy: [] })).toBe(false);
    expect(waitsFor('Sara', { who: '', acknowledgedBy: [] })).toBe(false);
  });
});
