import { keyResultTypes } from '../../core/okr/progress.ts';
import { type ColumnKey, columns } from '../../core/okr/scorecard/columns.ts';
import type { ScorecardRow } from '../../core/okr/scorecard/rows.ts';
import { objectiveKinds } from '../../core/okr/templates/template.ts';
import type { Language, Text } from '../../core/text.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The drop-downs and limits of each cell of the rows; null where anything may be typed. */
export function validationsOf(rows: readonly ScorecardRow[], language: Language): (Validation | null)[][] {
  const byKind = {
    objective: ruleRow({ type: oneOf(objectiveKinds, language), ...limits(language) }),
    keyResult: ruleRow({ type: oneOf(keyResultTypes, language), ...limits(language), ...numbers(language) }),
  };
  return rows.map(({ kind }) => byKind[kind]);
}

function ruleRow(rules: Partial<Record<ColumnKey, Validation>>): (Validation | null)[] {
  return columns.map(({ key }) => rules[key] ?? null);
}

function oneOf(words: Readonly<Record<string, Text>>, language: Language): Validation {
  const labels = Object.keys(words).map((id) => (words[id] as Text)[language]);
  return SpreadsheetApp.newDataValidation().requireValueInList(labels, true).setAllowInvalid(false).build();
}

function limits(language: Language): { confidence: Validation; weight: Validation } {
  const help: Record<'confidence' | 'weight', Text> = {
    confidence: { en: 'A number from 0 to 10', fa: 'عددی از ۰ تا ۱۰' },
    weight: {
      en: 'A number from 0 upward; 0 is shown and not counted',
      fa: 'عددی از صفر به بالا؛ صفر دیده می‌شود ولی شمرده نمی‌شود',
    },
  };
  return {
    confidence: SpreadsheetApp.newDataValidation()
      .requireNumberBetween(0, 10)
      .setAllowInvalid(false)
      .setHelpText(help.confidence[language])
      .build(),
    weight: SpreadsheetApp.newDataValidation()
      .requireNumberGreaterThanOrEqualTo(0)
      .setAllowInvalid(false)
      .setHelpText(help.weight[language])
      .build(),
  };
}

const LARGEST = 1e15;

/** A text in these cells is warned of and not refused: what people typed stays until they have mended it. */
function numbers(language: Language): Record<'start' | 'target' | 'current', Validation> {
  const help: Text = { en: 'A number, in Latin digits', fa: 'یک عدد، با رقم لاتین' };
  const number = SpreadsheetApp.newDataValidation()
    .requireNumberBetween(-LARGEST, LARGEST)
    .setAllowInvalid(true)
    .setHelpText(help[language])
    .build();
  return { start: number, target: number, current: number };
}
