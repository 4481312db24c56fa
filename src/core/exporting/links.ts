/** The spreadsheet's own address, without where in it people are. */
function addressOf(url: string): string {
  return url.replace(/\/(?:edit|view|copy)?(?:[?#].*)?$/, '');
}

/** A tab as it goes on paper. */
interface Page {
  readonly gid: number;
  /** Whether it lies across the paper. */
  readonly isWide: boolean;
}

/**
 * Where Google gives a tab as a PDF: A4, fitted to the page, without the lines of the grid. Whoever opens it must be able to see the
 * file; the add-on asks for nothing.
 * @example
 * pdfLink('https://docs.google.com/spreadsheets/d/abc/edit#gid=7', { gid: 0, isWide: false })
 * //=> 'https://docs.google.com/spreadsheets/d/abc/export?format=pdf&gid=0&size=A4&portrait=true&scale=4&gridlines=false&fzr=false'
 */
export function pdfLink(url: string, { gid, isWide }: Page): string {
  const look = `size=A4&portrait=${!isWide}&scale=4&gridlines=false&fzr=false`;
  return `${addressOf(url)}/export?format=pdf&gid=${gid}&${look}`;
}

/**
 * Where Google gives the whole file as an Excel workbook.
 * @example
 * workbookLink('https://docs.google.com/spreadsheets/d/abc/edit') //=> 'https://docs.google.com/spreadsheets/d/abc/export?format=xlsx'
 */
export function workbookLink(url: string): string {
  return `${addressOf(url)}/export?format=xlsx`;
}
