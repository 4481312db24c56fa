import type { FileTable, Mapping } from './mapping.ts';

/** The rows, where an objective is written once above its key results, with the objective in each of them. */
export function withObjectives(rows: FileTable['rows'], { roles }: Mapping): FileTable['rows'] {
  const columnOf = (type: string): number => roles.findIndex((role) => role.as === 'entity' && role.type === type);
  const [objective, keyResult] = [columnOf('objective'), columnOf('key_result')];
  if (objective < 0 || keyResult < 0) return rows;
  let above = '';
  return rows.map((row) => {
    const own = row[objective]?.trim() ?? '';
    if (own !== '') above = own;
    const isBelow = own === '' && (row[keyResult]?.trim() ?? '') !== '';
    return isBelow ? row.map((text, column) => (column === objective ? above : text)) : row;
  });
}
