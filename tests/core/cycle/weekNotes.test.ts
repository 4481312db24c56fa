import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Weekday } from '../../../src/core/calendar/week.ts';
import { middleOfWeek } from '../../../src/core/calendar/week.ts';
import { notesOfWeek, type WeekNote } from '../../../src/core/cycle/weekNotes.ts';
import { DAYS_PLANNED_AHEAD } from '../../../src/core/tables/weekNotes/daysPlannedAhead.ts';

const weekday = fc.constantFrom<Weekday>('saturday', 'sunday', 'monday');
const day = fc.integer({ min: 20_000, max: 20_100 });
const note: fc.Arbitrary<WeekNote> = fc
  .record({
    day: fc.option(day),
    who: fc.constantFrom('Sara', ''),
    kind: fc.constantFrom('plan' as const, 'progress' as const, 'problem' as const),
    text: fc.string({ minLength: 1 }),
    key: fc.constant(''),
    acknowledgedBy: fc.constant([]),
    doneOn: fc.option(day),
    isMarked: fc.boolean(),
  })
  .map(({ isMarked, ...written }) => ({ ...written, isDone: isMarked || written.doneOn !== null }));

describe('notesOfWeek', () => {
  it('lists a line once at most, and every plan and problem until it is done', () => {
    fc.assert(
      fc.property(fc.array(note), day, weekday, (notes, today, first) => {
        const { plans, progress, problems } = notesOfWeek(notes, today, first);
        const listed = [...plans.map((plan) => plan.note), ...progress, ...problems];
        expect(new Set(listed).size).toBe(listed.length);
        const open = notes.filter(({ kind, isDone }) => kind !== 'progress' && !isDone);
        expect(open.every((each) => listed.includes(each))).toBe(true);
        expect(problems.some(({ isDone }) => isDone)).toBe(false);
      }),
    );
  });
  it('counts a week more of every waiting plan when a week goes by', () => {
    fc.assert(
      fc.property(fc.array(note), day, weekday, (notes, today, first) => {
        const now = notesOfWeek(notes, today, first).plans;
        const later = notesOfWeek(notes, today + 7, first).plans;
        expect(later.map((plan) => plan.note)).toEqual(now.map((plan) => plan.note));
        later.forEach(({ note: { day: from }, weeksPostponed }, index) => {
          const before = now[index]?.weeksPostponed ?? 0;
          expect(weeksPostponed - before).toBe(
            from === null || middleOfWeek(from + DAYS_PLANNED_AHEAD, first) > middleOfWeek(today, first) ? 0 : 1,
          );
        });
      }),
    );
  });
  it('takes a plan of the last two days of a week as one of the next', () => {
    const written = {
      who: '',
      kind: 'plan',
      text: 'Call',
      key: '',
      acknowledgedBy: [],
      isDone: false,
      doneOn: null,
    } as const;
    // A Wednesday to a Saturday, in weeks that begin on a Saturday.
    const [wednesday, saturday] = [20_789, 20_792];
    const weeks = [wednesday, wednesday + 1, wednesday + 2, saturday].map(
      (day) => notesOfWeek([{ ...written, day }], saturday, 'saturday').plans[0]?.weeksPostponed,
    );
    expect(weeks).toEqual([1, 0, 0, 0]);
  });
  it('shows a plan that is done as progress of the week in which it was done', () => {
    const written = { day: 20_000, who: '', kind: 'plan', text: 'Call', key: '', acknowledgedBy: [] } as const;
    const plan = { ...written, isDone: true, doneOn: 20_010 };
    const weeks = [20_003, 20_010, 20_017].map((today) => notesOfWeek([plan], today, 'saturday').progress.length);
    expect(weeks).toEqual([0, 1, 0]);
    const undated = { ...plan, doneOn: null };
    expect(notesOfWeek([undated], 20_000, 'saturday').progress).toEqual([undated]);
  });
});
