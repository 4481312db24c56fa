import type { FileTable } from '../mapping.ts';

/** The first cell of the header of each section. */
const SECTION = 'Metric';

/** Of these sections the name of the row says nothing by itself; the section does. */
const NAMED_BY_SECTION = /^(average|avg\.?)$/i;

/**
 * The dashboard of Clarity as a table of one row; null for any other file. It is written in sections, such as `Metric, Insights, No.
 * of sessions, % of sessions`, with rows below that leave the first cell blank. Of rows with a percent the percent is kept. What is
 * told by page, browser or country is left out: it would count the same visits again.
 */
export function claritySections(rows: readonly (readonly string[])[]): Omit<FileTable, 'period'> | null {
  const headers = rows.flatMap((row, index) => (row[0]?.trim() === SECTION ? [index] : []));
  if (headers.length < 2) return null;
  const cells = new Map<string, string>();
  let section = '';
  for (const row of rows.slice(headers[0])) {
    const [first = '', name = '', value = '', percent = ''] = row.map((cell) => cell.trim());
    if (first === SECTION) section = name;
    else if (first === '' && name !== '' && value !== '' && isOfAll(section)) {
      cells.set(NAMED_BY_SECTION.test(name) ? section : name, percent || value);
    }
  }
  return cells.size === 0
    ? null
    : { header: [...cells.keys()], rows: [[...cells.values()]], headerLine: (headers[0] as number) + 1 };
}

function isOfAll(section: string): boolean {
  return /^(sessions|insights|scroll depth|active time|active time spent|pages per session|users overview|users)$/i.test(
    section,
  );
}
