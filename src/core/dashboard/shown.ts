import { monthNames } from '../calendar/names.ts';
import { quoted } from '../formula/dialects/sheets.ts';
import { unitWords } from '../functions/unitWords.ts';
import { keyResultUnits } from '../okr/units.ts';
import type { Settings } from '../settings/settings.ts';
import {
  inDigits,
  jalaliDayAndMonth,
  jalaliMonthAndYear,
  jalaliMonthStart,
  nameAt,
} from '../tables/scorecard/dayFormulas.ts';
import type { Language } from '../text.ts';
import { dashboardWords as words } from './words.ts';

/**
 * Numbers and days as people read them, as formula text. TEXT and FIXED write in the way of the file's locale, in every program
 * differently; arithmetic writes alike everywhere.
 */

const SIGNS = {
  en: { thousands: ',', decimal: '.', percent: '%', million: ' M', billion: ' B' },
  fa: { thousands: '٬', decimal: '٫', percent: '٪', million: ' میلیون', billion: ' میلیارد' },
} as const;

/** Units that say nothing beside the number, or stand in it already. */
const SILENT = [
  ...(['percent', 'ratio', 'yes_no'] as const).map((unit) => keyResultUnits[unit]),
  ...(['money', 'count', 'fraction', 'ratio', 'number'] as const).map((unit) => unitWords[unit]),
];

/**
 * A number without the word of its unit: `12,500`, `4.2%`, «۱٫۵ میلیون»; what is no number is blank.
 * @param unit the cell that holds its unit in a word
 */
export function numberShown(value: string, unit: string, language: Language): string {
  const { percent, million, billion } = SIGNS[language];
  const size = `ABS(${value})`;
  const small = `IF((${size}>=100)+(ROUND(${size};0)=ROUND(${size};6));${whole(size, language)};${decimals(size, 2, language)})`;
  const large = `IF(ROUND(${size};0)>=10^9;${decimals(`${size}/10^9`, 1, language)}&${quoted(billion)};IF(ROUND(${size};0)>=10^6;${decimals(`${size}/10^6`, 1, language)}&${quoted(million)};${small}))`;
  const isShare = `${unit}=${quoted(keyResultUnits.percent[language])}`;
  const digits = inDigits(
    `IF(${isShare};${decimals(`${size}*100`, 1, language)}&${quoted(percent)};${large})`,
    language,
  );
  return `IF(ISNUMBER(${value});${signed(`${value}<0`, digits, language)};"")`;
}

/** The word of a unit, where it says anything beside the number. */
export function unitShown(unit: string, language: Language): string {
  const silent = [...new Set(SILENT.map((word) => word[language]))].map((word) => `${unit}=${quoted(word)}`);
  return `IF(OR(${silent.join(';')});"";${unit})`;
}

/** A share as `62%`. */
export function shareShown(share: string, language: Language): string {
  const digits = inDigits(`ROUND(ABS(${share})*100;0)`, language);
  return `IF(ISNUMBER(${share});${signed(`${share}<0`, `${digits}&${quoted(SIGNS[language].percent)}`, language)};"")`;
}

/**
 * A relative change with its direction and whether it is good: `▲ 4.2% better`. A dash where nothing can be compared.
 * @param better a cell: 1 where more is better, -1 where less is, 0 where neither is
 */
export function changeShown(change: string, better: string, language: Language): string {
  const size = `ABS(${change})*100`;
  const digits = inDigits(`IF(ROUND(${size};1)>=10;${whole(size, language)};${decimals(size, 1, language)})`, language);
  const glyph = `IF(ROUND(${change};3)=0;"= ";IF(${change}>0;"▲ ";"▼ "))`;
  const judged = `ROUND(${change};3)*${better}`;
  const word = `IF(${judged}>0;${quoted(words.better[language])};IF(${judged}<0;${quoted(words.worse[language])};""))`;
  return `IF(ISNUMBER(${change});${leading(language)}${glyph}&${digits}&${quoted(SIGNS[language].percent)}&${word};"–")`;
}

/** A day without its year: `28 Nov`, «۷ آذر». */
export function dayShown(serial: string, calendar: Settings['calendar'], language: Language): string {
  if (calendar === 'jalali') return jalaliDayAndMonth(serial, language);
  return `${inDigits(`DAY(${serial})`, language)}&" "&${nameAt(gregorianMonths(language), `MONTH(${serial})-1`)}`;
}

/** A day with its year: `28 Nov 2026`, «۷ آذر ۱۴۰۵». */
export function dateShown(serial: string, calendar: Settings['calendar'], language: Language): string {
  return `${dayShown(serial, calendar, language)}&" "&RIGHT(${monthShown(serial, calendar, language)};4)`;
}

/** The month of a day: `Nov 2026`, «آذر ۱۴۰۵». */
export function monthShown(serial: string, calendar: Settings['calendar'], language: Language): string {
  if (calendar === 'jalali') return jalaliMonthAndYear(serial, language);
  return `${nameAt(gregorianMonths(language), `MONTH(${serial})-1`)}&" "&${inDigits(`YEAR(${serial})`, language)}`;
}

/** The serial number of the first day of the month of a day. */
export function monthStart(serial: string, calendar: Settings['calendar']): string {
  return calendar === 'jalali' ? jalaliMonthStart(serial) : `DATE(YEAR(${serial});MONTH(${serial});1)`;
}

/** How long ago a day is, in words; `staleAfterDays` later it is called stale. */
export function ageShown(serial: string, staleAfterDays: number, language: Language): string {
  const days = `(TODAY()-${serial})`;
  const ago = `${inDigits(days, language)}&${quoted(words.daysAgo[language])}`;
  const stale = `IF(${days}>${staleAfterDays};${quoted(words.stale[language])};"")`;
  const near = `IF(${days}<1;${quoted(words.today[language])};IF(${days}<2;${quoted(words.yesterday[language])};${ago}))`;
  return `${near}&${stale}`;
}

function gregorianMonths(language: Language): readonly string[] {
  const names = monthNames.gregorian[language];
  return language === 'en' ? names.map((name) => name.slice(0, 3)) : names;
}

/** Below a million, so that one mark of thousands is enough. */
function whole(value: string, language: Language): string {
  const rounded = `ROUND(${value};0)`;
  const grouped = `INT(${rounded}/1000)&${quoted(SIGNS[language].thousands)}&RIGHT("00"&MOD(${rounded};1000);3)`;
  return `IF(${rounded}>=1000;${grouped};${rounded}&"")`;
}

/** A number that is not negative, with decimals unless they are all 0. */
function decimals(value: string, places: 1 | 2, language: Language): string {
  const scale = 10 ** places;
  const scaled = `ROUND(${value}*${scale};0)`;
  const rest = places === 1 ? `MOD(${scaled};10)` : `RIGHT("0"&MOD(${scaled};100);2)`;
  return `INT(${scaled}/${scale})&IF(MOD(${scaled};${scale})=0;"";${quoted(SIGNS[language].decimal)}&${rest})`;
}

/** A text that begins with a digit or a glyph is ordered from the right in programs that ask its first letter. */
export function leading(language: Language): string {
  return language === 'fa' ? '"\u200F"&' : '';
}

/** Marks of direction keep the minus sign left of Persian digits. */
function signed(isNegative: string, digits: string, language: Language): string {
  if (language === 'en') return `IF(${isNegative};"−";"")&${digits}`;
  return `IF(${isNegative};"\u2066−";"")&${digits}&IF(${isNegative};"\u2069";"")`;
}
