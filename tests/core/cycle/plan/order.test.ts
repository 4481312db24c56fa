import { describe, expect, it } from '@jest/globals';
import { ordered } from '../../../../src/core/cycle/plan/order.ts';

const line = (id: string) => ({ id });
const row = (id: string, stays = false, name = id) => ({ id, stays, name });
const told = (rows: Parameters<typeof ordered>[0], lines: readonly { id: string }[]): string[] =>
  ordered(rows as ReturnType<typeof row>[], lines).map(
    ({ row: before, line: now }) => `${before?.name ?? 'new'}>${now?.id ?? 'stays'}`,
  );

describe('a plan that is made once more', () => {
  it('has its lines in their order, whatever people have sorted', () => {
    expect(told([row('c'), row('a')], ['a', 'b', 'c'].map(line))).toEqual(['a>a', 'new>b', 'c>c']);
  });

  it('leaves what people added below the row that it stood below', () => {
    const rows = [row('', true, 'first'), row('a'), row('', true, 'mine'), row('', true, 'mine too'), row('b')];
    expect(told(rows, ['b', 'a'].map(line))).toEqual(['first>stays', 'b>b', 'a>a', 'mine>stays', 'mine too>stays']);
  });

  it('keeps what is planned no more only where people wrote in it', () => {
    expect(told([row('a'), row('old'), row('old but ticked', true)], [line('a')])).toEqual([
      'a>a',
      'old but ticked>stays',
    ]);
  });

  it('takes one of two copies of a row for its line, and keeps the other where people wrote in it', () => {
    expect(told([row('a', false, 'one'), row('a', true, 'two')], [line('a')])).toEqual(['one>a', 'two>stays']);
  });
});
