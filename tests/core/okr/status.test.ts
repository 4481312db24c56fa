import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { okrStatus } from '../../../src/core/okr/status.ts';
import { englishDocument, persianDocument } from '../functions/testDocument.ts';

const status = (...cells: Cell[]) => callFunction(okrStatus, cells, englishDocument);

describe('OKR_STATUS', () => {
  it.each([
    [0.9, 1, 'On track'],
    [0.899, 1, 'At risk'],
    [0.7, 1, 'At risk'],
    [0.699, 1, 'Off track'],
    [0.05, 0.0999, 'Too early'],
    [0.05, 0.1, 'Off track'],
    [1, 0.05, 'Done'],
    [-0.01, 0.05, 'Off track'],
    [-0.01, 0, 'Off track'],
    [0, 0, 'Too early'],
  ])('judges progress %d of expected %d: %s', (progress, expected, word) => {
    expect(status(progress, expected)).toBe(word);
  });

  // The borders of each system as its help pages print them.
  it.each([
    ['upraise', 0.95, 1, 'On track'],
    ['upraise', 0.75, 1, 'Off track'],
    ['upraise', 0.76, 1, 'At risk'],
    ['servicenow', 0.75, 1, 'At risk'],
    ['servicenow', 0.74, 1, 'Off track'],
    ['engagedly', 0.836, 1, 'On track'],
    ['engagedly', 0.835, 1, 'At risk'],
    ['engagedly', 0.67, 1, 'At risk'],
    ['engagedly', 0.66, 1, 'Off track'],
    ['viva', 0.7, 0.7, 'On track'],
    ['viva', 0.2, 0.7, 'At risk'],
    ['stay', 1, 0.01, 'On track'],
    ['stay', 0, 0.01, 'Off track'],
  ])('follows the preset %s at %d of %d: %s', (preset, progress, expected, word) => {
    expect(status(progress, expected, preset)).toBe(word);
  });

  it('is blank where there is nothing to judge, and No data where a reading is missing', () => {
    expect([status('', ''), status(0.5, ''), status('', 0.5)]).toEqual(['', '', 'No data']);
  });
  it('speaks the language of the document', () => {
    expect(callFunction(okrStatus, [0.48, 0.69], persianDocument)).toBe('خارج از مسیر');
  });

  it('never gets worse when progress grows', () => {
    const rank = ['Off track', 'At risk', 'Too early', 'On track', 'Done'];
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (expected, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(rank.indexOf(String(status(more, expected)))).toBeGreaterThanOrEqual(
          rank.indexOf(String(status(less, expected))),
        );
      }),
    );
  });
});
