import { describe, expect, it } from '@jest/globals';
import { keyResultRange } from '../../../../sidebar/views/templates/keyResultRange.ts';
import type { KeyResult } from '../../../../src/core/okr/templates/template.ts';
import type { Language } from '../../../../src/core/text.ts';

const text = { en: '', fa: '' };
const shown = (keyResult: Omit<KeyResult, 'text' | 'sample'>, language: Language): string => {
  const { before, from, joined, to } = keyResultRange({ text, sample: 0, ...keyResult }, language);
  return [before, from, from === null ? '' : joined, to].filter(Boolean).join(' ');
};

describe('keyResultRange', () => {
  it('writes percentages of a growth with its unit at the end', () => {
    const growth = { unit: 'percent_growth', type: 'increase', from: 0, to: 0.2 } as const;
    expect(shown(growth, 'en')).toBe('0% to 20% growth');
    expect(shown(growth, 'fa')).toBe('۰ to ۲۰ درصد رشد');
  });
  it('groups large numbers', () => {
    const customers = { unit: 'customers', type: 'increase', from: 0, to: 1000 } as const;
    expect(shown(customers, 'en')).toBe('0 to 1,000 customers');
    expect(shown(customers, 'fa')).toBe('۰ to ۱٬۰۰۰ مشتری');
  });
  it('says yes and no as words', () => {
    expect(shown({ unit: 'yes_no', type: 'yes_no', from: 0, to: 1 }, 'fa')).toBe('خیر to بله');
  });
  it('says a limit to stay at', () => {
    const limit = { unit: 'percent', type: 'stay_at_or_below', to: 0.05 } as const;
    expect(shown(limit, 'en')).toBe('at most 5%');
    expect(shown(limit, 'fa')).toBe('حداکثر ۵ درصد');
  });
  it('says the bounds of a range', () => {
    expect(shown({ unit: 'days', type: 'range', from: 5, to: 10 }, 'en')).toBe('between 5 and 10 days');
  });
  it('names a rank before its numbers', () => {
    expect(shown({ unit: 'rank', type: 'decrease', from: 14, to: 7 }, 'en')).toBe('rank: 14 to 7');
  });
  it('leaves no noise of binary arithmetic', () => {
    expect(shown({ unit: 'percent', type: 'increase', from: 0.07, to: 0.29 }, 'en')).toBe('7% to 29%');
  });
});
