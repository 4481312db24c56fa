import { writeNumber } from '../numbers/write.ts';
import { settingRows } from '../settings/settingRows.ts';
import type { Settings } from '../settings/settings.ts';
import type { Language, Text } from '../text.ts';

/** The rules by which a cycle was judged, in a line that stays with its rows: settings may change later. */
export function judgedBy(settings: Settings): Text {
  return { en: lineIn('en', settings), fa: lineIn('fa', settings) };
}

function lineIn(
  language: Language,
  { calendar, fiscalStartMonth, statusRule, objectiveStatus, closingScore, staleAfterDays }: Settings,
): string {
  const chosen = [
    [settingRows.calendar.name, settingRows.calendar.choice.words[calendar][language]],
    [settingRows.fiscalStartMonth.name, writeNumber(fiscalStartMonth, language)],
    [settingRows.statusRule.name, settingRows.statusRule.choice.words[statusRule][language]],
    [settingRows.objectiveStatus.name, settingRows.objectiveStatus.choice.words[objectiveStatus][language]],
    [settingRows.closingScore.name, settingRows.closingScore.choice.words[closingScore][language]],
    [settingRows.staleAfterDays.name, writeNumber(staleAfterDays, language)],
  ] as const;
  return [SCORING[language], ...chosen.map(([name, value]) => `${name[language]}: ${value}`)].join(' · ');
}

/** What no setting changes. */
const SCORING: Text = {
  en: 'Score: last value, from 0 to 1; aspirational is green from 0.7 and yellow from 0.4, committed is green at 1',
  fa: 'امتیاز: آخرین مقدار، از ۰ تا ۱؛ جاه‌طلبانه از ۰٫۷ سبز و از ۰٫۴ زرد، تعهدی تنها با ۱ سبز',
};
