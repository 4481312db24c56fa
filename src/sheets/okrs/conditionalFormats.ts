import { statusColors, tabColors } from '../../core/okr/scorecard/colors.ts';
import { type ColumnKey, columnLetters } from '../../core/okr/scorecard/columns.ts';
import { statusLabel } from '../../core/okr/scorecard/formulas.ts';
import type { Status } from '../../core/okr/status.ts';
import type { Language } from '../../core/text.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The rules of the OKRs tab, over whole columns so that later rows are judged too. */
export function scorecardRules(sheet: Sheet, language: Language): Rule[] {
  const statuses = Object.keys(statusColors) as Status[];
  return [
    ...statuses.map((status) => statusRule(sheet, status, language)),
    sampleRule(sheet, 'start', 'sampleStart'),
    sampleRule(sheet, 'current', 'sampleCurrent'),
    confidenceRule(sheet),
  ];
}

function below(sheet: Sheet, key: ColumnKey): GoogleAppsScript.Spreadsheet.Range {
  const letters = columnLetters(key);
  return sheet.getRange(`${letters}2:${letters}`);
}

function statusRule(sheet: Sheet, status: Status, language: Language): Rule {
  const { text, tint } = statusColors[status];
  return SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo(statusLabel(status, language))
    .setFontColor(text)
    .setBackground(tint)
    .setRanges([below(sheet, 'status')])
    .build();
}

/** A number that came with the template is grey and slanted until someone types their own; the note says so in a word. */
function sampleRule(sheet: Sheet, value: ColumnKey, sample: ColumnKey): Rule {
  const [cell, original] = [`$${columnLetters(value)}2`, `$${columnLetters(sample)}2`];
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=AND(${original}<>"";${cell}=${original})`)
    .setFontColor(tabColors.sampleText)
    .setItalic(true)
    .setRanges([below(sheet, value)])
    .build();
}

function confidenceRule(sheet: Sheet): Rule {
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  return SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue(statusColors.off_track.tint, NUMBER, '0')
    .setGradientMidpointWithValue(statusColors.at_risk.tint, NUMBER, '5')
    .setGradientMaxpointWithValue(statusColors.on_track.tint, NUMBER, '10')
    .setRanges([below(sheet, 'confidence')])
    .build();
}
