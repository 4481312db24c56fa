const SHOWN_ITEMS = 3;

/**
 * A call whose lists are cut after their first items: `=KPI_NPS({10; 9; 9; …})`.
 * @example
 * shortCall('=KPI_NPS({10; 9; 9; 8; 2})') //=> '=KPI_NPS({10; 9; 9; …})'
 */
export function shortCall(call: string): string {
  return call.replace(/\{([^{}]*)\}/g, (list, inside: string) => {
    const items = inside.split('; ');
    return items.length > SHOWN_ITEMS + 1 ? `{${items.slice(0, SHOWN_ITEMS).join('; ')}; …}` : list;
  });
}
