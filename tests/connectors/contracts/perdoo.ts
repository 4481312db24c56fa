import { perdooDemo } from '../../../preview/demo/perdoo.ts';
import { perdoo } from '../../../src/connectors/perdoo/index.ts';
import {
  bearerWithJson,
  type Contract,
  closed,
  day,
  like,
  listOf,
  number,
  open,
  orNull,
  type Schema,
  text,
  whole,
  yesOrNo,
} from './contract.ts';

const id = { type: 'string', format: 'uuid' };
const status = { enum: ['NO_STATUS', 'OFF_TRACK', 'NEEDS_ATTENTION', 'ON_TRACK', 'ACCOMPLISHED'] };

const goal = open({
  id,
  type: { enum: ['STRATEGIC_PILLAR', 'KPI', 'OBJECTIVE', 'KEY_RESULT', 'INITIATIVE'] },
  name: text,
  status: orNull(status),
  stage: orNull({ enum: ['DRAFT', 'ACTIVE', 'CLOSED'] }),
  progress: orNull(whole),
  archived: yesOrNo,
  endDate: orNull(day),
  timeframe: orNull(open({ name: text, startDate: day, endDate: day })),
});

const keyResult = open({
  id,
  type: { enum: ['KEY_RESULT', 'INITIATIVE'] },
  name: text,
  startValue: orNull(number),
  endValue: orNull(number),
  currentValue: orNull(number),
  metricUnit: orNull(text),
  dueDate: orNull(day),
});

const connectionOf = (node: Schema): Schema =>
  open({
    edges: listOf(open({ node })),
    pageInfo: open({ hasNextPage: yesOrNo, endCursor: orNull(text) }),
  });

const asking = (name: string, variables: Schema): Schema => closed({ query: like(`^query ${name}\\b`), variables });

const page = closed({ first: { type: 'integer', minimum: 1, maximum: 100 } }, { after: text });

export const perdooContract: Contract = {
  connector: perdoo,
  demo: perdooDemo,
  configs: [{ company: 'Nik' }],
  keyField: 'token',
  calls: {
    graphql: {
      method: 'POST',
      path: /^\/graphql\/$/,
      headers: bearerWithJson,
      body: { anyOf: [asking('Me', closed({})), asking('(Goals|KeyResults)', page)] },
      answer: {
        anyOf: [{ me: open({ id }) }, { goals: connectionOf(goal) }, { keyResults: connectionOf(keyResult) }].map(
          (data) => open({ data: open(data) }),
        ),
      },
      reads: [
        'data',
        'me',
        'goals',
        'keyResults',
        'edges',
        'node',
        'hasNextPage',
        'endCursor',
        'id',
        'type',
        'name',
        'progress',
        'timeframe',
        'startValue',
        'endValue',
        'currentValue',
        'metricUnit',
        'dueDate',
      ],
    },
  },
};
