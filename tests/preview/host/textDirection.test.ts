import { describe, expect, it } from '@jest/globals';
import { directionOf } from '../../../preview/host/textDirection.ts';

describe('directionOf', () => {
  it.each([
    ['Leads (سرنخ)', 'ltr'],
    ['سرنخ (CPL).', 'rtl'],
    ['۱۲ کلیک', 'rtl'],
    ['-1,250', 'ltr'],
    ['\u200f███ 30%', 'rtl'],
    ['\u200eهدف', 'ltr'],
    ['', 'ltr'],
  ])('%j is %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});
