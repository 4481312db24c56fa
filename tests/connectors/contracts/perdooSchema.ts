/** A field of a type: what it gives, and what may be asked of it with it. */
interface SchemaField {
  readonly type: string;
  readonly args?: Readonly<Record<string, string>>;
}

type SchemaType = Readonly<Record<string, string | SchemaField>>;

const list = { first: 'Int', after: 'String', archived: 'Boolean' };

const ref: SchemaType = { id: 'UUID!', name: 'String!' };
const connectionOf = (node: string): SchemaType => ({ edges: `[${node}Edge!]!`, pageInfo: 'PageInfo!' });

/**
 * As much of Perdoo’s schema as Rasad uses. Perdoo shows it in its API console alone; public programs that were checked against the
 * live API agree on this.
 */
export const perdooSchema: Readonly<Record<string, SchemaType>> = {
  query: {
    me: 'user',
    goals: { type: 'goalConnection!', args: { ...list, type: 'GoalType', stage: 'ObjectiveStage' } },
    keyResults: { type: 'keyResultConnection!', args: { ...list, objective: 'UUID', type: 'String' } },
    result: { type: 'keyResult', args: { id: 'UUID!' } },
  },
  mutation: { upsertCommit: { type: 'UpsertCommitPayload', args: { input: 'UpsertCommitMutationInput!' } } },
  goalConnection: connectionOf('goal'),
  goalEdge: { node: 'goal!' },
  keyResultConnection: connectionOf('keyResult'),
  keyResultEdge: { node: 'keyResult!' },
  PageInfo: { hasNextPage: 'Boolean!', endCursor: 'String' },
  goal: {
    ...ref,
    type: 'GoalType!',
    currentValue: 'Float',
    status: 'CommitStatus',
    stage: 'ObjectiveStage',
    progress: 'Int',
    archived: 'Boolean!',
    metricUnit: 'String!',
    startDate: 'Date',
    endDate: 'Date',
    parent: 'goalRef',
    lead: 'user',
    timeframe: 'timeframe',
  },
  goalRef: { ...ref, type: 'GoalType!' },
  keyResult: {
    ...ref,
    type: 'String!',
    status: 'CommitStatus!',
    weight: 'Float',
    startValue: 'Float',
    endValue: 'Float',
    currentValue: 'Float',
    metricUnit: 'String',
    targetType: 'TargetType',
    archived: 'Boolean',
    startDate: 'Date',
    dueDate: 'Date',
    lead: 'user',
    objective: 'objectiveRef',
  },
  objectiveRef: ref,
  timeframe: { ...ref, startDate: 'Date!', endDate: 'Date!' },
  user: { id: 'UUID!', email: 'String!', name: 'String' },
  UpsertCommitPayload: { commit: 'commit', errors: '[MutationFieldError!]!' },
  MutationFieldError: { field: 'String!', messages: '[String!]!' },
  commit: { id: 'UUID!', value: 'Float!' },
};

/** What a check-in may hold. */
export const commitInput: Readonly<Record<string, string>> = {
  goal: 'UUID',
  keyResult: 'UUID',
  kpi: 'UUID',
  commitDate: 'Date',
  commitType: 'String',
  value: 'Float',
  status: 'CommitStatus',
  description: 'String',
};
