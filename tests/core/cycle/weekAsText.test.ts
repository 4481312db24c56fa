import { describe, expect, it } from '@jest/globals';
import { type WeekFacts, weekAsText } from '../../../src/core/cycle/weekAsText.ts';
import { notesOfWeek, type WeekNote } from '../../../src/core/cycle/weekNotes.ts';

const today = 20_000;
const note = (kind: WeekNote['kind'], text: string, who = 'Sara', more: Partial<WeekNote> = {}): WeekNote => ({
  day: today,
  kind,
  text,
  who,
  key: '',
  isDone: false,
  doneOn: null,
  acknowledgedBy: [],
  ...more,
});
const keyResult = (key: string, title: string, known: WeekFacts['keyResults'][number]['known'], unit = '') => ({
  key,
  row: { cells: { key, title, unit } },
  owner: 'Amir',
  known,
});
const week = (more: Partial<WeekFacts> & { readonly written?: readonly WeekNote[] }): WeekFacts => ({
  today,
  firstWeekday: 'monday',
  notes: notesOfWeek(more.written ?? [], today, 'monday'),
  objectives: [],
  keyResults: [],
  steps: [],
  withWho: false,
  ...more,
});

describe('the week as text', () => {
  it('is plans, progress and problems, finished plans among the progress', () => {
    const written = [
      note('plan', 'Call the agency'),
      note('plan', 'Write the brief', 'Sara', { isDone: true, doneOn: today }),
      note('progress', 'Agency chosen'),
      note('problem', 'No budget'),
    ];
    expect(weekAsText(week({ written }), 'en')).toBe(
      [
        'Plans',
        '- Call the agency',
        '',
        'Progress',
        '- Write the brief',
        '- Agency chosen',
        '',
        'Problems',
        '- No budget',
      ].join('\n'),
    );
  });

  it('tells the check-ins and the steps done in this week, and the next step of each key result', () => {
    const keyResults = [
      keyResult('O1.1', 'Sign-ups', { lastDay: today, values: [200, 310, 330], note: 'Ads paused', who: '' }),
      keyResult('O1.2', 'Churn', { lastDay: today, values: [0.05], note: '', who: 'Sara' }, '%'),
      keyResult('O1.3', 'Visits', { lastDay: today - 7, values: [1, 2], note: 'Old', who: 'Sara' }),
      keyResult('O1.4', 'Blog', null),
    ];
    const steps = [
      { key: 'O1.4', text: 'Choose a name', isDone: true, doneOn: today },
      { key: 'O1.4', text: 'Done last week', isDone: true, doneOn: today - 7 },
      { key: 'O1.4', text: 'Done some day', isDone: true, doneOn: null },
      { key: 'O1.4', text: 'Write ten guides', isDone: false, doneOn: null },
      { key: 'O1.4', text: 'Print flyers', isDone: false, doneOn: null },
      { key: 'O9.9', text: 'Of nobody who is shown', isDone: true, doneOn: today },
    ];
    expect(weekAsText(week({ keyResults, steps, withWho: true }), 'en')).toBe(
      [
        'Plans',
        '- Blog: Write ten guides (Amir)',
        '',
        'Progress',
        '- Sign-ups: from 310 to 330; Ads paused (Amir)',
        '- Churn: 5% (Sara)',
        '- Blog: Choose a name (Amir)',
        '',
        'Problems',
      ].join('\n'),
    );
  });

  it('has the next step of an objective among the plans', () => {
    const objectives = [{ key: 'O1', row: { cells: { key: 'O1', title: 'Grow' } }, owner: 'Sara' }];
    const steps = [
      { key: 'O1', text: 'Hire a writer', isDone: true, doneOn: today - 7 },
      { key: 'O1', text: 'Choose the channels', isDone: false, doneOn: null },
    ];
    expect(weekAsText(week({ objectives, steps }), 'en')).toBe(
      ['Plans', '- Grow: Choose the channels', '', 'Progress', '', 'Problems'].join('\n'),
    );
  });

  it('is Persian with Persian digits in Persian, and leaves what people wrote as it is', () => {
    const keyResults = [
      keyResult('O1.1', 'ثبت‌نام', { lastDay: today, values: [310, 330], note: 'تبلیغ 2 قطع شد', who: '' }),
    ];
    expect(weekAsText(week({ keyResults, written: [note('problem', '=1+1')] }), 'fa')).toBe(
      ['برنامه‌ها', '', 'پیشرفت', '- ثبت‌نام: از ۳۱۰ به ۳۳۰؛ تبلیغ 2 قطع شد', '', 'مانع‌ها', '- =1+1'].join('\n'),
    );
  });
});
