import { carriedStart } from '../../core/cycle/carry.ts';
import { closedRows, type Decision } from '../../core/cycle/closedRows.ts';
import { nextQuarter } from '../../core/cycle/nextQuarter.ts';
import type { CycleRow, OpenCycle } from '../../core/cycle/openCycles.ts';
import { type Outcome as Ending, type NextStep, needsReason, nextSteps, outcomes } from '../../core/cycle/outcome.ts';
import { timesCarried } from '../../core/cycle/pastCycles.ts';
import { type SuggestedClose, suggestClose } from '../../core/cycle/suggest.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { closedCycles } from '../../core/tables/closedCycles.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { objectiveOf } from '../../core/tables/scorecard/keys.ts';
import { readTyped } from '../../core/tables/scorecard/readTyped.ts';
import { cycleValues, keyResultTitleFormat } from '../../core/tables/scorecard/rows.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { followsSteps } from '../../core/tables/scorecard/source.ts';
import type { Language, Text } from '../../core/text.ts';
import { asWhole } from '../changes/transaction.ts';
import { closedUntil, rememberClosedUntil } from '../document/closedUntil.ts';
import { closingReadings } from '../document/closingReadings.ts';
import type { OpenDocument } from '../document/document.ts';
import { failureOf } from '../document/failure.ts';
import { rememberKeys } from '../document/knownKeys.ts';
import { languageFrom } from '../document/language.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { ensureLog } from '../tables/ensure.ts';
import { findWholeTable, readTable } from '../tables/find.ts';
import { type KeptRow, keepRows } from '../tables/keep.ts';
import { type TableRow, tableRows } from '../tables/read.ts';
import { takeRows } from '../tables/takeRows.ts';
import { action } from './action.ts';
import { type CarriedRow, carriedRow, editedCarried, restoreCarried, writeCarried } from './carriedRows.ts';
import { type ClosedStep, closedRowsIn, editedClosed, takeOutOfClosed, toldOf } from './closedLog.ts';
import { cyclesIn, lacksKeys, type PlacedRow } from './cycleRows.ts';
import { isObjectiveKey, keyIn, openScorecard, readBy, type Scorecard } from './scorecardRows.ts';
import { runsToTake, type TakenRun, writeAgain } from './takenRows.ts';

/** What a person says of a key result. */
interface Answer {
  readonly key: string;
  readonly outcome: string;
  /** Blank while nothing was chosen. */
  readonly next: string;
  readonly reason: string;
  /** The new target of what is carried over, as it was typed; blank keeps it. */
  readonly target: string;
}

interface Request {
  readonly cycle: string;
  readonly keyResults: readonly Answer[];
  readonly lessons: readonly { readonly key: string; readonly lesson: string }[];
  /** Of the reader. */
  readonly language: Language;
}

type CloseField = 'outcome' | 'next' | 'reason' | 'target';

/** What the close came to; or the first field that stops it, in a sentence: then nothing was written. */
type Outcome =
  | {
      readonly done: true;
      readonly cycle: string;
      readonly closed: number;
      readonly carried: number;
      readonly next: Text;
    }
  | {
      readonly done: false;
      readonly refused: { readonly key: string; readonly field: CloseField; readonly sentence: string };
    };

interface Step {
  readonly sheet: number;
  readonly runs: readonly TakenRun[];
  readonly carried: readonly CarriedRow[];
  readonly closed: ClosedStep;
  /** Until when cycles were closed before. */
  readonly until: number | null;
}

/**
 * Closes a cycle: its objectives and key results go as values into the Closed cycles tab; what is closed or dropped leaves the OKRs
 * tab, what is carried over goes on there in the next quarter, from its last value.
 */
export const closeCycle = action({
  id: 'closeCycle',
  undoLabel: (target) => ({ en: `close of ${isolate(target)}`, fa: `بستن ${isolate(target)}` }),
  run(request: Request, document, { onFailure, record }): Outcome {
    const found = openScorecard(request.cycle, document);
    if (lacksKeys(found)) throw new Refusal('keysMissing', {});
    const cycle = cyclesIn(found, document).find(({ id }) => id === request.cycle);
    if (!cycle) throw new Refusal('cycleChanged', { value: request.cycle });
    const logBefore = findWholeTable(closedCycles, document.tabs);
    const times = timesCarried(logBefore ? closedRowsIn(logBefore, document) : []);
    const suggested = suggestClose(cycle, { timesCarried: times, readings: closingReadings(document) }, document);
    const reading = readAnswers(request, cycle, suggested, document);
    if ('refused' in reading) return { done: false, refused: reading.refused };
    const { decisions, starts, targets } = reading;
    const isCarried = (key: string): boolean => decisions.get(key)?.next === 'carry';

    const quarter = nextQuarter(cycle.lastDay, document.today(), document.settings());
    const rows = rowsOf(found, cycle, isCarried);
    const kept = keepRows(found, [...rows.taken, ...rows.carried].sort(byNumber));
    const keptOf = (row: TableRow) => kept.find((each) => each.row === row.number) as KeptRow<ScorecardKey>;
    const runs = runsToTake(found, rows.taken, kept);
    const dates = cycleValues({ quarter, language: found.language });
    const carried = rows.carried.map((row) => {
      const key = keyIn(found, row);
      const current = keptOf(row).own.current?.content;
      // Its steps go on from where it began, and those that are done stay done.
      const bySteps = current && 'formula' in current && followsSteps(current.formula);
      const start = bySteps ? null : starts.get(key);
      const target = targets.get(key);
      const becomes = isObjectiveKey(key)
        ? dates
        : { ...dates, ...BLANKED, ...(start != null && { start }), ...(target !== undefined && { target }) };
      return carriedRow(found, key, keptOf(row), becomes);
    });

    const { found: log, made } = ensureLog(closedCycles, document, onFailure);
    const closed = closedRows(
      cycle,
      suggested,
      { keyResults: decisions, lessons: lessonsOf(request) },
      {
        language: log.language,
        today: document.today(),
        settings: document.settings(),
        formatsOf: (key) => formatsOf(key, cycle, keptOf),
      },
    );
    const before = closedUntil(document);
    rememberKeys(
      closed.map((row) => toldOf(row).key),
      document,
      onFailure,
    );
    onFailure(() => rememberClosedUntil(before, document));
    if (cycle.lastDay !== null && cycle.lastDay > (before ?? Number.NEGATIVE_INFINITY)) {
      rememberClosedUntil(cycle.lastDay, document);
    }
    record(
      {
        sheet: found.sheet.getSheetId(),
        runs,
        carried,
        closed: {
          sheet: log.sheet.getSheetId(),
          made,
          day: document.today(),
          cycle: cycle.name,
          rows: closed.map(toldOf),
        },
        until: before,
      },
      cycle.name,
    );
    appendRows(log, closed, onFailure);
    onFailure(() => restoreCarried(found, carried));
    writeCarried(found, carried, document);
    takeRows(found, runs, onFailure);
    return {
      done: true,
      cycle: cycle.name,
      closed: suggested.objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0),
      carried: [...decisions.values()].filter(({ next }) => next === 'carry').length,
      next: quarter.name,
    };
  },
  /** Takes the cycle out of the closed ones and puts the OKRs tab back; what people typed there since is asked about. */
  undo(step: Step, document, { force }) {
    const sheet = sheetById(step.sheet);
    const tab = sheet && readTable(scorecard, sheet);
    // Where the rows cannot come back, the closed ones are all that is left of them.
    if (!tab || !('table' in tab)) return 0;
    const edited = editedCarried(tab, step.carried, document) + editedClosed(step.closed, document);
    if (edited > 0 && !force) return edited;
    rememberClosedUntil(step.until, document);
    takeOutOfClosed(step.closed, document);
    restoreCarried(tab, step.carried);
    asWhole((onFailure) => writeAgain(tab, step.runs, document, onFailure));
    return 0;
  },
});

/** A key result that goes on has said nothing of its new cycle yet, and its numbers are its own; targets were those of the parts of the old one. */
const BLANKED = { confidence: '', checkedIn: '', targets: '', sampleStart: '', sampleCurrent: '' } as const;

interface Reading {
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Where what is carried over begins; null where its start stays. */
  readonly starts: ReadonlyMap<string, number | null>;
  /** The targets that change. */
  readonly targets: ReadonlyMap<string, number>;
}

type Refused = { readonly refused: { readonly key: string; readonly field: CloseField; readonly sentence: string } };

/** @throws Refusal if the key results are not those that were asked about */
function readAnswers(
  { keyResults, language }: Request,
  cycle: OpenCycle,
  { objectives }: SuggestedClose,
  document: OpenDocument,
): Reading | Refused {
  const reader = readBy(document, languageFrom(language));
  const decisions = new Map<string, Decision>();
  const starts = new Map<string, number | null>();
  const targets = new Map<string, number>();
  const answers = new Map(keyResults.map((answer) => [answer.key, answer]));
  const asked = objectives.flatMap(({ kind, keyResults: own }, index) =>
    own.map((keyResult, place) => {
      const row = cycle.objectives[index]?.keyResults[place] as CycleRow;
      return { kind, keyResult, row };
    }),
  );
  if (asked.length !== answers.size || asked.some(({ keyResult }) => !answers.has(keyResult.key))) {
    throw new Refusal('cycleChanged', { value: cycle.name });
  }
  for (const { kind, keyResult, row } of asked) {
    const { key, grade } = keyResult;
    const answer = answers.get(key) as Answer;
    let field: CloseField = 'next';
    try {
      const next = readNext(answer);
      field = 'outcome';
      const decision = readDecision(answer, next, keyResult.outcome);
      field = 'reason';
      if (needsReason(decision.outcome, kind, grade) && decision.reason === '') throw new Refusal('reasonMissing', {});
      decisions.set(key, decision);
      if (decision.next !== 'carry') continue;
      field = 'target';
      const target = readTarget(answer, row, reader);
      if (target !== null) targets.set(key, target);
      starts.set(key, carriedStart({ ...row, target: target ?? row.target }, reader));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { refused: { key, field, sentence: failureOf(error).sentence } };
    }
  }
  return { decisions, starts, targets };
}

/** What is dropped ended so, whatever was chosen besides. */
function readDecision({ outcome, reason }: Answer, next: NextStep, suggested: Ending | null): Decision {
  const said = isId(outcomes, outcome) && outcome !== 'dropped' ? outcome : suggested;
  const ending = next === 'drop' ? 'dropped' : said;
  if (ending === null) throw new Refusal('outcomeMissing', {});
  return { next, outcome: ending, reason: reason.trim() };
}

function readNext({ next }: Answer): NextStep {
  if (!isId(nextSteps, next)) throw new Refusal('nextMissing', {});
  return next;
}

function isId<Id extends string>(words: Readonly<Record<Id, Text>>, id: string): id is Id {
  return Object.keys(words).includes(id);
}

function readTarget({ target }: Answer, { unit }: CycleRow, document: Parameters<typeof readTyped>[3]) {
  return target.trim() === '' ? null : (readTyped('target', target.trim(), unit, document) as number);
}

function lessonsOf({ lessons }: Request): ReadonlyMap<string, string> {
  return new Map(lessons.map(({ key, lesson }) => [key, lesson]));
}

/** The rows that leave and those that go on. An objective stays as long as a key result of it does. */
function rowsOf(
  found: Scorecard,
  { objectives }: OpenCycle<PlacedRow>,
  isCarried: (key: string) => boolean,
): { readonly taken: TableRow[]; readonly carried: TableRow[] } {
  const taken: TableRow[] = [];
  const carried: TableRow[] = [];
  for (const { key, row, keyResults } of objectives) {
    const gone = keyResults.filter((each) => !isCarried(each.key));
    const goesOn = keyResults.length > gone.length;
    const others = tableRows(found).filter(
      (each) => objectiveOf(keyIn(found, each)) === key && keyIn(found, each) !== key,
    );
    taken.push(...gone.map(({ placed }) => placed));
    carried.push(...keyResults.filter((each) => isCarried(each.key)).map(({ placed }) => placed));
    if (row && goesOn) carried.push(row.placed);
    else if (row && others.length === gone.length) taken.push(row.placed);
  }
  return { taken: taken.sort(byNumber), carried: carried.sort(byNumber) };
}

function byNumber(one: TableRow, other: TableRow): number {
  return one.number - other.number;
}

/** Numbers look as they did in the OKRs tab, and key results stand in from their objective. */
function formatsOf(
  key: string,
  { objectives }: OpenCycle<PlacedRow>,
  keptOf: (row: TableRow) => KeptRow<ScorecardKey>,
) {
  if (isObjectiveKey(key)) return {};
  const row = objectives.flatMap(({ keyResults }) => keyResults).find((each) => each.key === key);
  if (!row) return {};
  const { start, target, current } = keptOf(row.placed).own;
  return {
    title: keyResultTitleFormat(row.title),
    ...(start?.format && { start: start.format }),
    ...(target?.format && { target: target.format }),
    ...(current?.format && { last: current.format }),
  };
}
