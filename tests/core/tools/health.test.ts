import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../src/core/cell.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { plainFormula } from '../../../src/core/functions/plainFormula.ts';
import { health } from '../../../src/core/tools/health.ts';
import { englishDocument, persianDocument } from '../functions/testDocument.ts';

const judge = (...cells: CellOrRange[]) => callFunction(health, cells, englishDocument);

describe('KPI_HEALTH', () => {
  it.each([
    ['stay_at_or_above', 'Unhealthy', 'Healthy', 'Healthy'],
    ['increase_to', 'Unhealthy', 'Healthy', 'Healthy'],
    ['stay_at_or_below', 'Healthy', 'Healthy', 'Unhealthy'],
    ['decrease_to', 'Healthy', 'Healthy', 'Unhealthy'],
  ])('%s: below, at and above the target', (type, below, at, above) => {
    expect([judge(39, 40, type), judge(40, 40, type), judge(41, 40, type)]).toEqual([below, at, above]);
  });
  it('is blank until both numbers are there; 0 is a number', () => {
    expect([judge('', 5), judge(5, ''), judge(0, 0)]).toEqual(['', '', 'Healthy']);
  });
  it('speaks Persian and understands Persian words', () => {
    expect(callFunction(health, ['۴۱', '۴۰', 'کاهش تا'], persianDocument)).toBe('ناسالم');
  });
  it('spills row by row', () => {
    expect(judge([[5], [3]], 4)).toEqual([['Healthy'], ['Unhealthy']]);
  });
  it('has a plain formula', () => {
    expect(plainFormula(health, { value: { cell: 'A2' }, target: { cell: 'B2' } }, { language: 'en' })).toBe(
      '=IF(OR(A2="";B2="");"";IF(A2>=B2;"Healthy";"Unhealthy"))',
    );
    const below = { value: { cell: 'A2' }, target: { cell: 'B2' }, type: { literal: 'decrease_to' } };
    expect(plainFormula(health, below, { language: 'fa' })).toBe('=IF(OR(A2="";B2="");"";IF(A2<=B2;"سالم";"ناسالم"))');
  });
});
