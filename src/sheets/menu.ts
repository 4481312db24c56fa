import type { Text } from '../core/text.ts';
import { documentLanguage } from './language.ts';
import { clearSamples as clear } from './okrs/samples.ts';
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
    .addItem('Clear sample numbers · پاک کردن عددهای نمونه', 'clearSampleNumbers')
    .addToUi();
}

export function openSidebar(): void {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Rasad · رصد');
  SpreadsheetApp.getUi().showSidebar(html);
}

export function undoLastChange(): void {
  const language = documentLanguage();
  const outcome = undo({ evenIfEdited: false });
  if (!outcome.done) {
    const ui = SpreadsheetApp.getUi();
    const question: Text = {
      en: `${outcome.editedCells} cells were changed since Rasad wrote them. Undo anyway?`,
      fa: `از زمانی که رصد این ردیف‌ها را نوشت، ${outcome.editedCells} خانه تغییر کرده است. باز هم برگردانده شود؟`,
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

export function clearSampleNumbers(): void {
  const language = documentLanguage();
  const { cells } = clear();
  const said: Text = {
    en: cells === 0 ? 'There is no sample number left.' : `Sample numbers cleared: ${cells} cells.`,
    fa: cells === 0 ? 'عدد نمونه‌ای نمانده است.' : `عددهای نمونه پاک شد: ${cells} خانه.`,
  };
  SpreadsheetApp.getActiveSpreadsheet().toast(said[language]);
}
