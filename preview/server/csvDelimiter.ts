import Papa from 'papaparse';

/** Comma last: a file delimited by another sign may hold a comma in every row, as its decimal sign. */
const DELIMITERS = ['\t', ';', ','] as const;
const ROWS_TO_LOOK_AT = 50;

/**
 * The delimiter that cuts the most rows to one width; a comma when none cuts any. Papa's own guess is misled by a title
 * or a blank row in a short file.
 * @example csvDelimiter('a;b\n1,5;2,5') //=> ';'
 */
export function csvDelimiter(text: string): string {
  let best: { delimiter: string; rows: number } = { delimiter: ',', rows: 0 };
  for (const delimiter of DELIMITERS) {
    const rows = rowsOfOneWidth(text, delimiter);
    if (rows > best.rows) best = { delimiter, rows };
  }
  return best.delimiter;
}

/** How many rows have the commonest number of fields, not counting rows of a single field. */
function rowsOfOneWidth(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: ROWS_TO_LOOK_AT });
  const rows = new Map<number, number>();
  for (const { length } of data) if (length > 1) rows.set(length, (rows.get(length) ?? 0) + 1);
  return Math.max(0, ...rows.values());
}
