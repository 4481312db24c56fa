import { classify } from '../../connectors/classify.ts';
import {
  type Answer,
  type ConfigOf,
  type Connector,
  type Cursor,
  type GoalSource,
  type GoalWork,
  type RequestSpec,
  ShapeChange,
  type StayingThing,
  type Verdict,
} from '../../connectors/connector.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { Goal, GoalTask } from '../../core/goals/goal.ts';
import { type Fetched, type FetchSession, openSession } from './http.ts';
import { type Stop, stopFor } from './pull.ts';

/** A list with more pages is taken for one that never ends. */
const MOST_PAGES = 50;

/**
 * All goals of an account with what hangs on them; or why they do not come, and then none: half of them would look like all.
 * @param tasks whether to ask for the names of their tasks
 */
export function readGoals(
  connector: Connector,
  source: GoalSource,
  config: ConfigOf,
  { today, tasks }: { readonly today: Day; readonly tasks: boolean },
): { readonly goals: readonly Goal[]; readonly stays: readonly StayingThing[] } | { readonly stop: Stop } {
  const session = openSession(connector, config);
  try {
    const { listed, stays } = readList(session, source, config, today);
    const asked = listed.map((goal) => {
      const request = source.detail(goal, config);
      return { goal, request, question: JSON.stringify(request) };
    });
    const pagesOf = readDetails(
      session,
      source,
      config,
      asked.flatMap(({ goal, request, question }) => (request ? [{ goal, request, question }] : [])),
    );
    const below = new Map<string, { readonly parent: string; readonly weight: number | null }>();
    const goals = asked.flatMap(({ goal, request, question }) => {
      const pages = pagesOf.get(question);
      // Deleted between the list and the question.
      if (!pages) return request ? [] : [goal];
      const details = pages.map((answer) => source.detailed(goal, answer, config));
      for (const { id, weight } of details.flatMap((detail) => detail.below)) {
        if (!below.has(id)) below.set(id, { parent: goal.id, weight });
      }
      return joined(details.flatMap((detail) => detail.goals));
    });
    const placed = goals.map((goal) => ({ ...goal, ...below.get(goal.id) }));
    const arranged = source.arranged?.(placed) ?? placed;
    return { goals: tasks ? withTasks(session, source, arranged) : arranged, stays };
  } catch (error) {
    if (error instanceof ShapeChange) return { stop: { why: 'shape', field: error.field } };
    if (!(error instanceof Stopped)) throw error;
    return { stop: stopFor(connector, { ...error.fetched, verdict: error.verdict }) };
  }
}

interface AskedDetail {
  readonly goal: Goal;
  readonly request: RequestSpec;
  /** The same question is asked once for all. */
  readonly question: string;
}

/** The pages of each detail by its question; none of a goal that is not there any more. */
function readDetails(
  session: FetchSession,
  source: GoalSource,
  config: ConfigOf,
  asked: readonly AskedDetail[],
): ReadonlyMap<string, readonly Answer[]> {
  const pages = new Map<string, Answer[]>();
  let open = [...new Map(asked.map((each) => [each.question, each])).values()];
  for (let page = 0; open.length > 0; page++) {
    if (page >= MOST_PAGES) throw new ShapeChange('next page');
    const answers = answersOf(
      session,
      source,
      open.map(({ request }) => request),
    );
    open = open.flatMap(({ goal, question }, index) => {
      const answer = answers[index];
      if (!answer) return [];
      pages.set(question, [...(pages.get(question) ?? []), answer]);
      const cursor = source.detailPage?.(answer) ?? null;
      const request = cursor === null ? null : source.detail(goal, config, cursor);
      return request ? [{ goal, request, question }] : [];
    });
  }
  return pages;
}

/** Goals that several pages tell of, each once with the tasks of all. */
function joined(goals: readonly Goal[]): Goal[] {
  const byId = new Map<string, Goal>();
  for (const goal of goals) {
    const known = byId.get(goal.id);
    byId.set(goal.id, known ? { ...known, tasks: [...known.tasks, ...goal.tasks] } : goal);
  }
  return [...byId.values()];
}

class Stopped extends Error {
  readonly fetched: Fetched;
  readonly verdict: Exclude<Verdict, 'ok'>;

  constructor(fetched: Fetched, verdict: Exclude<Verdict, 'ok'>) {
    super(verdict);
    this.fetched = fetched;
    this.verdict = verdict;
  }
}

function readList(
  session: FetchSession,
  source: GoalSource,
  config: ConfigOf,
  today: Day,
): { readonly listed: readonly Goal[]; readonly stays: readonly StayingThing[] } {
  // A list that changes while it is read, or that is asked for in two ways, tells a goal twice.
  const goals = new Map<string, Goal>();
  const work = new Map<string, GoalWork>();
  const stays = new Map<string, StayingThing>();
  let cursor: Cursor | null | undefined;
  for (let page = 0; cursor !== null; page++) {
    const before: Cursor | undefined = cursor;
    const fetched = session.ask(source.list(config, before, today), verdictOf(source));
    if (fetched.verdict !== 'ok') throw new Stopped(fetched, fetched.verdict);
    for (const goal of source.goals(fetched.answer, config, before)) goals.set(goal.id, goal);
    for (const each of source.work?.(fetched.answer) ?? []) work.set(each.task.link, each);
    for (const each of source.stays?.(fetched.answer, before) ?? []) stays.set(each.link, each);
    cursor = source.page(fetched.answer, before);
    if ((cursor !== null && cursor === before) || page >= MOST_PAGES) throw new ShapeChange('next page');
  }
  const tasksOf = ({ id, tasks }: Goal): readonly GoalTask[] => [
    ...tasks,
    ...[...work.values()].flatMap(({ goal, task }) => (goal === id ? [task] : [])),
  ];
  const listed = [...goals.values()].map((goal) => ({ ...goal, tasks: tasksOf(goal) }));
  return { listed, stays: [...stays.values()] };
}

/** The answers in the order of the requests; null for what is not there any more. */
function answersOf(
  session: FetchSession,
  source: GoalSource,
  requests: Parameters<FetchSession['askAll']>[0],
): readonly (Answer | null)[] {
  return session.askAll(requests, verdictOf(source)).map((fetched) => {
    const { verdict, answer } = fetched;
    if (verdict === 'ok') return answer;
    if (answer.status === 404) return null;
    throw new Stopped(fetched, verdict);
  });
}

/** Goals with the names of tasks that they tell the links of; those that nobody may see are left out. */
function withTasks(session: FetchSession, source: GoalSource, goals: readonly Goal[]): readonly Goal[] {
  const links = [
    ...new Set(goals.flatMap(({ tasks }) => tasks.flatMap(({ name, link }) => (name === '' ? [link] : [])))),
  ];
  const asked = links.flatMap((link) => {
    const request = source.task(link);
    return request ? [{ link, request }] : [];
  });
  const answers = answersOf(
    session,
    source,
    asked.map(({ request }) => request),
  );
  const named = new Map<string, GoalTask>();
  for (const [index, { link }] of asked.entries()) {
    const answer = answers[index];
    if (answer) named.set(link, source.taskIn(answer, link));
  }
  return goals.map((goal) => ({
    ...goal,
    tasks: goal.tasks.flatMap((task) => (task.name === '' ? (named.get(task.link) ?? []) : [task])),
  }));
}

/** What an answer of a tool means. */
export function verdictOf({ verdict = classify }: GoalSource): (answer: Answer) => Verdict {
  return verdict;
}
