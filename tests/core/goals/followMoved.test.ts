import { expect, it } from '@jest/globals';
import { followMoved } from '../../../src/core/goals/followMoved.ts';
import type { Goal } from '../../../src/core/goals/goal.ts';

const goal = (id: string) => ({ id }) as Goal;
const lasting = (id: string) => id.split('-').pop() ?? '';

it('a row follows its goal to where it was moved, and stays what it is where the goal is gone', () => {
  const rows = [{ id: 'q1-7' }, { id: 'q1-8' }];
  expect(followMoved(rows, [goal('q2-7'), goal('q2-9')], lasting)).toEqual([{ id: 'q2-7' }, { id: 'q1-8' }]);
});
