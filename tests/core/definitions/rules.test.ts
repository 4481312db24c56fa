import { describe, expect, it } from '@jest/globals';
import { ruleDefinitions, rulesInForce } from '../../../src/core/definitions/rules.ts';
import { compile } from '../../../src/core/formula/compile.ts';
import type { Expression } from '../../../src/core/formula/expression.ts';
import { formulaOf } from '../../../src/core/functions/sheetFunction.ts';
import { ruleThatHolds } from '../../../src/core/okr/ownRules.ts';
import { okrStatus } from '../../../src/core/okr/status.ts';
import { defaultSettings, type StatusPreset } from '../../../src/core/settings/settings.ts';

describe('the rules in force', () => {
  it.each<StatusPreset>(['default', 'upraise', 'servicenow', 'engagedly', 'viva'])(
    'of %s judge as OKR_STATUS does',
    (preset) => {
      const rules = rulesInForce({ statusRule: preset, ownRules: [] });
      const judge = compile(formulaOf(okrStatus) as Expression, {
        names: ['progress', 'expected', 'preset'],
        wordOf: String,
      });
      for (let progress = -0.1; progress <= 1.1; progress += 0.037) {
        for (let expected = 0.013; expected <= 1; expected += 0.061) {
          const said = judge([progress, expected, preset]);
          const inTime = rules.filter(({ isEarly }) => !isEarly || expected < 0.1);
          const place = ruleThatHolds(inTime, { progress, expected });
          expect([progress, expected, inTime[place]?.status]).toEqual([progress, expected, said]);
        }
      }
    },
  );
  it('are those of the table where the owner wrote them', () => {
    const own = [{ measure: 'behind', comparison: 'below', limit: 0.2, status: 'on_track' }] as const;
    expect(rulesInForce({ statusRule: 'own', ownRules: own })).toEqual(own);
  });
  it('say what was chosen in words and as text, in the language of the tab', () => {
    const rows = ruleDefinitions({ ...defaultSettings('fa'), staleAfterDays: 10 }, 'fa');
    const texts = Object.fromEntries(rows.map(({ id, texts: { formula, name } }) => [id, [name, formula]]));
    expect(texts['setting.calendar']).toEqual(['تقویم: جلالی', 'calendar = jalali']);
    expect(texts['setting.staleAfterDays']?.[1]).toBe('staleAfterDays = 10');
    expect(texts['status.4']).toEqual(['در مسیر', 'pace >= 0.9 -> on_track']);
    expect(rows.find(({ id }) => id === 'status.4')?.texts.words).toBe('سهم از پیشرفت مورد انتظار دست‌کم ۹۰٪');
  });
});
