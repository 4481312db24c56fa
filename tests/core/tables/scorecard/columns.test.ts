import { describe, expect, it } from '@jest/globals';
import { foldText } from '../../../../src/core/fold.ts';
import { type ScorecardKey, scorecardColumns } from '../../../../src/core/tables/scorecard/columns.ts';
import { scorecard } from '../../../../src/core/tables/scorecard/scorecard.ts';
import { type Column, columnKeys } from '../../../../src/core/tables/table.ts';

const columns: [ScorecardKey, Column][] = columnKeys(scorecard).map((key) => [key, scorecardColumns[key]]);

describe('the columns of the OKRs tab', () => {
  it('have words of their own in each language, by which they are found', () => {
    for (const language of ['en', 'fa'] as const) {
      expect(new Set(columns.map(([, { header }]) => foldText(header[language]))).size).toBe(columns.length);
    }
  });
  it('show the key and nine more at first sight, ahead of the rest, and within a laptop’s width', () => {
    const shown = columns.filter(([, { grouped }]) => !grouped);
    expect(shown).toHaveLength(10);
    expect(columns.slice(0, 10)).toEqual(shown);
    const width = shown.reduce((sum, [, { widthPixels = 100 }]) => sum + widthPixels, 0);
    expect(width).toBeLessThanOrEqual(1320);
  });
  it('have a formula where they are computed, and only there', () => {
    for (const [key, { filledBy }] of columns) {
      expect([key, scorecard.formulas[key] !== undefined]).toEqual([key, filledBy === 'formula']);
    }
  });
});
