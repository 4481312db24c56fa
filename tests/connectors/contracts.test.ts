import { describe, expect, it } from '@jest/globals';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { connectors } from '../../src/connectors/index.ts';
import type { Call, Contract } from './contracts/contract.ts';
import { contracts } from './contracts/index.ts';
import { type Exchange, exchangesWith } from './exchangesWith.ts';

const ajv = addFormats(new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }));

const NOTHING = { type: 'object', additionalProperties: false };

/** A request in parts, as its schema tells it. */
function partsOf({ method, url, headers, body }: Exchange['request']) {
  const { pathname, searchParams } = new URL(url);
  const isForm = headers['content-type'] === 'application/x-www-form-urlencoded';
  return {
    method,
    path: pathname,
    headers,
    query: Object.fromEntries(searchParams),
    body: body === '' ? {} : isForm ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body),
  };
}

function callFor({ calls }: Contract, { method, path }: ReturnType<typeof partsOf>): [string, Call] {
  const found = Object.entries(calls).filter(([, call]) => call.method === method && call.path.test(path));
  if (found.length !== 1) throw new Error(`${found.length} calls of the contract are ${method} ${path}.`);
  return found[0] as [string, Call];
}

/** What is wrong with a value, '' where nothing is. */
function wrongWith(validate: ValidateFunction, value: unknown): string {
  return validate(value) ? '' : ajv.errorsText(validate.errors);
}

/** A copy in which every field of a name has another one, wherever it stands. */
function misspelt(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((each) => misspelt(each, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key === name ? `${key}_` : key, misspelt(each, name)]),
  );
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...namesIn(each)]);
}

it('every connector has a contract', () => {
  expect(contracts.map(({ connector }) => connector.id).sort()).toEqual(connectors.map(({ id }) => id).sort());
});

describe.each(contracts.map((contract) => [contract.connector.label.en, contract] as const))('%s', (_, contract) => {
  const said = contract.configs.flatMap((config) => exchangesWith(contract, config));
  const checks = Object.fromEntries(
    Object.entries(contract.calls).map(([name, { headers, query = NOTHING, body = NOTHING, answer }]) => [
      name,
      {
        sent: ajv.compile({
          type: 'object',
          properties: { headers, query, body },
          required: ['headers', 'query', 'body'],
        }),
        answer: ajv.compile(answer),
      },
    ]),
  );
  const checkOf = (name: string) => checks[name] as { sent: ValidateFunction; answer: ValidateFunction };
  const exchanges = said.map(({ request, answer }) => {
    const parts = partsOf(request);
    const [name, call] = callFor(contract, parts);
    return { name, call, sent: { headers: parts.headers, query: parts.query, body: parts.body }, answer };
  });

  it('is asked only what it takes, by every call there is', () => {
    expect([...new Set(exchanges.map(({ name }) => name))].sort()).toEqual(Object.keys(contract.calls).sort());
    const wrong = exchanges.map(({ name, sent }) => `${name} ${wrongWith(checkOf(name).sent, sent)}`);
    expect(new Set(wrong)).toEqual(new Set(exchanges.map(({ name }) => `${name} `)));
  });

  it('says what its schema tells', () => {
    const wrong = exchanges.map(({ name, answer }) => {
      return `${name} ${answer.status} ${wrongWith(checkOf(name).answer, JSON.parse(answer.body))}`;
    });
    expect(new Set(wrong)).toEqual(new Set(exchanges.map(({ name }) => `${name} 200 `)));
  });

  it('would not take a misspelt field of a request', () => {
    for (const { name, sent } of exchanges) {
      const names = [sent.headers, sent.query, sent.body].flatMap(namesIn);
      const taken = [...new Set(names)].filter((each) => checkOf(name).sent(misspelt(sent, each)));
      expect([name, taken]).toEqual([name, []]);
    }
  });

  it('would be found out where a field is called otherwise that cannot be done without', () => {
    for (const name of Object.keys(contract.calls)) {
      const answers = exchanges.filter((each) => each.name === name).map(({ answer }) => JSON.parse(answer.body));
      const { reads } = contract.calls[name] as Call;
      const unnoticed = reads.filter((field) => answers.every((body) => checkOf(name).answer(misspelt(body, field))));
      expect([name, unnoticed]).toEqual([name, []]);
    }
  });
});
