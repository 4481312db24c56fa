import { clickUpDemo } from '../../../preview/demo/clickup.ts';
import { clickUp } from '../../../src/connectors/clickup/index.ts';
import {
  type Contract,
  closed,
  exactly,
  like,
  listOf,
  number,
  open,
  orNull,
  text,
  withKey,
  yesOrNo,
} from './contract.ts';

const milliseconds = orNull(like('^\\d+$'));
const numberOrText = orNull({ type: ['number', 'string'] });
const goal = { id: text, name: text, team_id: text, start_date: milliseconds, due_date: milliseconds };

export const clickUpContract: Contract = {
  connector: clickUp,
  demo: clickUpDemo,
  configs: [{ workspace: '9000' }],
  keyField: 'token',
  calls: {
    me: {
      method: 'GET',
      path: /^\/api\/v2\/user$/,
      headers: withKey('authorization'),
      answer: open({ user: open({ id: number }) }),
      reads: ['user'],
    },
    goals: {
      method: 'GET',
      path: /^\/api\/v2\/team\/\d+\/goal$/,
      headers: withKey('authorization'),
      query: closed({ include_completed: exactly('true') }),
      answer: open({
        goals: listOf(open(goal)),
        folders: listOf(open({ id: text, name: text, goals: listOf(open(goal)) })),
      }),
      reads: ['goals', 'folders', 'id', 'name'],
    },
    goal: {
      method: 'GET',
      path: /^\/api\/v2\/goal\/[\w-]+$/,
      headers: withKey('authorization'),
      answer: open({
        goal: open({
          ...goal,
          key_results: listOf(
            open(
              {
                id: text,
                name: text,
                type: { enum: ['number', 'currency', 'boolean', 'percentage', 'automatic'] },
                unit: orNull(text),
                completed: yesOrNo,
              },
              { steps_start: numberOrText, steps_end: numberOrText, steps_current: numberOrText },
            ),
          ),
        }),
      }),
      reads: ['goal', 'key_results', 'due_date', 'type', 'unit', 'completed'],
    },
  },
};
