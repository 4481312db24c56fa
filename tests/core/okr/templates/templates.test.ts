import { describe, expect, it } from '@jest/globals';
import { metrics } from '../../../../src/core/metrics/index.ts';
import { templates } from '../../../../src/core/okr/templates/index.ts';

const keyResults = templates.flatMap(({ id, keyResults }) => keyResults.map((keyResult) => ({ id, ...keyResult })));

describe('every template', () => {
  it('has an id of its own', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  });
  it('has two to five key results', () => {
    for (const { id, keyResults } of templates) {
      expect([id, keyResults.length >= 2 && keyResults.length <= 5]).toEqual([id, true]);
    }
  });
  it('keeps its objective under 70 characters, so that people remember it', () => {
    for (const { objective } of templates) {
      expect(objective.en.length).toBeLessThan(70);
      expect(objective.fa.length).toBeLessThan(70);
    }
  });
  it('is written in Persian letters in its Persian', () => {
    for (const { fa } of [...templates.map(({ objective }) => objective), ...keyResults.map(({ text }) => text)]) {
      expect(fa).toMatch(/[آ-ی]/);
      expect(fa).not.toMatch(/[يكة]/);
    }
  });
});

describe('every key result', () => {
  it('moves the way its type says', () => {
    for (const { id, type, from = 0, to } of keyResults) {
      if (type === 'increase') expect([id, to > from]).toEqual([id, true]);
      if (type === 'decrease') expect([id, to < from]).toEqual([id, true]);
    }
  });
  it('has a start, unless it is a limit to stay at', () => {
    for (const { id, type, from } of keyResults) {
      expect([id, from === undefined]).toEqual([id, type.startsWith('stay_')]);
    }
  });
  it('starts with a sample between its start and its target, or within its limit', () => {
    for (const { id, type, from, to, sample } of keyResults) {
      const inside =
        type === 'stay_at_or_above'
          ? sample >= to
          : type === 'stay_at_or_below'
            ? sample <= to
            : sample >= Math.min(from ?? 0, to) && sample <= Math.max(from ?? 0, to);
      expect([id, inside]).toEqual([id, true]);
    }
  });
  it('keeps percentages as fractions', () => {
    for (const { id, unit, to } of keyResults) {
      if (unit.startsWith('percent')) expect([id, Math.abs(to) <= 1.5]).toEqual([id, true]);
    }
  });
  it('points at a declared KPI', () => {
    for (const { metric } of keyResults) if (metric) expect(metrics).toContain(metric);
  });
});
