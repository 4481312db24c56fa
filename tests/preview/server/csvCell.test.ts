import { describe, expect, it } from '@jest/globals';
import { csvCell } from '../../../preview/server/csvCell.ts';

describe('csvCell', () => {
  it.each([
    ['0', 0],
    ['12500', 12500],
    ['-3.25', -3.25],
    ['+5', 5],
    [' 42 ', 42],
    ['123456789012345', 123456789012345],
  ])('reads %j as a number', (field, number) => {
    expect(csvCell(field, ',')).toBe(number);
  });

  it.each([
    ['leading zeros', '0912'],
    ['more digits than a double holds', '6037991234567890'],
    ['as many digits with a fraction', '1234567890.123456'],
    ['a telephone number', '+989121234567'],
    ['Persian digits', '۱۲٬۵۰۰'],
    ['grouped digits', '1,250'],
    ['a percentage', '5%'],
    ['an exponent', '1E5'],
    ['a lone point', '.5'],
    ['a date', '1405/09/03'],
  ])('keeps %s as text', (_, field) => {
    expect(csvCell(field, ',')).toBe(field);
  });

  it.each(['=1+1', '=HYPERLINK("x")', '+SUM(A1)', '-2+3', '@SUM(A1)'])('keeps %j as text', (field) => {
    expect(csvCell(field, ',')).toBe(field);
  });

  it('gives an empty cell for an empty field', () => {
    expect(csvCell('', ',')).toBeNull();
  });

  it('reads a decimal comma where the delimiter is a semicolon', () => {
    expect(csvCell('3,5', ';')).toBe(3.5);
    expect(csvCell('-12,75', ';')).toBe(-12.75);
  });

  it('keeps 1,250 as text there, since it may be thousands', () => {
    expect(csvCell('1,250', ';')).toBe('1,250');
  });
});
