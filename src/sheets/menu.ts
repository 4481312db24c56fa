import { escapeHtml } from '../core/escapeHtml.ts';
import { writeNumber } from '../core/numbers/write.ts';
import type { Text } from '../core/text.ts';
import { type AnyAction, anyActions, findAction, runAction } from './actions/run.ts';
import { openDocument } from './document/document.ts';
import { failureOf } from './document/failure.ts';
import { undo, untoldNotice } from './undo.ts';

/** The items of the actions, in their order: Google calls each by the name of its function. */
export const actionItems = anyActions.flatMap((action) => (action.menu ?? []).map((item) => ({ ...item, action })));

/**
 * Builds the menu. A published add-on may do so before anyone has agreed to anything, when not even the language can be
 * read: hence both languages in each item, and no service but the menu's own.
 */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Start · شروع', 'openSidebar')
    .addSeparator()
    .addItem('Undo the last change · برگرداندن آخرین تغییر', 'undoLastChange');
  for (const { label, fn } of actionItems) menu.addItem(`${label.en} · ${label.fa}`, fn);
  menu.addToUi();
}

/**
 * The page carries the file's link: where it later reaches no server, people need the link in another window, and a frame of
 * Apps Script cannot know where it is.
 */
export function openSidebar(): void {
  const link = SpreadsheetApp.getActiveSpreadsheet().getUrl();
  const html = HtmlService.createHtmlOutputFromFile('Sidebar')
    .append(`<data id="file-link" value="${escapeHtml(link)}" hidden></data>`)
    .setTitle('Rasad · رصد');
  SpreadsheetApp.getUi().showSidebar(html);
}

/** Undo from the menu; edited cells are asked about in a box. */
export function undoLastChange(): void {
  orTell(undoOrAsk);
}

/** Runs the action whose menu item Google calls by that name. */
export function runItem(fn: string): void {
  const item = actionItems.find((each) => each.fn === fn);
  if (!item) return;
  const before = (item.before ?? []).flatMap((id) => findAction(id) ?? []);
  orTell(() => {
    for (const action of before) runAndTell(action, null);
    runAndTell(item.action, item.request);
  });
}

function runAndTell(action: AnyAction, request: unknown): void {
  const document = openDocument();
  const { outcome, read: language } = runAction(action, request, document, document.language);
  const said = action.message?.(outcome);
  if (said) SpreadsheetApp.getActiveSpreadsheet().toast(said[language]);
}

function undoOrAsk(): void {
  const document = openDocument();
  const language = document.language();
  const outcome = undo({ force: false }, document);
  if ('editedCells' in outcome) {
    const ui = SpreadsheetApp.getUi();
    const question: Text = {
      en: `${cellsText(outcome.editedCells)} changed since Rasad wrote. Undo anyway?`,
      fa: `از زمانی که رصد نوشت، ${writeNumber(outcome.editedCells, 'fa')} خانه تغییر کرده است. باز هم برگردانده شود؟`,
    };
    if (ui.alert(question[language], ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    undo({ force: true }, document);
  }
  const nothing = outcome.done && outcome.undone === null;
  const said: Text = nothing
    ? (untoldNotice(document) ?? { en: 'There is nothing to undo.', fa: 'چیزی برای برگرداندن نیست.' })
    : { en: 'The last change was undone.', fa: 'آخرین تغییر برگردانده شد.' };
  SpreadsheetApp.getActiveSpreadsheet().toast(said[language]);
}

function cellsText(count: number): string {
  return count === 1 ? '1 cell was' : `${count} cells were`;
}

/** Runs a menu item; what goes wrong is told in a box, as a sentence and a remedy. */
function orTell(work: () => void): void {
  try {
    work();
  } catch (error) {
    const { sentence, remedy } = failureOf(error);
    SpreadsheetApp.getUi().alert([sentence, remedy].filter(Boolean).join(' '));
  }
}
