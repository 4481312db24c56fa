import { describe, expect, it } from '@jest/globals';
import { plainDecimal, writeExact, writeNumber, writePercent, writeShort } from '../../../src/core/numbers/write.ts';

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

describe('writeExact', () => {
  it('keeps every digit, and 6 decimals', () => {
    expect(writeExact(20_000_000_000_001, 'fa', { isGrouped: true })).toBe('۲۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۱');
    expect(writeExact(1 / 3, 'en', { isGrouped: true })).toBe('0.333333');
    expect(writeExact(-1e-9, 'fa', { isGrouped: true })).toBe('۰');
    expect(writeExact(1e21, 'en', { isGrouped: false })).toBe('1000000000000000000000');
  });
  it('leaves the groups out where that is asked', () => {
    expect(writeExact(-1234.5, 'fa', { isGrouped: false })).toBe('−۱۲۳۴٫۵');
  });
});

describe('writeShort', () => {
  it.each([
    [0, '0', '۰'],
    [12, '12', '۱۲'],
    [12.345, '12.3', '۱۲٫۳'],
    [999, '999', '۹۹۹'],
    [999.6, '1K', '۱ هزار'],
    [12_500, '12.5K', '۱۲٫۵ هزار'],
    [999_600, '1M', '۱ میلیون'],
    [1_250_000, '1.25M', '۱٫۲۵ میلیون'],
    [-1_250_000, '-1.25M', '−۱٫۲۵ میلیون'],
    [999_999_999, '1B', '۱ میلیارد'],
    [1e12, '1T', '۱ تریلیون'],
    [1.2345e15, '1,230T', '۱٬۲۳۰ تریلیون'],
    [0.012_345, '0.0123', '۰٫۰۱۲۳'],
  ])('writes %d as %s and %s', (value, en, fa) => {
    expect([writeShort(value, 'en'), writeShort(value, 'fa')]).toEqual([en, fa]);
  });
});

describe('plainDecimal', () => {
  it('writes very large and very small numbers without an exponent', () => {
    expect(plainDecimal(1e21)).toBe('1000000000000000000000');
    expect(plainDecimal(1.5e-9)).toBe('0.0000000015');
    expect(plainDecimal(-2.5e-7)).toBe('-0.00000025');
  });
});
