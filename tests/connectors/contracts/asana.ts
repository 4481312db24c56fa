import { asanaDemo } from '../../../preview/demo/asana.ts';
import { asana } from '../../../src/connectors/asana/index.ts';
import {
  bearer,
  type Contract,
  closed,
  day,
  digits,
  exactly,
  like,
  listOf,
  number,
  open,
  orNull,
  text,
} from './contract.ts';

const metric = open(
  {
    unit: { enum: ['none', 'currency', 'percentage'] },
    currency_code: orNull(like('^[A-Z]{3}$')),
    initial_number_value: orNull(number),
    target_number_value: orNull(number),
    current_number_value: orNull(number),
    progress_source: {
      enum: ['manual', 'subgoal_progress', 'project_task_completion', 'project_milestone_completion', 'external'],
    },
  },
  { resource_type: exactly('goal_metric') },
);

export const asanaContract: Contract = {
  connector: asana,
  demo: asanaDemo,
  configs: [{ workspace: '7' }],
  keyField: 'token',
  calls: {
    me: {
      method: 'GET',
      path: /^\/api\/1\.0\/users\/me$/,
      headers: bearer,
      answer: open({ data: open({ gid: digits, resource_type: exactly('user') }) }),
      reads: ['data'],
    },
    goals: {
      method: 'GET',
      path: /^\/api\/1\.0\/goals$/,
      headers: bearer,
      query: closed(
        {
          workspace: digits,
          limit: { ...digits, pattern: '^([1-9]\\d?|100)$' },
          opt_fields: like('^[a-z_]+(\\.[a-z_]+)?(,[a-z_]+(\\.[a-z_]+)?)*$'),
        },
        { offset: text },
      ),
      answer: open({
        data: listOf(
          open({
            gid: digits,
            name: text,
            due_on: orNull(day),
            time_period: orNull(open({ end_on: day })),
            metric: orNull(metric),
          }),
        ),
        next_page: orNull(open({ offset: text })),
      }),
      reads: [
        'data',
        'next_page',
        'gid',
        'name',
        'due_on',
        'end_on',
        'metric',
        'unit',
        'currency_code',
        'initial_number_value',
        'target_number_value',
        'current_number_value',
        'progress_source',
      ],
    },
  },
};
