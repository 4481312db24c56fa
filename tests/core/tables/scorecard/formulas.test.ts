import { describe, expect, it } from '@jest/globals';
import { defaultSettings } from '../../../../src/core/settings/settings.ts';
import { formulaRange, type Positions } from '../../../../src/core/tables/header.ts';
import { scorecard } from '../../../../src/core/tables/scorecard/scorecard.ts';
import { columnKeys } from '../../../../src/core/tables/table.ts';

const positions: Positions = Object.fromEntries(columnKeys(scorecard).map((key, index) => [key, index + 1]));

const formulas = (['en', 'fa'] as const).flatMap((language) =>
  (['jalali', 'gregorian'] as const).flatMap((calendar) =>
    columnKeys(scorecard).flatMap((key) => {
      const isJalali = calendar === 'jalali';
      const judged = { statusRule: 'engagedly', objectiveStatus: 'pace', paceAfterNowruz: true } as const;
      const settings = { ...defaultSettings(language), calendar, ...(isJalali && judged) };
      const scope = { language, settings };
      return scorecard.formulas[key]?.((other) => formulaRange(positions, other), { ...scope, blank: '""' }) ?? [];
    }),
  ),
);

describe('the formulas of the OKRs tab, in every language and calendar', () => {
  it('are read in every locale: ; and no decimal, array literal, LET, LAMBDA or QUERY', () => {
    expect(formulas.length).toBeGreaterThan(60);
    for (const formula of formulas) {
      const outsideTexts = formula.replace(/"[^"]*"/g, '');
      expect(outsideTexts).not.toMatch(/[.,{}]|LET|LAMBDA|QUERY/);
    }
  });
  it('compute without the add-on and without any other tab', () => {
    for (const formula of formulas) expect(formula).not.toMatch(/(KPI|OKR|JALALI)_?[A-Z_]*\(|!/);
  });
  it('fill the whole column from their own row down', () => {
    for (const formula of formulas) {
      expect(formula).toMatch(/^=ARRAYFORMULA\(/);
      for (const [range] of formula.matchAll(/\b[A-Z]{1,2}\d+(:[A-Z]{1,2})?\b/g)) {
        expect(range).toMatch(/^([A-Z]{1,2})2:\1$/);
      }
    }
  });
  it('fit into a cell', () => {
    for (const formula of formulas) expect(formula.length).toBeLessThan(8000);
  });
});
