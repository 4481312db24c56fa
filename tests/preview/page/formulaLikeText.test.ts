import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../../preview/host/host.ts';
import { typeFormulaLikeTexts, withoutFormulas } from '../../../preview/page/formulaLikeText.ts';

const sheet = {
  name: 'leads',
  cells: [
    ['name', '=1+1'],
    ['@Sara', '=HYPERLINK("x")'],
    [-5, null],
  ],
};

describe('text of a csv file that looks like a formula', () => {
  it('is not among the cells that the host opens with', () => {
    expect(withoutFormulas(sheet).cells).toEqual([
      ['name', null],
      ['@Sara', null],
      [-5, null],
    ]);
  });

  it('is typed behind an apostrophe, where it was', () => {
    const typed: unknown[] = [];
    typeFormulaLikeTexts({ type: (...cell: unknown[]) => typed.push(cell) } as unknown as Host, sheet);
    expect(typed).toEqual([
      ['leads', 'B1', "'=1+1"],
      ['leads', 'B2', `'=HYPERLINK("x")`],
    ]);
  });
});
