import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { okrNcs } from '../../../src/core/okr/ncs.ts';
import { statuses } from '../../../src/core/okr/status.ts';
import type { Refusal } from '../../../src/core/refusal/refusal.ts';
import { englishDocument } from '../functions/testDocument.ts';

const ncs = (...cells: Cell[]) => callFunction(okrNcs, [cells.map((cell) => [cell])], englishDocument);

function refusalOf(...cells: Cell[]): Refusal {
  try {
    ncs(...cells);
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('nothing was refused');
}

describe('OKR_NCS', () => {
  it.each([
    ['Done', 100],
    ['on_track', 100],
    ['ON TRACK', 100],
    ['محقق شد', 100],
    ['At risk', 0],
    ['Too early', 0],
    ['هنوز زود است', 0],
    ['Off track', -100],
    ['خارج از مسير', -100], // with an Arabic ی
  ])('reads %s as %d points', (word, points) => {
    expect(ncs(word)).toBe(points);
  });
  it.each([
    [10, 100],
    [8, 100],
    [7.9, 0],
    [4, 0],
    [3.9, -100],
    [0, -100],
    ['۸', 100],
    ['۳٫۵', -100],
  ])('cuts the confidence %s as %d points', (confidence, points) => {
    expect(ncs(confidence)).toBe(points);
  });
  it('mixes words and confidences', () => {
    expect(ncs('On track', 9, 'خارج از مسیر', 5)).toBe(25);
  });
  it('counts at risk and too early in the denominator only', () => {
    expect(ncs('On track', 'At risk', 'Too early', 'Off track', 'Done')).toBe(20);
  });
  it('skips blanks and No data, and is blank when nothing is left', () => {
    expect(ncs('On track', '', 'No data', null)).toBe(100);
    expect([ncs('', null), ncs('No data', 'بدون داده')]).toEqual(['', '']);
  });
  it('refuses a word that is no status, naming its row, in both languages', () => {
    const refusal = refusalOf('On track', 'fine');
    expect(refusal.sentenceIn('en')).toContain(
      'statuses in row 2 must be between 0 and 10, got "fine" (or one of Done,',
    );
    expect(refusal.sentenceIn('fa')).toContain('\u2068statuses\u2069 در ردیف \u2068۲\u2069');
    expect(refusal.sentenceIn('fa')).toContain('یا یکی از محقق شد، در مسیر');
  });
  it.each([11, -1, true, '12,5'])('refuses %s', (cell) => {
    expect(refusalOf(cell).facts.row).toBe(1);
  });
  it('stays within -100 and 100', () => {
    const cell = fc.oneof(
      fc.constantFrom(...Object.values(statuses).flatMap(({ en, fa }) => [en, fa])),
      fc.double({ min: 0, max: 10, noNaN: true }).map((confidence) => Math.round(confidence * 10) / 10),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), (cells) => {
        const points = ncs(...cells);
        if (points === '') return;
        expect(points as number).toBeGreaterThanOrEqual(-100);
        expect(points as number).toBeLessThanOrEqual(100);
      }),
    );
  });
});
