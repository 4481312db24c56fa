/**
 * The fields of an answer with the kind of each and no value, so that people may show it to others.
 * @example
 * shapeOf({ id: 7, unit: null, tags: [{ name: 'x' }] }) //=> '{ id: number, unit: null, tags: [{ name: text }] }'
 */
export function shapeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.slice(0, 1).map(shapeOf).join('')}]`;
  if (typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${name}: ${shapeOf(each)}`)
      .join(', ')} }`;
  }
  if (typeof value !== 'string') return typeof value;
  return value.trim() !== '' && Number.isFinite(Number(value)) ? 'number as text' : 'text';
}
