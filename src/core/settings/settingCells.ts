import type { Day } from '../calendar/day.ts';
import { type Cell, isBlankCell } from '../cell.ts';
import { foldText } from '../fold.ts';
import type { MoneyRate } from '../numbers/moneyRate.ts';
import { type MoneyUnit, moneyUnits } from '../numbers/moneyUnit.ts';
import { readNumber } from '../numbers/read.ts';
import type { Language, Text } from '../text.ts';
import type { JudgingRule } from './judgingRules.ts';
import { settingAbouts } from './settingAbouts.data.ts';
import { type SettingKey, type SettingRow, settingRows } from './settingRows.ts';
import { defaultSettings, type MailSettings, type Settings } from './settings.ts';

/** Reads a date cell, or a date typed as text; null where it is none. */
type DayIn = (cell: Cell) => Day | null;

/**
 * The rows of the Settings tab for a document in which nothing was chosen yet: name, value, what it does.
 * @example
 * newSettingCells('en')[1]
 * //=> ['Calendar', 'Gregorian', 'Decides on which days the quarters of new templates begin and how dates are shown']
 */
export function newSettingCells(language: Language): (string | number | boolean)[][] {
  const { calendar, firstWeekday, fiscalStartMonth, money, mail, ...chosen } = defaultSettings(language);
  const values: Readonly<Record<SettingKey, string | number | boolean>> = {
    language: label('language', language, language),
    calendar: label('calendar', calendar, language),
    firstWeekday: label('firstWeekday', firstWeekday, language),
    fiscalStartMonth,
    moneyUnit: money.unit === null ? '' : label('moneyUnit', money.unit, language),
    earlierMoneyUnit: '',
    moneyUnitSince: '',
    paceAfterNowruz: chosen.paceAfterNowruz,
    statusRule: label('statusRule', chosen.statusRule, language),
    objectiveStatus: label('objectiveStatus', chosen.objectiveStatus, language),
    rollUp: label('rollUp', chosen.rollUp, language),
    closingScore: label('closingScore', chosen.closingScore, language),
    staleAfterDays: chosen.staleAfterDays,
    unhealthyReadings: chosen.unhealthyReadings,
    readsTyping: chosen.readsTyping,
    ...mailValues(mail, language),
  };
  const abouts = settingAbouts();
  return (Object.keys(settingRows) as SettingKey[]).map((key) => [
    settingRows[key].name[language],
    values[key],
    abouts[key][language],
  ]);
}

/** The values of the rows of the weekly mail. */
export function mailValues({ to, day, hour, remindsLate }: MailSettings, language: Language) {
  return {
    mailTo: to,
    mailDay: label('mailDay', day, language),
    mailHour: hour,
    mailReminders: remindsLate,
  } satisfies Partial<Record<SettingKey, string | number | boolean>>;
}

function label(key: SettingKey, id: string, language: Language): string {
  return wordsOf(key)[id]?.[language] ?? '';
}

function wordsOf(key: SettingKey): Readonly<Record<string, Text>> {
  const { choice } = settingRows[key] as SettingRow;
  return choice.kind === 'word' ? choice.words : {};
}

/**
 * The settings in the rows of the tab, wherever each row stands by now. A row that is gone, blank or not understood counts
 * as not chosen.
 * @param startingLanguage asked for where the tab does not say
 * @example
 * readSettings([['Calendar', 'Jalali']], { rates: [], rules: [] }, () => 'en', () => null).calendar //=> 'jalali'
 */
export function readSettings(
  rows: readonly (readonly Cell[])[],
  { rates, rules }: { readonly rates: readonly MoneyRate[]; readonly rules: readonly JudgingRule[] },
  startingLanguage: () => Language,
  dayIn: DayIn,
): Settings {
  const cellFor = (key: SettingKey): Cell => {
    const names = Object.values(settingRows[key].name).map(foldText);
    return rows.find(([name]) => names.includes(foldText(String(name ?? ''))))?.[1];
  };
  const word = <Id extends string>(key: SettingKey): Id | null => idOf(wordsOf(key), cellFor(key)) as Id | null;
  const chosenLanguage = word<Language>('language') ?? startingLanguage();
  const chosen = defaultSettings(chosenLanguage);
  const earlier = word<MoneyUnit>('earlierMoneyUnit');
  const since = dayIn(cellFor('moneyUnitSince'));
  const whole = (key: SettingKey, otherwise: number): number => {
    const { choice } = settingRows[key] as SettingRow;
    const number = numberIn(cellFor(key));
    const isIn = choice.kind === 'number' && number !== null && number >= choice.min && number <= choice.max;
    return isIn && Number.isInteger(number) ? number : otherwise;
  };
  return {
    language: chosenLanguage,
    calendar: word('calendar') ?? chosen.calendar,
    firstWeekday: word('firstWeekday') ?? chosen.firstWeekday,
    fiscalStartMonth: whole('fiscalStartMonth', chosen.fiscalStartMonth),
    money: {
      unit: word('moneyUnit') ?? chosen.money.unit,
      earlier: earlier && { unit: earlier, lastDay: since === null ? null : since - 1 },
      rates: rates.length > 0 ? rates : chosen.money.rates,
    },
    paceAfterNowruz: cellFor('paceAfterNowruz') === true,
    statusRule: word('statusRule') ?? chosen.statusRule,
    ownRules: rules.length > 0 ? rules : chosen.ownRules,
    objectiveStatus: word('objectiveStatus') ?? chosen.objectiveStatus,
    rollUp: word('rollUp') ?? chosen.rollUp,
    closingScore: word('closingScore') ?? chosen.closingScore,
    staleAfterDays: whole('staleAfterDays', chosen.staleAfterDays),
    unhealthyReadings: whole('unhealthyReadings', chosen.unhealthyReadings),
    readsTyping: cellFor('readsTyping') === true,
    mail: {
      to: String(cellFor('mailTo') ?? ''),
      day: word('mailDay') ?? chosen.mail.day,
      hour: whole('mailHour', chosen.mail.hour),
      remindsLate: cellFor('mailReminders') === true,
    },
  };
}

/**
 * A row of the table of rates; a row without a known unit or a rate above 0 is left out.
 * @example
 * readRate(['toman', '۱۲', '', ''], () => null) //=> [{ unit: 'TOMAN', rials: 12, firstDay: null, lastDay: null }]
 */
export function readRate(row: readonly Cell[], dayIn: DayIn): MoneyRate[] {
  const [shownUnit, shownRials, first, last] = row;
  const rials = numberIn(shownRials);
  const unit = idOf(moneyUnits, shownUnit) as MoneyUnit | null;
  if (!unit || rials === null || rials <= 0) return [];
  return [{ unit, rials, firstDay: dayIn(first), lastDay: dayIn(last) }];
}

/** The number in a cell, as people type it; null where it is none. */
function numberIn(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  const reading = typeof cell === 'string' ? readNumber(cell) : null;
  return reading?.kind === 'number' ? reading.value : null;
}

/** The id of a word that a cell shows in either language, or null. */
function idOf(words: Readonly<Record<string, Text>>, cell: Cell): string | null {
  if (isBlankCell(cell)) return null;
  const shown = foldText(String(cell));
  const found = Object.entries(words).find(([id, { en, fa }]) => [id, en, fa].some((word) => foldText(word) === shown));
  return found?.[0] ?? null;
}
