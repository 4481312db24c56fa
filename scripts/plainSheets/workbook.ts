import type { SheetContent } from '../../preview/host/contract.ts';
import type { Host } from '../../preview/host/host.ts';
import { loadAddon } from '../../preview/host/node.ts';
import { columnLetters } from '../../src/core/tables/letters.ts';
import type { Language } from '../../src/core/text.ts';
import { fillForDashboard } from '../filledDashboard.ts';
import { type FormulaTabs, kpiFormulaTabs } from './kpiFormulas.ts';
import { startTab } from './startTab.ts';

const SHEET_ROWS = 220;
const INPUT_FILL = '#fff8e1';
const FAMILY_FILL = '#e8f0fe';

/** Makes the file for people without the add-on by the add-on itself, and leaves plain formulas in it. */
export function plainWorkbook(language: Language): Host {
  const { host } = loadAddon('dist/addon', {
    userLocale: language,
    sheets: [startTab(language)],
    sheetRows: SHEET_ROWS,
  });
  const ask = (name: string, request: object | null): unknown => {
    const answer = JSON.parse(String(host.scriptRun('rasad', [name, JSON.stringify(request)])));
    if (!answer.ok) throw new Error(`${name}: ${answer.sentence}`);
    return answer.value;
  };
  fillForDashboard(host, ask, language);
  ask('checkIn', { who: 'Sara', entries: [{ key: 'O1.1', value: '', confidence: '7', note: '' }] });
  ask('makePlan', { goal: '' });
  ask('makeDashboard', { news: null });
  addFormulaTabs(host, kpiFormulaTabs(language));
  for (const { name } of host.snapshot().sheets) {
    host.select(name, 'A1');
    ask('convertFormulas', { part: 'sheet' });
  }
  return host;
}

/** The tabs stand last; what people fill is coloured, and each choice has its drop-down. */
function addFormulaTabs(host: Host, { sheets, inputs, choices, familyRows }: FormulaTabs): void {
  const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
  const book = app.getActiveSpreadsheet();
  for (const [index, content] of [...sheets].reverse().entries()) {
    const tab = book.insertSheet(content.name, book.getSheets().length - index);
    write(tab, content);
    for (const range of inputs[content.name] ?? []) tab.getRange(range).setBackground(INPUT_FILL);
    if (content !== sheets[0]) continue;
    const wide = `${columnLetters(content.cells[0]?.length ?? 1)}`;
    for (const row of familyRows) tab.getRange(`A${row}:${wide}${row}`).setBackground(FAMILY_FILL);
    for (const { cell, words } of choices) {
      const rule = app
        .newDataValidation()
        .requireValueInList([...words], true)
        .setAllowInvalid(false)
        .build();
      tab.getRange(cell).setDataValidation(rule);
    }
  }
}

function write(tab: GoogleAppsScript.Spreadsheet.Sheet, content: SheetContent): void {
  const { cells, rightToLeft = false, columnWidths = [], boldRows = [], formats = {}, frozenRows = 0 } = content;
  const columns = Math.max(...cells.map(({ length }) => length));
  if (tab.getMaxColumns() < columns) tab.insertColumnsAfter(tab.getMaxColumns(), columns - tab.getMaxColumns());
  const rows = cells.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ''));
  tab.getRange(1, 1, rows.length, columns).setValues(rows);
  for (const [index, width] of columnWidths.entries()) tab.setColumnWidth(index + 1, width);
  for (const row of boldRows) tab.getRange(row, 1, 1, columns).setFontWeight('bold');
  for (const [range, format] of Object.entries(formats)) tab.getRange(range).setNumberFormat(format);
  tab.setRightToLeft(rightToLeft);
  tab.setFrozenRows(frozenRows);
}
