import { describe, expect, it } from '@jest/globals';
import { barPieces } from '../../../preview/page/paint/barPieces.ts';

const colour = '#f4b400';

describe('barPieces', () => {
  it('is as long as the share of max', () => {
    expect(barPieces({ values: [0.25], options: { max: 1, color1: '#188038' } }, 80)).toEqual([
      { x: 0, width: 20, colour: '#188038' },
    ]);
  });

  it('grows from the right in a right-to-left sheet, with rtl as a boolean or as text', () => {
    for (const rtl of [true, 'true', 'TRUE']) {
      expect(barPieces({ values: [0.25], options: { max: 1, rtl } }, 80)).toEqual([{ x: 60, width: 20, colour }]);
    }
  });

  it('sets several values side by side and fills the cell without a max', () => {
    expect(barPieces({ values: [1, 3], options: {} }, 80)).toEqual([
      { x: 0, width: 20, colour },
      { x: 20, width: 60, colour: '#db4437' },
    ]);
  });

  it('never leaves the cell', () => {
    expect(barPieces({ values: [2, 5], options: { max: 1 } }, 80)).toEqual([{ x: 0, width: 80, colour }]);
  });

  it('draws nothing for zero, a negative number, text or an empty cell', () => {
    expect(barPieces({ values: [0, -1, 'x', null], options: { max: 1 } }, 80)).toEqual([]);
    expect(barPieces({ values: [0], options: {} }, 80)).toEqual([]);
  });
});
