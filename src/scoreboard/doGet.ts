import { AGAIN, openedPage } from './board.ts';
import { readBoard } from './readBoard.ts';

/**
 * The one function that can be called: a visit gets the page, and a page that is open already gets its board as JSON. Both
 * read the same range, and neither can name another.
 */
export function doGet(request: unknown): GoogleAppsScript.HTML.HtmlOutput | string {
  const board = readBoard();
  if (request === AGAIN) return JSON.stringify(board);
  const wall = (request as GoogleAppsScript.Events.DoGet | undefined)?.parameter?.wall === '1';
  const page = HtmlService.createHtmlOutputFromFile('Page').getContent();
  return HtmlService.createHtmlOutput(openedPage(page, { board, wall }))
    .setTitle('title' in board ? board.title : 'Rasad · رصد')
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
