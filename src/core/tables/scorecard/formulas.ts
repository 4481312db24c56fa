import { quoted } from '../../formula/dialects/sheets.ts';
import { plainRowsFormula } from '../../functions/plainFormula.ts';
import { CONFIDENT_FROM, WORRIED_BELOW } from '../../okr/confidence.ts';
import { okrExpected } from '../../okr/expected.ts';
import { keyResultTypes, okrProgress, stayTypes } from '../../okr/progress.ts';
import { okrStatus, type Status, statuses, statusGlyphs } from '../../okr/status.ts';
import { objectiveKinds } from '../../okr/templates/template.ts';
import type { StatusRule } from '../../settings/settings.ts';
import type { Language, Text } from '../../text.ts';
import type { ColumnFormula, FormulaScope } from '../table.ts';
import type { ScorecardKey } from './columns.ts';
import { gregorianSerial, inDigits, jalaliText } from './dayFormulas.ts';
import { noteWords, staleNote } from './noteWords.ts';

/** Names a column from the formula's own row down; `""` where people have deleted an optional one. */
type Ranges = (key: ScorecardKey) => string;

type Body = (range: Ranges, scope: FormulaScope) => string;

/** Where a row is: a key result, an objective, or neither. */
const FILLED = (range: Ranges): string => `(${range('key')}&${range('title')}<>"")`;
const OBJECTIVE = (range: Ranges): string => `(${range('ownKey')}<>"")*(${range('ownKey')}=${range('objectiveKey')})`;
const KEY_RESULT = (range: Ranges): string => `${FILLED(range)}*(1-${OBJECTIVE(range)})`;

/** From the worst news to the best, in two tallies: an objective is as well as its worst key result. */
const BAD_NEWS: readonly Status[] = ['off_track', 'at_risk', 'no_data'];
const GOOD_NEWS: readonly Status[] = ['too_early', 'on_track', 'done'];
/**
 * A tally holds three counts in one number, five digits each, so that one SUMIF a tally counts every status of every objective:
 * counting each status by itself would take six walks over the tab for every row of it.
 */
const TALLY_BASE = 100_000;

const BAR_LENGTH = 10;

/** A status as the cell shows it: a glyph and a word. */
export function statusLabel(status: Status, language: Language): string {
  return `${statusGlyphs[status]} ${statuses[status][language]}`;
}

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
  return `IF(${range('key')}<>"";${range('key')};IF(${kinds.join('+')};"row "&ROW(${range('key')});""))`;
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

function expected(range: Ranges, { settings }: FormulaScope): string {
  const judged = plainRowsFormula(
    okrExpected,
    {
      startDate: { formula: range('from') },
      endDate: { formula: range('until') },
      today: { formula: 'TODAY()' },
      dayCount: { literal: settings.paceAfterNowruz ? 'after_nowruz' : 'endpoints' },
    },
    { language: 'en' },
  );
  return `IF(${hasDays(range)};IFERROR(${judged};"");"")`;
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

/** How many of start, target and current hold a text or an error, which no formula could compute with. */
function notNumbers(range: Ranges): string {
  const counted = (['start', 'target', 'current'] as const).map(range).map(notNumber);
  return `(${counted.join('+')})`;
}

function notNumber(range: string): string {
  return `IF(ISERROR(${range});1;ISTEXT(${range})*(${range}<>""))`;
}

function ownStatus(range: Ranges, scope: FormulaScope): string {
  const { language, settings } = scope;
  const judged = (preset: StatusRule | 'stay'): string =>
    statusFormula(range('ownProgress'), range('expected'), preset, language);
  const noData = quoted(statusLabel('no_data', language));
  const type = orBlank(range('type'));
  const stays = stayTypes.map((id) => `(${type}=${quoted(keyResultTypes[id][language])})`).join('+');
  const byPace = `IF(${range('expected')}<>"";${judged(settings.statusRule)};${noData})`;
  const judgement = `IF(${stays};${judged('stay')};${byPace})`;
  return `IF(${KEY_RESULT(range)};IFERROR(IF(${isStale(range, scope)};${noData};${judgement});${noData});"")`;
}

/**
 * An old reading says nothing of today. A row that was never checked in is judged by what stands there, and a number that comes
 * from elsewhere is as new as its source.
 */
function isStale(range: Ranges, { settings }: FormulaScope): string {
  const day = orBlank(range('checkedIn'));
  return `IF(ISNUMBER(${day})*(${orBlank(range('source'))}="");TODAY()-${gregorianSerial(day)}>${settings.staleAfterDays};FALSE)`;
}

function statusFormula(progress: string, expected: string, preset: StatusRule | 'stay', language: Language): string {
  const judged = { progress: { cell: progress }, expected: { formula: expected }, preset: { literal: preset } };
  const word = (id: string): string => statusLabel(id as Status, language);
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

/** An objective has the weighted mean of its key results. */
function progress(range: Ranges): string {
  // The last bits of a sum depend on the order of its rows, which people sort.
  const mean = `ROUND(${sumOfObjective('points', range)}/${sumOfObjective('countedWeight', range)};12)`;
  return `IFERROR(IF(${OBJECTIVE(range)};${mean};${range('ownProgress')});"")`;
}

function sumOfObjective(key: ScorecardKey, range: Ranges): string {
  return `SUMIF(${range('objectiveKey')};${range('objectiveKey')};${range(key)})`;
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

function tally(statuses: readonly Status[], range: Ranges, { language }: FormulaScope): string {
  const counted = statuses.reduceRight<string>(
    (otherwise, id, index) =>
      `IF(${range('ownStatus')}=${quoted(statusLabel(id, language))};${TALLY_BASE ** (2 - index)};${otherwise})`,
    '0',
  );
  return `IF(${KEY_RESULT(range)};IF(${range('countedWeight')}>0;${counted};0);"")`;
}

/** The first status of a tally that counts anything; `otherwise` where none does. */
function worstIn(statuses: readonly Status[], sum: string, language: Language, otherwise: string): string {
  return statuses.reduceRight<string>(
    (rest, id, index) => `IF(${sum}>=${TALLY_BASE ** (2 - index)};${quoted(statusLabel(id, language))};${rest})`,
    otherwise,
  );
}

function status(range: Ranges, scope: FormulaScope): string {
  const { language, settings } = scope;
  const noData = quoted(statusLabel('no_data', language));
  const good = worstIn(GOOD_NEWS, range('allGoodNews'), language, '""');
  const worst = worstIn(BAD_NEWS, range('allBadNews'), language, good);
  const byScore = `IF(${range('expected')}<>"";${statusFormula(range('progress'), range('expected'), settings.statusRule, language)};${noData})`;
  const ofObjective = settings.objectiveStatus === 'worst' ? worst : byScore;
  return `IFERROR(IF(${OBJECTIVE(range)};${ofObjective};${range('ownStatus')});${noData})`;
}

/** How many key results of each row's objective have a status, those that are shown and not counted (weight 0) left out. */
function countOf(status: Status, range: Ranges): string {
  const isBad = BAD_NEWS.includes(status);
  const index = (isBad ? BAD_NEWS : GOOD_NEWS).indexOf(status);
  const above = `INT(${range(isBad ? 'allBadNews' : 'allGoodNews')}/${TALLY_BASE ** (2 - index)})`;
  return index === 0 ? above : `MOD(${above};${TALLY_BASE})`;
}

function note(range: Ranges, scope: FormulaScope): string {
  const { language } = scope;
  const say = (words: Text): string => quoted(words[language]);
  const repeated = `(${range('key')}<>"")*(COUNTIF(${range('key')};${range('key')})>1)`;
  const twice = `${say(noteWords.twice)}&${range('key')}`;
  return `IFERROR(IF(${repeated};${twice};IF(${OBJECTIVE(range)};${objectiveNote(range, language)};${keyResultNote(range, scope)}));"")`;
}

/** What its key results come to; numbers that someone typed into its own row count nowhere, and must not seem to. */
function objectiveNote(range: Ranges, language: Language): string {
  const typed = (['start', 'target', 'current'] as const).map((key) => `(${orBlank(range(key))}<>"")`).join('+');
  return `IF((${typed})>0;${quoted(noteWords.numbersOfObjective[language])};${range('summary')})`;
}

/** What keeps a key result from being judged, or what its number alone would hide: the first that holds. */
function keyResultNote(range: Ranges, scope: FormulaScope): string {
  const { language, settings } = scope;
  const say = (words: Text): string => quoted(words[language]);
  const is = (...types: readonly (keyof typeof keyResultTypes)[]): string =>
    `(${types.map((id) => `(${type}=${quoted(keyResultTypes[id][language])})`).join('+')}+0)`;
  const type = orBlank(range('type'));
  const confidence = orBlank(range('confidence'));
  const source = orBlank(range('source'));
  const isBound = `(${source}<>"")`;
  const [start, target, own] = [range('start'), range('target'), range('ownProgress')];
  const bothGiven = `(${start}<>"")*(${target}<>"")`;
  const needsTarget = `(${is('yes_no', 'percent')}=0)`;
  const needsStart = `(${is('yes_no', 'percent', 'milestone', 'stay_at_or_above', 'stay_at_or_below')}=0)`;
  const cases: readonly (readonly [string, Text])[] = [
    [`${range('objectiveKey')}=""`, noteWords.orphan],
    [`${notNumbers(range)}>0`, noteWords.notANumber],
    [`(${isText(range('firstDay'))}+${isText(range('lastDay'))})>0`, noteWords.noDays],
    [`(${range('from')}<>"")*(${range('until')}<>"")*(${range('until')}<=${range('from')})`, noteWords.daysOutOfOrder],
    [`((${range('from')}<>"")*(${range('until')}<>""))=0`, noteWords.daysMissing],
    [`(${target}="")*${needsTarget}`, noteWords.targetMissing],
    [`(${start}="")*${needsStart}`, noteWords.startMissing],
    [`${bothGiven}*(${start}=${target})*${needsStart}*(${is('range')}=0)`, noteWords.noWay],
    [`${bothGiven}*${is('increase')}*(${target}<${start})`, noteWords.increaseDown],
    [`${bothGiven}*${is('decrease')}*(${target}>${start})`, noteWords.decreaseUp],
    [`${bothGiven}*${is('range')}*(${target}<${start})`, noteWords.rangeUpsideDown],
    [`(${confidence}<>"")*IF(ISNUMBER(${confidence});(${confidence}<0)+(${confidence}>10);1)`, noteWords.confidence],
    [`${isBound}*(${range('current')}="")`, noteWords.sourceSilent],
    [isStale(range, scope), staleNote(settings.staleAfterDays)],
    [`${isSample(range, 'current', 'sampleCurrent')}*(1-${isBound})`, noteWords.sample],
    [isSample(range, 'start', 'sampleStart'), noteWords.sampleStart],
    [`IF(${own}<>"";${own}>1;FALSE)`, noteWords.beyond],
    [`IF(${own}<>"";${own}<0;FALSE)`, noteWords.worse],
    [disagrees(range, language), noteWords.disagree],
  ];
  const otherwise = `IF(${isBound};${source};"")`;
  return cases.reduceRight<string>((rest, [test, words]) => `IF(${test};${say(words)};${rest})`, otherwise);
}

/** Whether the owner is confident of what is off track, or worried about what is on track. */
function disagrees(range: Ranges, language: Language): string {
  const confidence = orBlank(range('confidence'));
  const is = (...those: readonly Status[]): string =>
    `(${those.map((each) => `(${range('ownStatus')}=${quoted(statusLabel(each, language))})`).join('+')})`;
  const apart = `(${confidence}>=${CONFIDENT_FROM})*${is('off_track')}+(${confidence}<${WORRIED_BELOW})*${is('on_track', 'done')}`;
  return `IF(ISNUMBER(${confidence});${apart}>0;FALSE)`;
}

/** «۲ از ۴ خارج از مسیر»: what the one word of the status leaves out. */
function summary(range: Ranges, { language }: FormulaScope): string {
  const all = `(${[...BAD_NEWS, ...GOOD_NEWS].map((status) => countOf(status, range)).join('+')})`;
  const counted = (status: Status, words: Text): string =>
    `${inDigits(countOf(status, range), language)}&${quoted(noteWords.of[language])}&${inDigits(all, language)}&${quoted(words[language])}`;
  const cases: readonly (readonly [string, string])[] = [
    [`${all}=0`, quoted(noteWords.noKeyResults[language])],
    [`${countOf('no_data', range)}=${all}`, quoted(noteWords.noData[language])],
    [`${countOf('off_track', range)}>0`, counted('off_track', noteWords.offTrack)],
    [`${countOf('at_risk', range)}>0`, counted('at_risk', noteWords.atRisk)],
    [`${countOf('no_data', range)}>0`, counted('no_data', noteWords.withoutData)],
  ];
  const said = cases.reduceRight<string>((otherwise, [test, text]) => `IF(${test};${text};${otherwise})`, '""');
  return `IFERROR(${said};"")`;
}

/** Whether a cell still holds the number that came with the template. */
function isSample(range: Ranges, value: 'start' | 'current', sample: 'sampleStart' | 'sampleCurrent'): string {
  const original = orBlank(range(sample));
  return `(${original}<>"")*(${range(value)}=${original})`;
}

function isText(range: string): string {
  return `ISTEXT(${orBlank(range)})*(${orBlank(range)}<>"")`;
}

/** A column that people may delete: what stood there counts as blank from then on. */
function orBlank(range: string): string {
  return `IFERROR(${range};"")`;
}
