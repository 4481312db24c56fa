import { describe, expect, it } from '@jest/globals';
import { tabColors } from '../../../../src/core/tables/colors.ts';
import { statusColors } from '../../../../src/core/tables/scorecard/statusColors.ts';

/** Contrast ratio of two colours, WCAG 2.2 "relative luminance". */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the colours of the scorecard', () => {
  it('are measured as in the published pairs', () => {
    expect(contrast('#ffffff', '#0b57d0')).toBeCloseTo(6.39, 2);
    expect(contrast('#e37400', '#e8eaed')).toBeCloseTo(2.58, 2);
  });
  it.each(Object.entries(statusColors))('%s can be read: text and bar on its tint', (_, { text, tint }) => {
    expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5);
  });
  it('can be read in the header and where numbers are samples', () => {
    expect(contrast(tabColors.headerText, tabColors.header)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tabColors.sampleText, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });
});
