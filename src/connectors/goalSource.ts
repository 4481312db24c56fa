import type { Goal, GoalTask } from '../core/goals/goal.ts';
import type { Answer, ConfigOf, Cursor, RequestSpec } from './connector.ts';

/** A tool whose goals become objectives and key results, and take the progress back: declarations alone, all of them pure. */
export interface GoalSource<Config extends ConfigOf = ConfigOf> {
  /** What its links begin with: a row belongs to the tool by its link. */
  readonly links: string;
  list(config: Config, cursor?: Cursor): RequestSpec;
  /** Where the next page of the list begins; null after the last one. */
  page(answer: Answer): Cursor | null;
  /** @throws ShapeChange where the list is gone */
  goals(answer: Answer, config: Config): Goal[];
  /** How a listed goal is asked for what the list does not tell; null where it tells all. */
  detail(goal: Goal, config: Config): RequestSpec | null;
  /** @throws ShapeChange where the answer tells nothing of the goal */
  detailed(goal: Goal, answer: Answer, config: Config): GoalDetail;
  /** How a task is asked for of which a goal tells the link alone; null where goals tell all. */
  task(link: string): RequestSpec | null;
  taskIn(answer: Answer, link: string): GoalTask;
  /** How the current value of one goal is asked for, by its id; `above` is that of the goal it belongs to. */
  one(id: string, above: string): RequestSpec;
  /** The goal in that answer; null where it is not there any more. */
  oneIn(answer: Answer, id: string): Goal | null;
  /** Sets the current value of a goal, and nothing else. */
  send(goal: Goal, value: number): RequestSpec;
}

export interface GoalDetail {
  /** The goal, and those that only its detail tells of. */
  readonly goals: readonly Goal[];
  /** Listed goals that stand below it, with what they count in it. */
  readonly below: readonly { readonly id: string; readonly weight: number | null }[];
}
