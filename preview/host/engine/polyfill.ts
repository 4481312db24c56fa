interface Grouping {
  groupBy?: <T, K extends PropertyKey>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => Record<K, T[]>;
}

// The engine asks for Node 22; on Node 20 this is all that it misses.
(Object as Grouping).groupBy ??= <T, K extends PropertyKey>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => K,
) => {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return groups as Record<K, T[]>;
};
