import { describe, expect, it } from '@jest/globals';
import { plainDecimal, writeNumber, writePercent } from '../../../src/core/numbers/write.ts';

describe('writeNumber', () => {
  it('groups thousands in the digits of the language', () => {
    expect(writeNumber(1_234_567.5, 'en')).toBe('1,234,567.5');
    expect(writeNumber(1_234_567.5, 'fa')).toBe('۱٬۲۳۴٬۵۶۷٫۵');
  });
  it('keeps the sign before the digits', () => {
    expect(writeNumber(-12, 'en')).toBe('-12');
    expect(writeNumber(-12, 'fa')).toBe('−۱۲');
  });
  it('hides the noise of binary arithmetic', () => {
    expect(writeNumber(0.1 + 0.2, 'en')).toBe('0.3');
  });
});

describe('writePercent', () => {
  it('shows a fraction as a percentage', () => {
    expect(writePercent(0.15, 'en')).toBe('15%');
    expect(writePercent(0.125, 'fa')).toBe('۱۲٫۵٪');
  });
});

describe('plainDecimal', () => {
  it('writes very large and very small numbers without an exponent', () => {
    expect(plainDecimal(1e21)).toBe('1000000000000000000000');
    expect(plainDecimal(1.5e-9)).toBe('0.0000000015');
    expect(plainDecimal(-2.5e-7)).toBe('-0.00000025');
  });
});
