/** A copy of what google.script.run may carry: numbers, text, booleans, null, plain objects and arrays. */
export function wire(value: unknown, path = 'value', around: readonly unknown[] = []): unknown {
  if (value === null || ['number', 'string', 'boolean'].includes(typeof value)) return value;
  if (around.includes(value)) throw new Error(`google.script.run cannot carry ${path}: it contains itself`);
  const inside = [...around, value];
  if (Array.isArray(value)) {
    return value.map((item, i) => (item === undefined ? null : wire(item, `${path}[${i}]`, inside)));
  }
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]' || isInstance(value)) throw new Error(`google.script.run cannot carry ${path}: ${tag}`);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, item]) => [key, wire(item, `${path}.${key}`, inside)]),
  );
}

// Plain objects of another realm have another Object, so the prototype's depth tells, not its identity.
function isInstance(value: unknown): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}
