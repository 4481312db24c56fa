import type { Cell } from '../../core/cell.ts';
import { userLanguage } from '../document/language.ts';
import { resultsPage } from './page.ts';
import { runProbes } from './runProbes.ts';

/** The self-check's own menu: it stands beside that of Rasad in a build for developers alone. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu('Self-check · خودآزمایی')
    .addItem('Check this spreadsheet · آزمودن این فایل', 'runSelfCheck')
    .addToUi();
}

/** Tries in the open file what Rasad relies on, and shows what came of it. */
export function runSelfCheck(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = userLanguage();
  const results = runProbes();
  const told = {
    at: new Date().toISOString(),
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    results: results.map(({ id, state, saw, relies, consequence }) => ({
      ...{ id, state, saw, relies: relies.en },
      ...(state === 'differs' && { consequence: consequence.en }),
    })),
  };
  const page = resultsPage(results, JSON.stringify(told, null, 1), language);
  const output = HtmlService.createHtmlOutput(page).setWidth(640).setHeight(520);
  SpreadsheetApp.getUi().showModalDialog(output, language === 'fa' ? 'خودآزمایی رصد' : 'Rasad self-check');
}

/** Tells what a cell's call has handed over: a row a value, then how many arguments there were. */
export function told(args: ArrayLike<unknown>): string[][] {
  const values = Array.from(args).flatMap((argument) => (Array.isArray(argument) ? argument.flat() : [argument]));
  const rows = values.map((value) => [typeof value, Object.prototype.toString.call(value), String(value)]);
  return [...rows, [String(args.length), '', '']];
}

/** Gives a cell's call a result of some kind. */
export function given(what: string): Cell | Cell[][] {
  if (what === 'null') return null;
  if (what === 'table')
    return [
      [1, 'سلام'],
      [true, new Date(2026, 11, 1)],
    ];
  return '';
}
