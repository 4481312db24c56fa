/** What Perdoo is asked. Whatever changes from one request to the next travels beside these texts, as variables. */

const PAGE = 'pageInfo { hasNextPage endCursor }';

const KEY_RESULT = `id name type status weight targetType startValue endValue currentValue metricUnit archived
startDate dueDate lead { name email } objective { id }`;

export const ME = 'query Me { me { id } }';

/** Objectives, and initiatives with what they belong to; key results stand in a list of their own, with their numbers. */
export const GOALS = `query Goals($first: Int!, $after: String) {
goals(first: $first, after: $after, archived: false) { ${PAGE} edges { node {
id name type status stage progress archived startDate endDate
parent { id type } lead { name email } timeframe { name startDate endDate }
} } } }`;

export const KEY_RESULTS = `query KeyResults($first: Int!, $after: String) {
keyResults(first: $first, after: $after, archived: false) { ${PAGE} edges { node { ${KEY_RESULT} } } } }`;

export const ONE_KEY_RESULT = `query OneKeyResult($id: UUID!) { result(id: $id) { ${KEY_RESULT} } }`;

/** Adds a check-in to the history of a key result: it changes where the key result stands and nothing else. */
export const CHECK_IN = `mutation CheckIn($input: UpsertCommitMutationInput!) {
upsertCommit(input: $input) { commit { id } errors { field messages } } }`;
