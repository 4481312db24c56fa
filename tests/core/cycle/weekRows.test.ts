import { expect, it } from '@jest/globals';
import { gregorianDay } from '../../../src/core/calendar/day.ts';
import type { OkrCells } from '../../../src/core/cycle/okrRow.ts';
import { weekRows } from '../../../src/core/cycle/weekRows.ts';

const today = gregorianDay(2026, 11, 30) as number;
const row = (key: string, statusThere?: string): OkrCells => ({
  cells: { key, title: key, ...(statusThere !== undefined && { statusThere }) },
});
const keys = (rows: readonly OkrCells[]) =>
  weekRows(rows, { today, staleAfterDays: 14, known: [] }).map(({ key }) => key);

it('key results of no tool and those that are open in theirs wait for a check-in', () => {
  expect(keys([row('O1'), row('O1.1'), row('O1.2', 'On track'), row('O1.3', 'خارج از مسیر')])).toEqual([
    'O1.1',
    'O1.2',
    'O1.3',
  ]);
});

it('what has ended in its tool waits for nobody, in either language', () => {
  expect(keys([row('O1'), row('O1.1', 'Closed'), row('O1.2', 'کنار گذاشته شد'), row('O1.3', 'Achieved')])).toEqual([]);
});

it('the key results of an objective that has ended there wait for nobody', () => {
  expect(keys([row('O1', 'Closed'), row('O1.1', 'On track'), row('O2'), row('O2.1')])).toEqual(['O2.1']);
});
