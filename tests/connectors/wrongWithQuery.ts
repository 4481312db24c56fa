import { type Operation, readOperation, type Selected } from '../../preview/demo/graphQl.ts';
import { perdooSchema } from './contracts/perdooSchema.ts';

/** What is wrong with an operation of GraphQL by the schema, in words; none where it is right. */
export function wrongWithQuery(text: string): string[] {
  const operation = readOperation(text);
  const used = new Set<string>();
  const wrong = wrongFields(operation, operation.kind, operation.fields, used);
  const unused = Object.keys(operation.variables).filter((name) => !used.has(name));
  return [...wrong, ...unused.map((name) => `$${name} is never used`)];
}

function wrongFields(operation: Operation, type: string, fields: readonly Selected[], used: Set<string>): string[] {
  return fields.flatMap(({ name, args, fields: inner }) => {
    const declared = perdooSchema[type]?.[name];
    if (declared === undefined) return [`${type} has no ${name}`];
    const field = typeof declared === 'string' ? { type: declared } : declared;
    const known: Readonly<Record<string, string>> = field.args ?? {};
    const missing = Object.keys(known).filter((arg) => known[arg]?.endsWith('!') && !(arg in args));
    const wrong = Object.entries(args).flatMap(([arg, given]) => {
      const expected = known[arg];
      if (expected === undefined) return [`${name} takes no ${arg}`];
      if (!('variable' in given)) return expected === 'Boolean' && typeof given.value === 'boolean' ? [] : [`${arg}?`];
      used.add(given.variable);
      const is = operation.variables[given.variable];
      return is === expected || is === `${expected}!` ? [] : [`$${given.variable} is ${is}, not ${expected}`];
    });
    const of = field.type.replace(/[[\]!]/g, '');
    const isObject = perdooSchema[of] !== undefined;
    const shape = isObject === inner.length > 0 ? [] : [`${name} is ${isObject ? 'an object' : 'no object'}`];
    return [
      ...missing.map((arg) => `${name} needs ${arg}`),
      ...wrong,
      ...shape,
      ...wrongFields(operation, of, inner, used),
    ];
  });
}
