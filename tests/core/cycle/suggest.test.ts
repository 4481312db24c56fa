import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { carriedStart } from '../../../src/core/cycle/carry.ts';
import { gradeOf, meanScore, progressOf, scoreOf } from '../../../src/core/cycle/judge.ts';
import { nextQuarter } from '../../../src/core/cycle/nextQuarter.ts';
import { openCycles } from '../../../src/core/cycle/openCycles.ts';
import { needsReason, suggestedOutcomes } from '../../../src/core/cycle/outcome.ts';
import { suggestClose } from '../../../src/core/cycle/suggest.ts';
import { englishDocument as document } from '../functions/testDocument.ts';

const outcome = (score: number, kind: 'aspirational' | 'committed') =>
  suggestedOutcomes[gradeOf(score, kind, document)];

describe('the suggested outcome', () => {
  it.each([
    [1, 'achieved', 'achieved'],
    [0.95, 'achieved', 'achieved'],
    [0.94, 'achieved', 'missed'],
    [0.65, 'achieved', 'missed'],
    [0.64, 'partial', 'missed'],
    [0.35, 'partial', 'missed'],
    [0.34, 'missed', 'missed'],
    [0, 'missed', 'missed'],
  ] as const)('of %s is %s where it is aspirational, and %s where it is committed', (score, aspired, owed) => {
    expect([outcome(score, 'aspirational'), outcome(score, 'committed')]).toEqual([aspired, owed]);
  });
  it('needs a reason where something was dropped, or owed and not given', () => {
    expect(needsReason('dropped', 'aspirational', 'green')).toBe(true);
    expect(needsReason('achieved', 'committed', 'red')).toBe(true);
    expect(needsReason('missed', 'aspirational', 'red')).toBe(false);
    expect(needsReason('achieved', 'committed', 'green')).toBe(false);
  });
});

describe('a score', () => {
  it('is nothing for a text, an unknown type or a blank', () => {
    const numbers = { start: 0, target: 10, current: 5, type: '' };
    expect(progressOf(numbers, document)).toBe(0.5);
    expect(progressOf({ ...numbers, type: 'افزایش' }, document)).toBe(0.5);
    for (const wrong of [{ current: 'many' }, { current: '5' }, { current: '' }, { target: 0 }, { type: 'magic' }]) {
      expect(progressOf({ ...numbers, ...wrong }, document)).toBeNull();
    }
  });
  it('is a weighted mean that never leaves its key results, nor 0 and 1', () => {
    const item = fc.record({
      progress: fc.double({ min: -5, max: 5, noNaN: true }),
      weight: fc.double({ min: 0.01, max: 9, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
        const scores = items.map(({ progress }) => scoreOf(progress));
        const mean =
          meanScore(
            items.map(({ progress, weight }) => ({ score: scoreOf(progress), weight })),
            document,
          ) ?? -1;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      }),
    );
    expect(meanScore([], document)).toBeNull();
    expect(meanScore([{ score: 1, weight: 0 }], document)).toBeNull();
  });
});

describe('what is carried over', () => {
  it('begins at its last value, and has made no way yet', () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(value, value, value, (start, target, current) => {
        fc.pre(start !== target && (current - start) / (target - start) < 1);
        const numbers = { start, target, current, type: 'auto' };
        const begins = carriedStart(numbers, document);
        expect(begins).toBe(current);
        expect(progressOf({ ...numbers, start: begins }, document)).toBeCloseTo(0, 9);
      }),
    );
  });
  it('keeps its start where that says something else, or no value is known', () => {
    const numbers = { start: 1, target: 9, current: 5, type: 'range' };
    expect(carriedStart(numbers, document)).toBeNull();
    expect(carriedStart({ ...numbers, type: 'Stay at or above', current: 12 }, document)).toBeNull();
    expect(carriedStart({ ...numbers, type: 'increase', current: '' }, document)).toBeNull();
  });
  it('is refused where nothing is left to do', () => {
    const numbers = { start: 0, target: 10, current: 10, type: 'increase' };
    expect(() => carriedStart(numbers, document)).toThrow(/reached the target 10/);
    expect(carriedStart({ ...numbers, target: 20 }, document)).toBe(10);
  });
});

describe('the quarter to plan', () => {
  const settings = { calendar: 'gregorian', fiscalStartMonth: 1 } as const;
  it('follows what is closed, and is never over', () => {
    const day = fc.integer({ min: 10_000, max: 30_000 });
    fc.assert(
      fc.property(fc.option(day), day, (closedUntil, today) => {
        const { first, last } = nextQuarter(closedUntil, today, settings);
        expect(last).toBeGreaterThanOrEqual(today);
        if (closedUntil !== null) expect(last).toBeGreaterThan(closedUntil);
        expect(first).toBeLessThanOrEqual(Math.max(today, (closedUntil ?? today) + 1));
      }),
    );
  });
});

describe('the close of a cycle', () => {
  it('suggests to close what was achieved, and asks about the rest', () => {
    const texts = { title: '', owner: '', unit: '', cycle: 'Q1' };
    const days = { firstDay: 0, lastDay: 89 };
    const row = (key: string, current: number, type = 'Increase') => ({
      ...{ key, ...texts, ...days, type, weight: 1, start: 0, target: 10, current },
    });
    const rows = [
      row('O1', 0, 'تعهدی'),
      row('O1.1', 10),
      row('O1.2', 8),
      row('O2', 0, ''),
      row('O2.1', 7),
      row('O3', 0, ''),
    ];
    const [cycle] = openCycles(rows, { calendar: 'gregorian', fiscalStartMonth: 1, language: 'en' });
    if (!cycle) throw new Error('no cycle');
    const { average, objectives } = suggestClose(
      cycle,
      { timesCarried: new Map([['O1.2', 2]]), readings: new Map() },
      document,
    );
    expect(average).toBeCloseTo((0.9 + 0.7) / 2, 9);
    expect(objectives).toMatchObject([
      {
        key: 'O1',
        kind: 'committed',
        grade: 'red',
        keyResults: [
          { outcome: 'achieved', next: 'close', timesCarried: 0 },
          { outcome: 'missed', next: null, timesCarried: 2 },
        ],
      },
      { key: 'O2', kind: 'aspirational', grade: 'green', keyResults: [{ outcome: 'achieved' }] },
      { key: 'O3', score: null, grade: null, keyResults: [] },
    ]);
  });
});
