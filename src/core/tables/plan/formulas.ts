import { monthNames } from '../../calendar/names.ts';
import { gregorianSerial, inDigits, jalaliDayAndMonth, nameAt, weekdayText } from '../scorecard/dayFormulas.ts';
import type { ColumnFormula, FormulaScope } from '../table.ts';
import type { PlanKey } from './columns.ts';

/** The day as people say it, in the calendar of the document: «چهارشنبه ۱۱ آذر». */
export const planFormulas: Readonly<Partial<Record<PlanKey, ColumnFormula<PlanKey>>>> = { shown };

function shown(range: (key: PlanKey) => string, { language, settings, blank }: FormulaScope): string {
  const day = `IFERROR(${range('day')};"")`;
  const serial = gregorianSerial(range('day'));
  const date =
    settings.calendar === 'jalali'
      ? jalaliDayAndMonth(serial, language)
      : `${inDigits(`DAY(${serial})`, language)}&" "&${nameAt(monthNames.gregorian[language], `MONTH(${serial})-1`)}`;
  const said = `IFERROR(${weekdayText(serial, language)}&" "&${date};"")`;
  return `=ARRAYFORMULA(IF(${range('words')}<>"";IF(ISNUMBER(${day});${said};"");${blank}))`;
}
