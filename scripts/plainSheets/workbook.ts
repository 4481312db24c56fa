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
  const formulas = kpiFormulaTabs(language);
  const { host } = loadAddon('dist/addon', {
    userLocale: language,
    sheets: [startTab(language), ...formulas.sheets],
    sheetRows: SHEET_ROWS,
  });
  const ask = (name: string, request: object | null): unknown => {
    const answer = JSON.parse(String(host.scriptRun('rasad', [name, JSON.stringify(request)])));
    if (!answer.ok) throw new Error(`${name}: ${answer.message ?? JSON.stringify(answer)}`);
    return answer.value;
  };
  dress(host, formulas);
  fillForDashboard(host, ask, language);
  ask('checkIn', { who: 'Sara', entries: [{ key: 'O1.1', value: '', confidence: '7', note: '' }] });
  ask('makePlan', { goal: '' });
  ask('makeDashboard', { news: null });
  for (const { name } of host.snapshot().sheets) {
    host.select(name, 'A1');
    ask('convertFormulas', { part: 'sheet' });
  }
  return host;
}

/** Colours what people fill and gives each choice its drop-down. */
function dress(host: Host, { sheets, inputs, choices, familyRows }: FormulaTabs): void {
  const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
  const book = app.getActiveSpreadsheet();
  for (const [name, ranges] of Object.entries(inputs)) {
    const tab = book.getSheetByName(name);
    for (const range of ranges) tab?.getRange(range).setBackground(INPUT_FILL);
  }
  for (const { sheet, cell, words } of choices) {
    const rule = app
      .newDataValidation()
      .requireValueInList([...words], true)
      .setAllowInvalid(false)
      .build();
    book.getSheetByName(sheet)?.getRange(cell).setDataValidation(rule);
  }
  const [formulaTab] = sheets;
  const tab = formulaTab && book.getSheetByName(formulaTab.name);
  const lastColumn = columnLetters(formulaTab?.cells[0]?.length ?? 1);
  for (const row of familyRows) tab?.getRange(`A${row}:${lastColumn}${row}`).setBackground(FAMILY_FILL);
}
