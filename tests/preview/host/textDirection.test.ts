import { describe, expect, it } from '@jest/globals';
import { directionOf } from '../../../preview/host/textDirection.ts';

describe('directionOf', () => {
  it.each([
    ['Leads (سرنخ)', 'ltr'],
    ['سرنخ (CPL).', 'rtl'],
    ['۱۲ کلیک', 'rtl'],
    ['-1,250', 'ltr'],
    ['', 'ltr'],
  ])('%j is %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});
