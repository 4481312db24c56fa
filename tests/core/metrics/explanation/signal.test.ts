import { describe, expect, it } from '@jest/globals';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { signal } from '../../../../src/core/metrics/explanation/signal.ts';
import { englishDocument } from '../../functions/testDocument.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

describe('KPI_SIGNAL', () => {
  it('reads Persian digits and keeps the row of a blank blank', () => {
    const values = column('۴۱', 44, '', 40, '۴۳', 42, 45);
    const rows = callMetric(signal, values) as unknown[][];
    expect(rows[2]).toEqual(['', '', '', '']);
    expect(rows[0]).toEqual(['ordinary', 42.5, expect.any(Number), expect.any(Number)]);
  });
  it('takes a row of values as well', () => {
    expect(callMetric(signal, [[1, 2, 3, 4, 5, 6]])).toHaveLength(6);
  });
  it('says of two values that they are too few', () => {
    expect(callMetric(signal, column(1, 2))).toEqual([
      ['too few values', '', '', ''],
      ['too few values', '', '', ''],
    ]);
  });
  it('speaks the language of the document', () => {
    const persian = { ...englishDocument, language: () => 'fa' as const };
    const rows = callFunction(signal, [column(5, 5, 5, 5, 5, 5, 9), 6], persian) as unknown[][];
    expect(rows.map(([word]) => word).slice(-2)).toEqual(['نوسان عادی', 'بالاتر از حد']);
  });
  it('refuses text, and a baseline that is too short or no whole number', () => {
    expect(refusalOf(signal, column(1, 'many'))).toBe('KPI_SIGNAL: values in row 2 must be a number, got "many".');
    expect(refusalOf(signal, column(1, 2), 5)).toBe('KPI_SIGNAL: baseline_count must be at least 6, got 5.');
    expect(refusalOf(signal, column(1, 2), 6.5)).toContain('baseline_count must be a whole number');
  });
  it('is quick over 20,000 values', () => {
    const values = column(...Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 101));
    const started = performance.now();
    expect(callMetric(signal, values)).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
