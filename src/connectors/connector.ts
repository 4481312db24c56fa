import type { Day } from '../core/calendar/day.ts';
import type { Fact, Grain } from '../core/facts/fact.ts';
import type { Goal, GoalTask } from '../core/goals/goal.ts';
import type { StayingReason } from '../core/goals/plan.ts';
import type { Text } from '../core/text.ts';

/**
 * A source that numbers are pulled from: declarations alone, all of them pure. The engine asks, waits, retries and writes.
 * `Config` is what a person fills in, by field, keys among it.
 */
export interface Connector<Config extends ConfigOf = ConfigOf> {
  /** As it stands in the Facts tab. */
  readonly id: string;
  readonly label: Text;
  readonly auth: Auth;
  /** The hosts that its keys may be sent to, as whole names or as patterns of them; no other is ever asked. */
  readonly hosts: readonly (string | RegExp)[];
  /** What a person fills in, in the order of the form. */
  readonly fields: Readonly<Record<keyof Config & string, Field>>;
  /** What can be pulled, by name. */
  readonly streams: Readonly<Record<string, Stream<Config>>>;
  /** Days that it marks, which are asked for after each whole pull. */
  readonly events?: EventList<Config>;
  /** The cheapest call that proves the key. */
  test(config: Config): RequestSpec;
  /** The property, portal or project that its facts belong to. */
  account(config: Config): string;
  /** What the answer to the test tells of fields that were left blank. */
  readonly learns?: Learning<Config>;
  /** The field that may name a time zone such as `Europe/Berlin`; a pull gets its distances from UTC in its place. */
  readonly zoneField?: keyof Config & string;
  /** Its goals, where it keeps any that become objectives and key results. */
  readonly goals?: GoalSource<Config>;
  /** What people may put together themselves. */
  readonly own?: OwnFields<Config>;
  /** Why a request is no good, in words; null where the source says nothing but its status. */
  refusal?(answer: Answer): Text | null;
}

/** A stream of fields that a person chooses. */
export interface OwnFields<Config extends ConfigOf = ConfigOf> {
  readonly stream: string;
  /** The fields of the form that hold them. */
  readonly metrics: keyof Config & string;
  readonly breakdown: keyof Config & string;
  /** Why a choice gives no right numbers, in words; null where it does. */
  problem(config: Config): Text | null;
  /** Why the source refuses a choice, in words; null where that is not the reason. */
  refusal(answer: Answer): Text | null;
}

/** What a person need not fill in, since the source knows it. */
export interface Learning<Config extends ConfigOf = ConfigOf> {
  readonly fields: readonly (keyof Config & string)[];
  /** @throws ShapeChange where the source does not tell it */
  from(answer: Answer): Partial<Config>;
}

export type ConfigOf = Readonly<Record<string, string>>;

/** A field of the form. */
export interface Field {
  readonly label: Text;
  /** Where to find it. */
  readonly about: Text;
  /** Kept in the person's own store, and never shown again but for its last four characters. */
  readonly isSecret?: true;
  /** What is typed must fit the whole of it. */
  readonly pattern?: RegExp;
  readonly oneOf?: Readonly<Record<string, Text>>;
  readonly isOptional?: true;
  /** What to choose from, as the source itself lists it. */
  readonly choices?: ChoiceList;
  /** Whether it is for what is ready made alone, or for fields that a person chooses; left out for both. */
  readonly isFor?: 'readyMade' | 'own';
}

/** What may be chosen for a field. */
export interface Choice {
  readonly value: string;
  readonly label: Text;
  /** What it belongs to, as an account. */
  readonly group?: string;
  /** What to know before it is chosen. */
  readonly note?: Text;
}

/** How a source is asked what there is to choose from. */
export interface ChoiceList {
  /** What there is to choose from before it is asked. */
  readonly known: readonly Choice[];
  /** Whether several are chosen, with commas between. */
  readonly isSeveral?: true;
  /** The field that must be filled in first. */
  readonly needs?: string;
  request(config: ConfigOf, cursor?: Cursor): RequestSpec;
  page(answer: Answer): Cursor | null;
  /** @throws ShapeChange where the list is gone */
  read(answer: Answer): Choice[];
}

/** How a key travels. */
export type Auth =
  /** The person's own Google account. */
  | { readonly kind: 'google'; readonly scopes: readonly string[] }
  /** A header of the request, made of a field of the form. */
  | { readonly kind: 'header'; readonly name: string; readonly field: string; readonly prefix?: string }
  /** A token that is asked for with two fields of the form. */
  | {
      readonly kind: 'clientCredentials';
      readonly tokenUrl: string;
      readonly idField: string;
      readonly secretField: string;
      readonly body: 'form' | 'json';
      readonly scope?: string;
    }
  /**
   * A permission that the person gives on a page of the tool, to an app of their own there: two fields of the form are its id and
   * secret. The token is renewed without asking them again.
   */
  | {
      readonly kind: 'authorizationCode';
      readonly authorizeUrl: string;
      readonly tokenUrl: string;
      readonly idField: string;
      readonly secretField: string;
      /** The name under which the token stands in an address; left out where it travels as a header. */
      readonly tokenParameter?: string;
      readonly scope?: string;
    };

/** One kind of numbers of a source. */
export interface Stream<Config extends ConfigOf = ConfigOf> {
  readonly label: Text;
  readonly grain: Grain;
  /** What one round of requests covers: a day, a month at the most, all days at once, or whatever there is now. */
  readonly slice: 'day' | 'range' | 'whole' | 'none';
  /** How many of the last days the source still changes: they are pulled again each time, and are not final. */
  readonly lookbackDays: number;
  /** Whether several pages count the same things, as answers that are added up day by day: they are written together. */
  readonly pagesAddUp?: true;
  /** What later pages bring that a plan may lack: it is left out then, and the rest goes on. */
  readonly optionalPart?: Text;
  readonly limits: { readonly perSecond?: number; readonly perMinute?: number; readonly perDay?: number };
  request(config: Config, slice: Slice, cursor?: Cursor): RequestSpec;
  /**
   * Where the next page begins; null after the last one.
   * @param cursor where this one began
   */
  page(answer: Answer, asked: RequestSpec, cursor?: Cursor): Cursor | null;
  /** What an answer says. Unknown fields are passed over; a field that must be there and is not throws ShapeChange. */
  rows(answer: Answer, context: Context): Fact[];
  classify(answer: Answer): Verdict;
}

/** The days that a source marks beside its numbers, all at once. A source that does not give them is pulled all the same. */
export interface EventList<Config extends ConfigOf = ConfigOf> {
  request(config: Config, cursor?: Cursor): RequestSpec;
  /** Where the next page begins; null after the last one. */
  page(answer: Answer): Cursor | null;
  /** What an answer says; what has no name or no day is passed over. */
  rows(answer: Answer): SourceEvent[];
}

/** Days that a source marks. */
export interface SourceEvent {
  /** By which the source knows it, among all of the account. */
  readonly id: string;
  readonly name: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** A tool whose goals become objectives and key results, and take the progress back: declarations alone, all of them pure. */
export interface GoalSource<Config extends ConfigOf = ConfigOf> {
  /** What its links begin with: a row belongs to the tool by its link. */
  readonly links: string;
  list(config: Config, cursor: Cursor | undefined, today: Day): RequestSpec;
  /**
   * Where the next page of the list begins; null after the last one.
   * @param cursor where this one began
   */
  page(answer: Answer, cursor?: Cursor): Cursor | null;
  /** @throws ShapeChange where the list is gone */
  goals(answer: Answer, config: Config, cursor?: Cursor): Goal[];
  /** The work in a page of the list, where it stands there beside the goals, with the id of the goal that each belongs to. */
  readonly work?: (answer: Answer) => readonly GoalWork[];
  /** What stands in a page of the list and becomes no row: nothing is passed over in silence. */
  readonly stays?: (answer: Answer, cursor: Cursor | undefined) => readonly StayingThing[];
  /** What of an id stays when its goal is moved there; all of it where this is left out. */
  readonly lasting?: (id: string) => string;
  /** Whether the list holds a goal of that id, if there is one; always where this is left out. */
  readonly isListed?: (id: string, today: Day) => boolean;
  /** How a listed goal is asked for what the list does not tell; null where it tells all. The same question is asked once for all. */
  detail(goal: Goal, config: Config, cursor?: Cursor): RequestSpec | null;
  /** Where the next page of a detail begins; null after the last one. Without it a detail is one page. */
  readonly detailPage?: (answer: Answer) => Cursor | null;
  /** @throws ShapeChange where the answer tells nothing of the goal */
  detailed(goal: Goal, answer: Answer, config: Config): GoalDetail;
  /** What all goals tell together, as which one stands above another. */
  readonly arranged?: (goals: readonly Goal[]) => readonly Goal[];
  /** How a task is asked for of which a goal tells the link alone; null where goals tell all. */
  task(link: string): RequestSpec | null;
  taskIn(answer: Answer, link: string): GoalTask;
  /** How the current value of one goal is asked for, by its id; `above` is that of the goal it belongs to. */
  one(id: string, above: string, config: Config): RequestSpec;
  /** The goal in that answer; null where it is not there any more. */
  oneIn(answer: Answer, id: string): Goal | null;
  /** Sets the current value of a goal, and nothing else. */
  send(goal: Goal, progress: SentProgress, config: Config): RequestSpec;
  /** What an answer means, where its status alone does not tell. */
  readonly verdict?: (answer: Answer) => Verdict;
  /** Something in an answer of the list whose fields the tool does not publish; undefined where there is none in it. */
  readonly unpublished?: (answer: Answer) => unknown;
  /** Why a change was not taken, in the tool's own words: also where its answer is a good one. Null where it was. */
  readonly refused?: (answer: Answer) => string | null;
}

/** How a goal stands now, for the tool that keeps it. */
export interface SentProgress {
  /** A percentage as a fraction. */
  readonly value: number;
  readonly day: Day;
  /** What was said of it; blank where nothing was. */
  readonly note: string;
}

export interface GoalWork {
  readonly goal: string;
  readonly task: GoalTask;
}

/** Something that a tool lists beside its goals. */
export interface StayingThing {
  readonly name: string;
  readonly link: string;
  readonly why: StayingReason;
}

interface GoalDetail {
  /** The goal, and those that only its detail tells of. */
  readonly goals: readonly Goal[];
  /** Listed goals that stand below it, with what they count in it. */
  readonly below: readonly { readonly id: string; readonly weight: number | null }[];
}

/** The days of one round, both included. */
export interface Slice {
  readonly from: Day;
  readonly to: Day;
}

/** Where a page begins: an offset, a token of the source, or all that is still to be asked for as JSON. */
export type Cursor = number | string;

export interface RequestSpec {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as a form. */
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** As parsed from JSON; null where it is none. */
  readonly body: unknown;
}

/** What the rows of an answer take from the run. */
export interface Context {
  readonly account: string;
  readonly slice: Slice;
  readonly today: Day;
  readonly lookbackDays: number;
  readonly config: ConfigOf;
  /** Where the page began; left out for the first. */
  readonly cursor?: Cursor;
}

/** What an answer means for the run: go on, ask again, wait for the limit, sign in again, not in the plan, or give up. */
export type Verdict = 'ok' | 'retry' | 'wait' | 'auth' | 'plan' | 'stop';

/** Declares a connector; outside, those of all configurations stand in one list. */
export function connector<Config extends ConfigOf>(declared: Connector<Config>): Connector {
  return declared as unknown as Connector;
}

/** An answer that no longer has the shape that it had. */
export class ShapeChange extends Error {
  readonly field: string;

  constructor(field: string) {
    super(`The answer has no ${field}.`);
    this.name = 'ShapeChange';
    this.field = field;
  }
}
