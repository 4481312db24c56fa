import type { Fact } from '../../core/facts/fact.ts';
import { wrongField } from '../../core/facts/wrongField.ts';
import { kept } from '../changes/journal.ts';
import type { Remembered, Transaction } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { logRun, unlogRun } from './logRun.ts';
import { ensureFacts, findFacts } from './openFacts.ts';
import { type EventStep, undoEvents } from './sourceEvents.ts';
import { type KeptSource, keepSource, restoreSource, type SourceRun } from './sources.ts';
import { takeOutFacts } from './takeOutFacts.ts';
import { type ReplacedRow, restoreFacts, writeFacts } from './writeFacts.ts';

/** What a run needs to be undone: all of its slices are one step. */
export interface FactStep {
  readonly run: string;
  /** The tab that its rows went into: a copy that people look at since gets none of them. */
  readonly sheet?: number;
  /** Whether the tab was made for it. */
  readonly made: boolean;
  readonly counts?: { readonly added: number; readonly replaced: number };
  /** Whether the log tells of it, and was made for that. */
  readonly logged?: { readonly made: boolean } | null;
  /** Rows that were written over, as many as can be remembered. */
  readonly replaced: readonly ReplacedRow[];
  readonly source: KeptSource | null;
  /** The days that came with the last slice, if there were any. */
  readonly events?: EventStep;
  /** What the action itself remembers, of the first slice. */
  readonly more?: unknown;
}

interface Slice {
  readonly source: string;
  readonly account: string;
  /** What they come from, as Undo names it; the account where it is left out. */
  readonly label?: string;
  /** Of the slices that were written before; `''` for the first one. */
  readonly run: string;
  readonly facts: readonly Fact[];
  /** How its source is listed from now on; null while more slices follow. */
  readonly whole: Omit<SourceRun, 'source' | 'account'> | null;
  readonly events?: EventStep | null;
  /** Whether the log tells of the run with its last slice. */
  readonly isLogged?: boolean;
  readonly more?: unknown;
}

/** What a slice of a run came to. */
export interface SliceOutcome {
  /** By which the next slice goes on: another than before where something else was done in between. */
  readonly run: string;
  readonly tab: string;
  readonly added: number;
  readonly replaced: number;
}

/** More rows than these are too many for one write of the spreadsheet. */
const MOST_AT_ONCE = 10_000;
/** Of a step, in characters as JSON: other steps need room too. */
const REMEMBERED_CHARACTERS = 60_000;

/** Writes a slice of a run into the Facts tab, and remembers what it takes to undo the run. */
export function writeSlice(
  { source, account, label = account, run, facts, whole, isLogged, events, more }: Slice,
  document: OpenDocument,
  { onFailure, record }: Transaction<FactStep>,
): SliceOutcome {
  const wrong = facts.map(wrongField).find((field) => field !== null);
  if (wrong) throw new Error(`A fact of ${account} has a wrong ${wrong}.`);
  const before = run === '' ? null : stepOf(run, document);
  const { found, made } = ensureFacts(document, onFailure, before?.step.sheet);
  // Of a run that is no longer the last step, what follows is a step of its own: each is undone by the id of its rows.
  const id = before ? run : `r${Date.now().toString(36)}`;
  const at = document.now();
  let [added, replaced]: [number, number] = [0, 0];
  let overwritten: readonly ReplacedRow[] = before?.step.replaced ?? [];
  for (let from = 0; from < facts.length; from += MOST_AT_ONCE) {
    const written = writeFacts(found, facts.slice(from, from + MOST_AT_ONCE), { id, at }, onFailure);
    added += written.added;
    replaced += written.replaced;
    overwritten = [...overwritten, ...written.before];
  }
  const listed = whole && keepSource({ source, account, ...whole }, document, onFailure);
  const counts = {
    added: (before?.step.counts?.added ?? 0) + added,
    replaced: (before?.step.counts?.replaced ?? 0) + replaced,
  };
  const logged =
    whole && isLogged
      ? logRun({ source, account, ...counts, seconds: '', state: whole.state }, document, onFailure)
      : (before?.step.logged ?? null);
  const step: FactStep = {
    run: id,
    sheet: found.sheet.getSheetId(),
    made: before?.step.made ?? made,
    counts,
    logged,
    replaced: remembered(overwritten),
    source: before?.step.source ?? listed,
    ...(events && { events }),
    ...(more !== undefined && { more: before?.step.more ?? more }),
  };
  record(step, label, [], before?.entry);
  return { run: id, tab: found.sheet.getName(), added, replaced };
}

/** Takes the new rows of a run out and puts replaced ones back, wherever they stand now; the tab too, if it was made for them. */
export function undoRun(
  { run, sheet, made, replaced, source, logged, events }: FactStep,
  document: OpenDocument,
): void {
  const found = findFacts(document.tabs, sheet);
  const isGone = found && takeOutFacts(found, run, made);
  if (found && !isGone) restoreFacts(found, replaced);
  if (logged && source) unlogRun(source, logged.made, document);
  if (source) restoreSource(source, document);
  if (events) undoEvents(events, document);
}

/** What was remembered of the slices before. */
function stepOf(
  run: string,
  { properties }: OpenDocument,
): { readonly step: FactStep; readonly entry: Remembered } | null {
  const [entry] = kept(properties);
  const step = entry?.step as FactStep | undefined;
  return entry && step?.run === run ? { step, entry } : null;
}

/** The first rows that fit: of a correction of thousands of rows, the rest keeps its new numbers. */
function remembered(replaced: readonly ReplacedRow[]): ReplacedRow[] {
  let left = REMEMBERED_CHARACTERS;
  return replaced.filter((row) => {
    left -= JSON.stringify(row).length;
    return left >= 0;
  });
}
