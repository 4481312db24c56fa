import { writeNumber } from '../core/numbers/write.ts';
import type { Text } from '../core/text.ts';
import { convertFormulas } from './convert/convertFormulas.ts';
import { documentLanguage } from './document.ts';
import { failureOf } from './failure.ts';
import { clearSamples as clear } from './okrs/samples.ts';
import { openSettings } from './settings/openSettings.ts';
import { undo } from './undo/undo.ts';

/**
 * Builds the menu. A published add-on may do so before anyone has agreed to anything, when not even the language can be
 * read: hence both languages in each item, and no service but the menu's own.
 */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Start · شروع', 'openSidebar')
    .addSeparator()
    .addItem('Undo the last change · برگرداندن آخرین تغییر', 'undoLastChange')
    .addItem('Settings · تنظیمات', 'showSettings')
    .addItem('Clear sample numbers · پاک کردن عددهای نمونه', 'clearSampleNumbers')
    .addSeparator()
    .addItem('Convert selection to plain formulas · تبدیل انتخاب به فرمول ساده', 'convertSelection')
    .addItem('Convert sheet to plain formulas · تبدیل برگه به فرمول ساده', 'convertSheet')
    .addToUi();
}

export function openSidebar(): void {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Rasad · رصد');
  SpreadsheetApp.getUi().showSidebar(html);
}

/** Undo from the menu; edited cells are asked about in a box. */
export function undoLastChange(): void {
  orTell(undoOrAsk);
}

function undoOrAsk(): void {
  const language = documentLanguage();
  const outcome = undo({ evenIfEdited: false });
  if ('editedCells' in outcome) {
    const ui = SpreadsheetApp.getUi();
    const question: Text = {
      en: `${cellsText(outcome.editedCells)} changed since Rasad wrote. Undo anyway?`,
      fa: `از زمانی که رصد نوشت، ${writeNumber(outcome.editedCells, 'fa')} خانه تغییر کرده است. باز هم برگردانده شود؟`,
    };
    if (ui.alert(question[language], ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    undo({ evenIfEdited: true });
  }
  const nothing = outcome.done && outcome.undone === null;
  const said: Text = nothing
    ? { en: 'There is nothing to undo.', fa: 'چیزی برای برگرداندن نیست.' }
    : { en: 'The last change was undone.', fa: 'آخرین تغییر برگردانده شد.' };
  SpreadsheetApp.getActiveSpreadsheet().toast(said[language]);
}

export function showSettings(): void {
  orTell(openSettings);
}

export function clearSampleNumbers(): void {
  orTell(clearAndTell);
}

function clearAndTell(): void {
  const language = documentLanguage();
  const { cells } = clear();
  const said: Text = {
    en: cells === 0 ? 'There is no sample number left.' : `Sample numbers cleared: ${cells}.`,
    fa: cells === 0 ? 'عدد نمونه‌ای نمانده است.' : `عددهای نمونه پاک شد: ${writeNumber(cells, 'fa')}.`,
  };
  SpreadsheetApp.getActiveSpreadsheet().toast(said[language]);
}

export function convertSelection(): void {
  orTell(() => {
    const range = SpreadsheetApp.getActiveRange();
    if (range) convert(range);
  });
}

export function convertSheet(): void {
  orTell(() => convert(SpreadsheetApp.getActiveSheet().getDataRange()));
}

function convert(range: GoogleAppsScript.Spreadsheet.Range): void {
  const { replaced, left } = convertFormulas(range);
  const [shownReplaced, shownLeft] = [writeNumber(replaced, 'fa'), writeNumber(left, 'fa')];
  const said: Text = {
    en: `Converted to plain formulas: ${replaced}. Left as they are, for want of a plain form: ${left}.`,
    fa: `تبدیل‌شده به فرمول ساده: ${shownReplaced}. بدون فرمول ساده و دست‌نخورده: ${shownLeft}.`,
  };
  SpreadsheetApp.getActiveSpreadsheet().toast(said[documentLanguage()]);
}

function cellsText(count: number): string {
  return count === 1 ? '1 cell was' : `${count} cells were`;
}

/** Runs a menu item; what goes wrong is told in a box, as a sentence and a remedy. */
function orTell(action: () => void): void {
  try {
    action();
  } catch (error) {
    const { sentence, remedy } = failureOf(error);
    SpreadsheetApp.getUi().alert([sentence, remedy].filter(Boolean).join(' '));
  }
}
