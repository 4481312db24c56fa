import type { DemoSource } from '../../../preview/demo/demoSource.ts';
import type { ConfigOf, Connector } from '../../../src/connectors/connector.ts';

/** A JSON schema, draft 7. */
export type Schema = Readonly<Record<string, unknown>>;

/** What a connector may send to its service, and what the service says to it. */
export interface Contract {
  readonly connector: Connector;
  readonly demo: DemoSource;
  /** Filled-in forms that ask for all there is, without the key. */
  readonly configs: readonly ConfigOf[];
  /** The field of the form that holds the key; null for the person's own Google account. */
  readonly keyField: string | null;
  /** By what each is for. */
  readonly calls: Readonly<Record<string, Call>>;
}

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  /** By their names in lower case. */
  readonly headers: Schema;
  /** All values are texts. */
  readonly query?: Schema;
  /** As parsed from JSON or a form. */
  readonly body?: Schema;
  readonly answer: Schema;
  /** Fields that the connector cannot do without, at any depth of the answer. */
  readonly reads: readonly string[];
}

type Fields = Readonly<Record<string, Schema>>;

/** An object with these fields and no others. */
export function closed(fields: Fields, optional: Fields = {}): Schema {
  return { ...open(fields, optional), additionalProperties: false };
}

/** An object with these fields, to which a service may add others. */
export function open(fields: Fields, optional: Fields = {}): Schema {
  return { type: 'object', properties: { ...fields, ...optional }, required: Object.keys(fields) };
}

export const text: Schema = { type: 'string' };
export const number: Schema = { type: 'number' };
export const whole: Schema = { type: 'integer' };
export const yesOrNo: Schema = { type: 'boolean' };
/** A whole number as a text. */
export const digits: Schema = { type: 'string', pattern: '^\\d+$' };
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const listOf = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more });
export const exactly = (value: unknown): Schema => ({ const: value });
export const like = (pattern: string): Schema => ({ type: 'string', pattern });
export const day: Schema = { type: 'string', format: 'date' };
export const instant: Schema = { type: 'string', format: 'date-time' };

const accept = exactly('application/json');
/** Of a call with a bearer's token. */
export const bearer = closed({ accept, authorization: like('^Bearer [\\w.~+/=-]+$') });
/** Of one that sends JSON as well. */
export const bearerWithJson = closed({
  accept,
  authorization: like('^Bearer [\\w.~+/=-]+$'),
  'content-type': exactly('application/json'),
});
/** Of one that asks for a token. */
export const sending = (type: string): Schema => closed({ accept, 'content-type': exactly(type) });
export const withKey = (header: string): Schema => closed({ accept, [header]: like('^[\\w-]+$') });
