import { describe, expect, it } from '@jest/globals';
import { shortCall } from '../../../../sidebar/views/kpis/shortCall.ts';

describe('shortCall', () => {
  it('cuts each long list after its third item', () => {
    expect(shortCall('=KPI_RFM({"a"; "b"; "c"; "d"; "e"}; {1; 2}; "2026-07-01")')).toBe(
      '=KPI_RFM({"a"; "b"; "c"; …}; {1; 2}; "2026-07-01")',
    );
  });
  it('leaves a list whole where only one item would go', () => {
    expect(shortCall('=KPI_FUNNEL({1000; 400; 100; 25})')).toBe('=KPI_FUNNEL({1000; 400; 100; 25})');
  });
});
