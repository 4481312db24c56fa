/** The spreadsheet's own address, without where in it people are. */
function addressOf(url: string): string {
  return url.replace(/\/(?:edit|view|copy)?(?:[?#].*)?$/, '');
}

/**
 * Where Google gives a tab as a PDF: upright A4, fitted to the page, without the lines of the grid. Whoever opens it must be able to
 * see the file; the add-on asks for nothing.
 * @example
 * pdfLink('https://docs.google.com/spreadsheets/d/abc/edit#gid=7', 0)
 * //=> 'https://docs.google.com/spreadsheets/d/abc/export?format=pdf&gid=0&size=A4&portrait=true&scale=4&gridlines=false&fzr=false'
 */
export function pdfLink(url: string, gid: number): string {
  return `${addressOf(url)}/export?format=pdf&gid=${gid}&size=A4&portrait=true&scale=4&gridlines=false&fzr=false`;
}

/**
 * Where Google gives the whole file as an Excel workbook.
 * @example
 * workbookLink('https://docs.google.com/spreadsheets/d/abc/edit') //=> 'https://docs.google.com/spreadsheets/d/abc/export?format=xlsx'
 */
export function workbookLink(url: string): string {
  return `${addressOf(url)}/export?format=xlsx`;
}
