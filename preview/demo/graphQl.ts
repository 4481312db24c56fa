/** An operation of GraphQL, of as much of the language as connectors write: no fragments, directives or aliases. */
export interface Operation {
  readonly kind: string;
  readonly name: string;
  /** The types of its variables, by their names. */
  readonly variables: Readonly<Record<string, string>>;
  readonly fields: readonly Selected[];
}

/** A field that is asked for, with what is asked for of it. */
export interface Selected {
  readonly name: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly fields: readonly Selected[];
}

type Argument = { readonly variable: string } | { readonly value: unknown };

/** @throws Error where the text is no such operation */
export function readOperation(text: string): Operation {
  const tokens = text.match(/\w+|[{}()[\]:!$]|[^\s,]/g) ?? [];
  let at = 0;
  const take = (expected?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new Error(`Syntax Error: Expected ${expected ?? 'a name'}, found ${token ?? '<EOF>'}.`);
    }
    return token;
  };
  const isNext = (token: string): boolean => tokens[at] === token;
  const between = <T>(open: string, close: string, read: () => T): T[] => {
    if (!isNext(open)) return [];
    take(open);
    const all: T[] = [];
    while (!isNext(close)) all.push(read());
    take(close);
    return all;
  };
  const variable = (): [string, string] => {
    take('$');
    const name = take();
    take(':');
    let type = take();
    while (isNext('!')) type += take();
    return [name, type];
  };
  const argument = (): [string, Argument] => {
    const name = take();
    take(':');
    const token = take();
    return [name, token === '$' ? { variable: take() } : { value: JSON.parse(token) }];
  };
  const field = (): Selected => ({
    name: take(),
    args: Object.fromEntries(between('(', ')', argument)),
    fields: between('{', '}', field),
  });
  const operation = {
    kind: take(),
    name: take(),
    variables: Object.fromEntries(between('(', ')', variable)),
    fields: between('{', '}', field),
  };
  if (at < tokens.length) throw new Error(`Syntax Error: Unexpected ${tokens[at]}.`);
  return operation;
}

/**
 * Of a value what is asked for, and no more.
 * @throws Error that names a field that is not there
 */
export function selected(value: unknown, fields: readonly Selected[]): unknown {
  if (Array.isArray(value)) return value.map((each) => selected(each, fields));
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.map(({ name, fields: inner }) => {
      if (!(name in object)) throw new Error(`Cannot query field "${name}".`);
      return [name, selected(object[name], inner)];
    }),
  );
}
