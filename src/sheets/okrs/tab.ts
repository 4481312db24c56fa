import { tabColors } from '../../core/okr/scorecard/colors.ts';
import { type Column, columnNumber, columns } from '../../core/okr/scorecard/columns.ts';
import type { Language, Text } from '../../core/text.ts';
import { freeName } from '../freeName.ts';
import type { OnFailure } from '../undo/allOrNothing.ts';
import { scorecardRules } from './conditionalFormats.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The mark by which the add-on finds its tabs again, whatever people call them. */
const TAB_KEY = 'rasad.tab';
const TAB_VALUE = 'okrs';
const TAB_NAME: Text = { en: 'OKRs', fa: 'اهداف' };

/** The OKRs tab of the document, or null before the first insert. */
export function findOkrsTab(): Sheet | null {
  const [found] = SpreadsheetApp.getActiveSpreadsheet()
    .createDeveloperMetadataFinder()
    .withKey(TAB_KEY)
    .withValue(TAB_VALUE)
    .find();
  return found?.getLocation().getSheet() ?? null;
}

/** A new OKRs tab: header, widths, hidden columns, status colours, and right to left in Persian. */
export function makeOkrsTab(language: Language, onFailure: OnFailure): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet(freeName(TAB_NAME[language]), spreadsheet.getNumSheets());
  onFailure(() => spreadsheet.deleteSheet(sheet));
  sheet.addDeveloperMetadata(TAB_KEY, TAB_VALUE, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  const missing = columns.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet.setRightToLeft(language === 'fa');
  sheet
    .getRange(1, 1, 1, columns.length)
    .setValues([columns.map(({ header }) => header[language])])
    .setFontWeight('bold')
    .setFontColor(tabColors.headerText)
    .setBackground(tabColors.header)
    .setVerticalAlignment('middle')
    .setWrap(true);
  columns.forEach(({ widthPixels }, index) => {
    sheet.setColumnWidth(index + 1, widthPixels);
  });
  sheet.hideColumns(columnNumber('id'), columns.length - columnNumber('id') + 1);
  sheet.setFrozenRows(1);
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...scorecardRules(sheet, language)]);
  return sheet;
}

/** The language in which the tab was made: its formulas, drop-downs and colours compare words of that language. */
export function tabLanguage(sheet: Sheet): Language {
  const { header } = columns[columnNumber('id') - 1] as Column;
  return sheet.getRange(1, columnNumber('id')).getValue() === header.fa ? 'fa' : 'en';
}
