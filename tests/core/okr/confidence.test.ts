import { describe, expect, it } from '@jest/globals';
import { confidenceLevel, disagreement } from '../../../src/core/okr/confidence.ts';

describe('confidenceLevel', () => {
  it.each([
    [10, 'on_track'],
    [8, 'on_track'],
    [7, 'at_risk'],
    [4, 'at_risk'],
    [3, 'off_track'],
    [0, 'off_track'],
  ])('%s is %s', (confidence, level) => {
    expect(confidenceLevel(confidence)).toBe(level);
  });
});

describe('disagreement', () => {
  it('asks what will change where the pace is behind and people are confident', () => {
    expect(disagreement('off_track', 9)?.en).toContain('What will change');
  });
  it('asks what the numbers hide where the pace is right and people are worried', () => {
    expect(disagreement('on_track', 2)?.en).toContain('What do the numbers not show');
    expect(disagreement('done', 0)?.en).toContain('What do the numbers not show');
  });
  it.each([
    ['off_track', 5],
    ['at_risk', 10],
    ['at_risk', 0],
    ['on_track', 6],
  ] as const)('says nothing one level apart: %s and %s', (status, confidence) => {
    expect(disagreement(status, confidence)).toBeNull();
  });
  it('says nothing where there is no pace or no confidence', () => {
    expect(disagreement('too_early', 0)).toBeNull();
    expect(disagreement('no_data', 10)).toBeNull();
    expect(disagreement('off_track', null)).toBeNull();
  });
});
