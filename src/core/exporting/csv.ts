/** A cell of a table that is written out: dates are ISO texts by then. */
export type PlainCell = string | number | boolean;

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as a CSV file that spreadsheets and other tools read alike (RFC 4180): commas, lines that end in CRLF, numbers with a dot. A
 * text that a spreadsheet could take for a formula begins with an apostrophe.
 * @example
 * csvText([['a', 1.5], ['=b', 'c, "d"']]).slice(1) //=> 'a,1.5\r\n\'=b,"c, ""d"""\r\n'
 */
export function csvText(rows: readonly (readonly PlainCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: PlainCell): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  const text = /^[\s]*[=+\-@]|^[\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
