import { quoted } from '../../formula/dialects/sheets.ts';
import { CONFIDENT_FROM, WORRIED_BELOW } from '../../okr/confidence.ts';
import { keyResultTypes } from '../../okr/progress.ts';
import type { Status } from '../../okr/status.ts';
import type { Language, Text } from '../../text.ts';
import type { FormulaScope } from '../table.ts';
import { inDigits } from './dayFormulas.ts';
import { noteWords } from './noteWords.data.ts';
import { meansNothing } from './ownTargetsFormula.ts';
import { hasAligned } from './rollUpFormulas.ts';
import { isStale, notNumbers, OBJECTIVE, orBlank, type Ranges, statusLabel } from './rowTerms.ts';
import { staleNote } from './staleNote.ts';
import { BAD_NEWS, countOf, GOOD_NEWS } from './tallies.ts';

export function note(range: Ranges, scope: FormulaScope): string {
  const { language } = scope;
  const say = (words: Text): string => quoted(words[language]);
  const repeated = `(${orBlank(range('key'))}<>"")*(COUNTIF(${range('key')};${orBlank(range('key'))})>1)`;
  const twice = `${say(noteWords().twice)}&${range('key')}`;
  return `IFERROR(IF(${repeated};${twice};IF(${OBJECTIVE(range)};${objectiveNote(range, scope)};${keyResultNote(range, scope)}));"")`;
}

/** What its key results come to; numbers that someone typed into its own row count nowhere, and must not seem to. */
function objectiveNote(range: Ranges, scope: FormulaScope): string {
  const say = (words: Text): string => quoted(words[scope.language]);
  const typed = (['start', 'target', 'current'] as const).map((key) => `(${orBlank(range(key))}<>"")`).join('+');
  const summed =
    scope.settings.rollUp === 'keyResults'
      ? range('summary')
      : `IF(${parentIsGone(range)};${say(noteWords().parentGone)}&${range('parent')};IF(${isInLoop(range)};${say(noteWords().loop)}&${range('parent')};${range('summary')}))`;
  return `IF((${typed})>0;${say(noteWords().numbersOfObjective)};${summed})`;
}

function parentIsGone(range: Ranges): string {
  return `IFERROR((${range('parent')}<>"")*(COUNTIF(${range('ownKey')};${range('parent')})=0);FALSE)`;
}

/** Longer loops are told where they are typed, and in the sidebar. */
function isInLoop(range: Ranges): string {
  const [own, parent] = [range('ownKey'), range('parent')];
  return `IFERROR((${parent}<>"")*((${parent}=${own})+(COUNTIFS(${own};${parent};${parent};${own})>0));FALSE)`;
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
    [`${range('objectiveKey')}=""`, noteWords().orphan],
    [`${notNumbers(range)}>0`, noteWords().notANumber],
    [`(${isText(range('firstDay'))}+${isText(range('lastDay'))})>0`, noteWords().noDays],
    [
      `(${range('from')}<>"")*(${range('until')}<>"")*(${range('until')}<=${range('from')})`,
      noteWords().daysOutOfOrder,
    ],
    [`((${range('from')}<>"")*(${range('until')}<>""))=0`, noteWords().daysMissing],
    ...(range('part') === '""' ? [] : [[meansNothing(range), noteWords().targetsMeanNothing] as const]),
    [`(${target}="")*${needsTarget}`, noteWords().targetMissing],
    [`(${start}="")*${needsStart}`, noteWords().startMissing],
    [`${bothGiven}*(${start}=${target})*${needsStart}*(${is('range')}=0)`, noteWords().noWay],
    [`${bothGiven}*${is('increase')}*(${target}<${start})`, noteWords().increaseDown],
    [`${bothGiven}*${is('decrease')}*(${target}>${start})`, noteWords().decreaseUp],
    [`${bothGiven}*${is('range')}*(${target}<${start})`, noteWords().rangeUpsideDown],
    [`(${confidence}<>"")*IF(ISNUMBER(${confidence});(${confidence}<0)+(${confidence}>10);1)`, noteWords().confidence],
    [`${isBound}*(${range('current')}="")`, noteWords().sourceSilent],
    [isStale(range, scope), staleNote(settings.staleAfterDays)],
    [
      `${isSample(range, 'current', 'sampleCurrent')}*(1-${isBound})*(${orBlank(range('checkedIn'))}="")`,
      noteWords().sample,
    ],
    [isSample(range, 'start', 'sampleStart'), noteWords().sampleStart],
    [`IF(${own}<>"";${own}>1;FALSE)`, noteWords().beyond],
    [`IF(${own}<>"";${own}<0;FALSE)`, noteWords().worse],
    [disagrees(range, language), noteWords().disagree],
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
export function summary(range: Ranges, scope: FormulaScope): string {
  const { language } = scope;
  const all = `(${[...BAD_NEWS, ...GOOD_NEWS].map((status) => countOf(status, range)).join('+')})`;
  // LibreOffice joins two columns of numbers with & in the first row alone.
  const counted = (status: Status, words: Text): string => {
    const counts = quoted(`@${noteWords().of[language]}#${words[language]}`);
    const some = `SUBSTITUTE(${counts};"@";${inDigits(countOf(status, range), language)})`;
    return `SUBSTITUTE(${some};"#";${inDigits(all, language)})`;
  };
  type Case = readonly [string, string];
  const ofAligned: readonly Case[] =
    scope.settings.rollUp === 'keyResults'
      ? []
      : [[`(${all}=0)*${hasAligned(range)}`, quoted(noteWords().fromAligned[language])]];
  const cases: readonly Case[] = [
    ...ofAligned,
    [`${all}=0`, quoted(noteWords().noKeyResults[language])],
    [`${countOf('no_data', range)}=${all}`, quoted(noteWords().noData[language])],
    [`${countOf('off_track', range)}>0`, counted('off_track', noteWords().offTrack)],
    [`${countOf('at_risk', range)}>0`, counted('at_risk', noteWords().atRisk)],
    [`${countOf('no_data', range)}>0`, counted('no_data', noteWords().withoutData)],
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
