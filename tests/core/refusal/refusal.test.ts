import { describe, expect, it } from '@jest/globals';
import { refusalSentence } from '../../../src/core/functions/refusalSentence.ts';
import { argumentRefusals } from '../../../src/core/refusal/arguments.ts';
import { boundRefusals } from '../../../src/core/refusal/bounds.ts';
import { cellRefusals } from '../../../src/core/refusal/cells.ts';
import { dateRefusals } from '../../../src/core/refusal/dates.ts';
import { documentRefusals } from '../../../src/core/refusal/document.ts';
import { listRefusals } from '../../../src/core/refusal/lists.ts';
import { moneyRefusals } from '../../../src/core/refusal/money.ts';
import { Refusal } from '../../../src/core/refusal/refusal.ts';
import { resultRefusals } from '../../../src/core/refusal/results.ts';

const AREAS = [
  boundRefusals,
  argumentRefusals,
  cellRefusals,
  dateRefusals,
  moneyRefusals,
  listRefusals,
  resultRefusals,
  documentRefusals,
];
const toman = { en: 'toman', fa: 'تومان' };
const rial = { en: 'rial', fa: 'ریال' };

describe('a refusal', () => {
  it('names the function, the argument, its row, the rule, the value and a hint', () => {
    const hint = { en: '20% or 0.2', fa: 'منظور ۲۰٪ است؟' };
    const refusal = new Refusal('max', { argument: 'churn', row: 3, limit: 1, value: 20, hint });
    expect(refusalSentence(refusal, 'KPI_LIFETIME', 'en')).toBe(
      'KPI_LIFETIME: churn in row 3 must be at most 1, got 20 (20% or 0.2).',
    );
  });

  it('keeps names, numbers and typed text apart from the Persian words around them', () => {
    const refusal = new Refusal('differ', { argument: 'target', limit: 'start', value: 5 });
    expect(refusal.sentenceIn('fa')).toBe(
      '\u2068target\u2069 باید با \u2068start\u2069 فرق داشته باشد، ولی \u2068۵\u2069 است.',
    );
  });

  it('does not compile without the facts of its sentence', () => {
    // @ts-expect-error the argument, the value and both units are missing
    expect(() => new Refusal('otherMoney', {})).toThrow();
    // @ts-expect-error the bound is missing
    new Refusal('above', { argument: 'cost', value: -1 });
    // @ts-expect-error the sentence tells no row
    new Refusal('unknownFunction', { value: 'KPI_CAQ', row: 2 });
    // @ts-expect-error there is no such code
    expect(() => new Refusal('above0', { argument: 'cost', value: -1, limit: 0 })).toThrow();
    new Refusal('otherMoney', { argument: 'cost', value: '5 rials', unit: rial, otherUnit: toman });
    new Refusal('busy', {});
  });

  it('has a code that no other area uses', () => {
    const codes = AREAS.flatMap((area) => Object.keys(area));
    expect(codes).toHaveLength(new Set(codes).size);
  });
});
