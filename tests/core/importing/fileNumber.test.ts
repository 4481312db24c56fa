import { describe, expect, it } from '@jest/globals';
import { decimalMark, leavesDecimalOpen, readFileNumber } from '../../../src/core/importing/fileNumber.ts';

describe('which mark stands before the decimals of a file', () => {
  it.each([
    [['1.234', '2.500'], true],
    [['1,234'], true],
    [['1.234', '2.5'], false],
    [['1.234', '12,5'], false],
    [['۱٬۲۳۴', '۱٫۵'], false],
    [['1.5', '1,5'], true],
    [['12', 'abc', ''], false],
  ])('of %j is left open: %s', (texts, isOpen) => {
    expect(leavesDecimalOpen(texts)).toBe(isOpen);
  });
  it('is the likeliest one until someone says otherwise, which makes another number of the same text', () => {
    expect(decimalMark(['1.234', '2.500'])).toBe('.');
    expect(readFileNumber('1.234', '.')).toEqual({ kind: 'number', value: 1.234 });
    expect(readFileNumber('1.234', ',')).toEqual({ kind: 'number', value: 1234 });
  });
});
