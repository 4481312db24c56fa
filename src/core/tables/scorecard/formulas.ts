import { quoted } from '../../formula/dialects/sheets.ts';
import { plainRowsFormula } from '../../functions/plainFormula.ts';
import { okrExpected } from '../../okr/expected.ts';
import { ownRulesFormula } from '../../okr/ownRules.ts';
import { keyResultTypes, okrProgress, stayTypes } from '../../okr/progress.ts';
import { okrStatus, type Status } from '../../okr/status.ts';
import { objectiveKinds } from '../../okr/templates/template.ts';
import type { StatusRule } from '../../settings/settings.ts';
import type { ColumnFormula, FormulaScope } from '../table.ts';
import type { ScorecardKey } from './columns.ts';
import { gregorianSerial, inDigits, jalaliText } from './dayFormulas.ts';
import { note, summary } from './noteFormulas.ts';
import { expectedByTargets, partOfCycle } from './ownTargetsFormula.ts';
import { countedInAll, levelPoints, levelWeight, sumOfObjective } from './rollUpFormulas.ts';
import { FILLED, isStale, KEY_RESULT, notNumbers, OBJECTIVE, orBlank, type Ranges, statusLabel } from './rowTerms.ts';
import { BAD_NEWS, GOOD_NEWS, tally, worstIn } from './tallies.ts';

type Body = (range: Ranges, scope: FormulaScope) => string;

const BAR_LENGTH = 10;

/**
 * The array formulas of the OKRs tab. Whatever anyone types, pastes, sorts or inserts below them is computed, with or without
 * the add-on: every range starts in the formula's own row, so that what spills stands beside what it was computed from. No
 * formula counts its own column, and none reads another tab.
 */
export const scorecardFormulas: Readonly<Partial<Record<ScorecardKey, ColumnFormula<ScorecardKey>>>> = {
  ownKey: column(ownKey),
  objectiveKey: column(objectiveKey),
  from: column((range) => judgedDay('firstDay', range)),
  until: column((range) => judgedDay('lastDay', range)),
  days: column(days),
  part: column((range, scope) => `IF(${hasDays(range)};${partOfCycle(range, elapsed(range, scope))};"")`),
  expected: column(expected),
  ownProgress: column(ownProgress),
  ownStatus: column(ownStatus),
  countedWeight: column(countedWeight),
  points: column(points),
  badNews: column((range, scope) => tally(BAD_NEWS, range, scope)),
  goodNews: column((range, scope) => tally(GOOD_NEWS, range, scope)),
  allBadNews: column((range) => sumOfObjective('badNews', range)),
  allGoodNews: column((range) => sumOfObjective('goodNews', range)),
  summary: column(summary),
  progress: column(progress),
  score: column(score),
  blocks: column(blocks),
  percent: column(percent),
  lowestWeight: column((range, scope) => levelWeight('lowest', range, scope)),
  lowestPoints: column((range, scope) => levelPoints('lowest', range, scope)),
  middleWeight: column((range, scope) => levelWeight('middle', range, scope)),
  middlePoints: column((range, scope) => levelPoints('middle', range, scope)),
  bar: column(bar),
  status: column(status),
  note: column(note),
};

/** A row that holds nothing stays clean; a column that someone has deleted must not fill the others with errors. */
function column(body: Body): ColumnFormula<ScorecardKey> {
  return (range, scope) => `=ARRAYFORMULA(IF(${FILLED(range)};${body(range, scope)};${scope.blank}))`;
}

/** The key; an objective that has none yet, known by its type, is told by its row. */
function ownKey(range: Ranges, { language }: FormulaScope): string {
  const kinds = Object.values(objectiveKinds).map((kind) => `(${orBlank(range('type'))}=${quoted(kind[language])})`);
  const key = orBlank(range('key'));
  return `IF(${key}<>"";${key};IF(${kinds.join('+')};"row "&ROW(${range('key')});""))`;
}

/** The part of the key before the dot; a row without a key belongs to the objective above it. */
function objectiveKey(range: Ranges): string {
  const own = range('ownKey');
  const objective = `IFERROR(LEFT(${own};FIND(".";${own})-1);${own})`;
  return `IFERROR(LOOKUP(ROW(${own});ROW(${own})/(${own}<>"");${objective});"")`;
}

/** The row's own day, else that of its objective, else the latest of the tab. A text is no day. */
function judgedDay(key: 'firstDay' | 'lastDay', range: Ranges): string {
  const own = orBlank(range(key));
  const objectives = `${range('ownKey')};${range('objectiveKey')}`;
  const ofObjective = `SUMIF(${objectives};${range(key)})/COUNTIF(${objectives})`;
  const latest = `IF(MAX(${range(key)})>0;MAX(${range(key)});"")`;
  // A quotient of 0 is no day: its inverse is an error, and the latest day steps in.
  const inherited = `IFERROR(ROUND(1/(1/(${ofObjective}));0);${latest})`;
  return `IF(ISNUMBER(${own});${gregorianSerial(own)};IF(${own}<>"";"";IFERROR(${inherited};"")))`;
}

/** «۱ مهر ۱۴۰۵ تا ۳۰ آذر ۱۴۰۵», where the document's calendar is Jalali. */
function days(range: Ranges, { language, settings }: FormulaScope): string {
  if (settings.calendar !== 'jalali') return '""';
  const [from, until] = [range('from'), range('until')].map((day) => jalaliText(day, language));
  const to = language === 'fa' ? ' تا ' : ' – ';
  return `IFERROR(IF((${range('from')}<>"")*(${range('until')}<>"");${from}&${quoted(to)}&${until};"");"")`;
}

/** A tab in which nobody has targets of their own has no column for their parts. */
function expected(range: Ranges, scope: FormulaScope): string {
  const linear = elapsed(range, scope);
  const judged = range('part') === '""' ? linear : `IFERROR(${expectedByTargets(range)};${linear})`;
  return `IF(${hasDays(range)};IFERROR(${judged};"");"")`;
}

/** The share of the cycle that has passed. */
function elapsed(range: Ranges, { settings }: FormulaScope): string {
  const share = plainRowsFormula(
    okrExpected,
    {
      startDate: { formula: range('from') },
      endDate: { formula: range('until') },
      today: { formula: 'TODAY()' },
      dayCount: { literal: settings.paceAfterNowruz ? 'after_nowruz' : 'endpoints' },
    },
    { language: 'en' },
  );
  return share as string;
}

/** Whether both days are days, in their order. */
function hasDays(range: Ranges): string {
  return `(${range('from')}<>"")*(${range('until')}<>"")*(${range('until')}>${range('from')})`;
}

function ownProgress(range: Ranges, { language }: FormulaScope): string {
  const value = plainRowsFormula(
    okrProgress,
    {
      start: { cell: range('start') },
      target: { cell: range('target') },
      current: { cell: range('current') },
      type: { cell: orBlank(range('type')) },
    },
    { language, labelsOnly: true },
  );
  return `IF(${KEY_RESULT(range)}*(${notNumbers(range)}=0);IFERROR(${value};"");"")`;
}

function ownStatus(range: Ranges, scope: FormulaScope): string {
  const { language, settings } = scope;
  const judged = (rule: StatusRule | 'stay'): string => statusFormula('ownProgress', rule, range, scope);
  const noData = quoted(statusLabel('no_data', language));
  const type = orBlank(range('type'));
  const stays = stayTypes.map((id) => `(${type}=${quoted(keyResultTypes[id][language])})`).join('+');
  const byPace = `IF(${range('expected')}<>"";${judged(settings.statusRule)};${noData})`;
  const judgement = `IF(${stays};${judged('stay')};${byPace})`;
  return `IF(${KEY_RESULT(range)};IFERROR(IF(${isStale(range, scope)};${noData};${judgement});${noData});"")`;
}

function statusFormula(
  judgedColumn: 'ownProgress' | 'progress',
  rule: StatusRule | 'stay',
  range: Ranges,
  { language, settings }: FormulaScope,
): string {
  const [progress, expected] = [range(judgedColumn), range('expected')];
  const word = (id: string): string => statusLabel(id as Status, language);
  if (rule === 'own') return ownRulesFormula(settings.ownRules, { progress, expected }, word);
  const judged = { progress: { cell: progress }, expected: { formula: expected }, preset: { literal: rule } };
  return `${plainRowsFormula(okrStatus, judged, { language, labelsOnly: true, word })}`;
}

function countedWeight(range: Ranges): string {
  const weight = orBlank(range('weight'));
  return `IF(${KEY_RESULT(range)};IF(ISNUMBER(${weight});IF(${weight}>0;${weight};0);1);"")`;
}

function points(range: Ranges): string {
  const own = range('ownProgress');
  return `IF(${KEY_RESULT(range)};${range('countedWeight')}*IF(${own}<>"";${clamped(own)};0);"")`;
}

/** An objective has the weighted mean of its key results, or of what is aligned with it. */
function progress(range: Ranges, scope: FormulaScope): string {
  const { weight, points } = countedInAll(range, scope);
  // The last bits of a sum depend on the order of its rows, which people sort.
  const mean = `ROUND(${points}/${weight};12)`;
  return `IFERROR(IF(${OBJECTIVE(range)};${mean};${range('ownProgress')});"")`;
}

/** A key result without a value has come no way; an objective without key results has no score. */
function score(range: Ranges): string {
  const own = range('progress');
  return `IFERROR(IF(${own}<>"";${clamped(own)};IF(${OBJECTIVE(range)};"";0));"")`;
}

function clamped(value: string): string {
  return `IF(${value}>1;1;IF(${value}<0;0;${value}))`;
}

/** The progress as people read it: `−25%`, `۷۲٪`. Marks of direction keep the minus sign left of Persian digits. */
function percent(range: Ranges, { language }: FormulaScope): string {
  const own = range('progress');
  const isPersian = language === 'fa';
  const digits = inDigits(`ROUND(ABS(${own}*100);0)`, language);
  const shown = `${digits}&${quoted(isPersian ? '٪' : '%')}`;
  const negative = isPersian ? `"\u2066−"&${shown}&"\u2069\u200F"` : `"−"&${shown}`;
  return `IFERROR(IF(${own}<>"";IF(${own}<0;${negative};${shown});"");"")`;
}

/** The bar without its number, chosen by comparing alone. */
function blocks(range: Ranges): string {
  const bars = Array.from({ length: BAR_LENGTH + 1 }, (_, filled) =>
    quoted('█'.repeat(filled) + '░'.repeat(BAR_LENGTH - filled)),
  );
  const [empty = '""', ...others] = bars;
  return others.reduce(
    (shorter, text, index) => `IF(${range('score')}*${2 * BAR_LENGTH}>=${2 * index + 1};${text};${shorter})`,
    empty,
  );
}

/**
 * A bar of text lives in every row, on phones, in exports and in every spreadsheet program. Its parts stand in columns of their
 * own: LibreOffice joins the outcome of an IF to a text in the first row alone. Blocks have no direction of their own: a mark
 * makes a Persian bar fill from the right.
 */
function bar(range: Ranges, { language }: FormulaScope): string {
  const filled = language === 'fa' ? `"\u200F"&${range('blocks')}` : range('blocks');
  return `IF(${range('percent')}<>"";${filled}&" "&${range('percent')};"")`;
}

function status(range: Ranges, scope: FormulaScope): string {
  const { language, settings } = scope;
  const noData = quoted(statusLabel('no_data', language));
  const good = worstIn(GOOD_NEWS, range('allGoodNews'), language, '""');
  const worst = worstIn(BAD_NEWS, range('allBadNews'), language, good);
  const byScore = `IF(${range('expected')}<>"";${statusFormula('progress', settings.statusRule, range, scope)};${noData})`;
  // One that only others contribute to has no key result that could be its worst.
  const hasOwn = `(${range('allBadNews')}+${range('allGoodNews')}>0)`;
  const orByScore = settings.rollUp === 'keyResults' ? worst : `IF(${hasOwn};${worst};${byScore})`;
  const ofObjective = settings.objectiveStatus === 'worst' ? orByScore : byScore;
  return `IFERROR(IF(${OBJECTIVE(range)};${ofObjective};${range('ownStatus')});${noData})`;
}
