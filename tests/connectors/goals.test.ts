import { describe, expect, it } from '@jest/globals';
import { asanaGoals } from '../../src/connectors/asana/goals.ts';
import { clickUpGoals } from '../../src/connectors/clickup/goals.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import type { Goal } from '../../src/core/goals/goal.ts';

const answer = (body: unknown) => ({ status: 200, headers: {}, body });
const progress = (value: number) => ({ value, day: gregorianDay(2026, 1, 9) as number, note: 'All well' });

describe('the goals of Asana', () => {
  const config = { workspace: '120', token: 'x' };
  const metric = {
    unit: 'percentage',
    initial_number_value: 0,
    target_number_value: 0.3,
    current_number_value: '0.12',
    progress_source: 'manual',
  };
  const listed = (...data: unknown[]) => asanaGoals.goals(answer({ data, next_page: null }), config);

  it('have days, owner, number and link, a percentage as a fraction', () => {
    const [goal] = listed({
      gid: '1001',
      name: '=Grow',
      status: 'yellow',
      due_on: '2026-03-31',
      owner: { gid: '7', name: 'Sara' },
      time_period: { display_name: 'Q1 FY26', start_on: '2026-01-01', end_on: '2026-04-01' },
      metric,
    });
    expect(goal).toMatchObject({
      id: '1001',
      link: 'https://app.asana.com/0/goal/1001',
      owner: 'Sara',
      cycle: 'Q1 FY26',
      firstDay: gregorianDay(2026, 1, 1),
      lastDay: gregorianDay(2026, 3, 31),
      status: 'at_risk',
      measure: { kind: 'percent', start: 0, target: 0.3, current: 0.12, takes: 'numbers' },
    });
  });

  it('say in four words how they ended, and nothing where a word is new', () => {
    const words = ['achieved', 'partial', 'missed', 'dropped', 'purple', null];
    expect(listed(...words.map((status) => ({ gid: 1, status }))).map(({ status }) => status)).toEqual([
      'achieved',
      'partial',
      'missed',
      'dropped',
      null,
      null,
    ]);
  });

  it('take no number where Asana counts it itself', () => {
    const sources = ['manual', 'subgoal_progress', 'project_task_completion', 'external'];
    const goals = listed(...sources.map((progress_source) => ({ gid: 1, metric: { ...metric, progress_source } })));
    expect(goals.map(({ measure }) => measure?.takes)).toEqual(['numbers', 'nothing', 'nothing', 'nothing']);
  });

  it('tell of the goals below them with their weights, and of the work that is linked', () => {
    const [goal] = listed({ gid: '1', name: 'Grow', metric: null }) as [Goal];
    const assignee = { name: 'Ali' };
    const work = { gid: '8', name: 'Write it', completed: true, completed_at: '2026-01-03T20:10:00.000Z', assignee };
    const doneOnThird = { isDone: true, doneOn: gregorianDay(2026, 1, 3) };
    const detail = asanaGoals.detailed(
      goal,
      answer({
        data: [
          { resource_subtype: 'subgoal', contribution_weight: 0.5, supporting_resource: { gid: '2', name: 'Visits' } },
          { resource_subtype: 'supporting_work', contribution_weight: 0, supporting_resource: work },
          { resource_subtype: 'supporting_work', supporting_resource: null },
        ],
      }),
      config,
    );
    expect(detail.below).toEqual([{ id: '2', weight: 0.5 }]);
    expect(detail.goals[0]?.tasks).toEqual([
      { ...{ link: 'https://app.asana.com/0/0/8', name: 'Write it', owner: 'Ali' }, ...doneOnThird },
    ]);
  });

  it('get nothing but their current number', () => {
    const [goal] = listed({ gid: '1', name: 'Grow', metric }) as [Goal];
    expect(asanaGoals.send(goal, progress(0.2), config)).toEqual({
      method: 'POST',
      url: 'https://app.asana.com/api/1.0/goals/1/setMetricCurrentValue',
      json: { data: { current_number_value: 0.2 } },
    });
  });
});

describe('the goals of ClickUp', () => {
  const config = { workspace: '9000', token: 'x' };
  const target = (more: object) => ({ id: 'k1', name: 'Sign-ups', type: 'number', unit: 'sign-ups', ...more });
  const detailOf = (targets: unknown[], more: object = {}) => {
    const goal = {
      id: 'g1',
      name: 'Grow',
      team_id: '9000',
      pretty_url: 'https://app.clickup.com/9000/goals/1',
      ...more,
    };
    const [listed] = clickUpGoals.goals(answer({ goals: [goal] }), config) as [Goal];
    return clickUpGoals.detailed(listed, answer({ goal: { ...goal, key_results: targets } }), config).goals;
  };

  it('are those of the workspace and those in folders, which stand there alone', () => {
    const goals = clickUpGoals.goals(
      answer({
        goals: [{ id: 'a', name: 'A', due_date: null, color: null, multiple_owners: null }],
        folders: [{ id: 'f', name: 'Sales', goals: [{ id: 'b', name: 'B', start_date: '1767225600000' }] }],
      }),
      config,
    );
    // A folder is no period: it is told beside the goal, and its targets have it too.
    expect(goals.map(({ id, cycle, folder, firstDay }) => [id, cycle, folder, firstDay])).toEqual([
      ['a', '', undefined, null],
      ['b', '', 'Sales', gregorianDay(2026, 1, 1)],
    ]);
    const detailed = clickUpGoals.detailed(goals[1] as Goal, answer({ goal: { id: 'b', name: 'B' } }), config);
    expect(detailed.goals[0]).toMatchObject({ cycle: '', folder: 'Sales' });
  });

  it('have targets with links of their own', () => {
    const steps = { steps_start: 0, steps_end: '500', steps_current: 200, task_ids: ['t1'] };
    const [goal, first] = detailOf([target(steps)], { owners: [{ id: 7, username: 'Sara' }] });
    expect(goal).toMatchObject({ link: 'https://app.clickup.com/9000/goals/1#g1', measure: null });
    expect(first).toMatchObject({
      link: 'https://app.clickup.com/9000/goals/1#k1',
      parent: 'g1',
      owner: 'Sara',
      measure: { kind: 'number', unit: 'sign-ups', start: 0, target: 500, current: 200 },
      tasks: [{ link: 'https://app.clickup.com/t/t1' }],
    });
  });

  it('stand where their last action left them, if the steps are not told', () => {
    const of = (last_action: unknown) => detailOf([target({ last_action })])[1]?.measure?.current;
    expect(of({ steps_current: null, steps_current_float: 7.5 })).toBe(7.5);
    expect(of({ steps_current: '7' })).toBe(7);
    expect(of(null)).toBeNull();
  });

  it('count percentages as fractions and yes or no as 1 or 0', () => {
    const percent = target({ type: 'percentage', steps_start: 0, steps_end: 100, steps_current: 40 });
    const goals = detailOf([percent, target({ type: 'boolean', completed: true }), target({ type: 'automatic' })]);
    expect(
      goals.slice(1).map(({ measure }) => [measure?.kind, measure?.target, measure?.current, measure?.takes]),
    ).toEqual([
      ['percent', 1, 0.4, 'wholeNumbers'],
      ['yesNo', 1, 1, 'wholeNumbers'],
      ['number', null, null, 'nothing'],
    ]);
    expect(clickUpGoals.send(goals[1] as Goal, progress(0.07), config)).toMatchObject({
      method: 'PUT',
      json: { steps_current: 7, note: 'All well' },
    });
  });

  it('tell of a task its name, who has it, whether it is done and when it was', () => {
    const task = { id: 't1', name: 'Write', status: { type: 'closed' }, assignees: [{ username: 'Ali' }] };
    const told = (more: object) => clickUpGoals.taskIn(answer({ ...task, ...more }), 'https://app.clickup.com/t/t1');
    expect(told({})).toEqual({
      link: 'https://app.clickup.com/t/t1',
      name: 'Write',
      owner: 'Ali',
      isDone: true,
      doneOn: null,
    });
    const [third, fourth] = [gregorianDay(2026, 1, 3) as number, gregorianDay(2026, 1, 4) as number];
    const days = { date_done: String(third * 86_400_000), date_closed: String(fourth * 86_400_000) };
    expect(told(days).doneOn).toBe(third);
    expect(told({ ...days, date_done: null }).doneOn).toBe(fourth);
  });

  it('are gone where the goal or the target is', () => {
    expect(clickUpGoals.oneIn(answer({}), 'k1')).toBeNull();
    expect(clickUpGoals.oneIn(answer({ goal: { id: 'g1', key_results: [] } }), 'k1')).toBeNull();
  });
});
