import type { Fact } from '../../core/facts/fact.ts';
import { wrongField } from '../../core/facts/wrongField.ts';
import { isolate } from '../../core/isolate.ts';
import { kept } from '../changes/journal.ts';
import type { Remembered } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { ensureFacts, findFacts } from '../facts/openFacts.ts';
import { type RememberedColumns, rememberColumns } from '../facts/rememberedColumns.ts';
import { type KeptSource, keepSource, restoreSource, type SourceRun } from '../facts/sources.ts';
import { takeOutFacts } from '../facts/takeOutFacts.ts';
import { type ReplacedRow, restoreFacts, writeFacts } from '../facts/writeFacts.ts';
import { action } from './action.ts';

/** A fact without what all of its file share. */
export type FileFact = Omit<Fact, 'source' | 'account'>;

interface Request {
  readonly source: string;
  /** The file or the account, as people know it. */
  readonly account: string;
  /** Of the slices that were written before; `''` for the first one. */
  readonly run: string;
  readonly facts: readonly FileFact[];
  /** What the whole file brings, with its last slice: it is listed among the sources then. */
  readonly whole: (Omit<SourceRun, 'source' | 'account'> & { readonly columns: RememberedColumns }) | null;
}

interface Outcome {
  readonly run: string;
  readonly tab: string;
  readonly added: number;
  readonly replaced: number;
}

interface Step {
  readonly run: string;
  /** Whether the tab was made for it. */
  readonly made: boolean;
  /** Rows that were written over, as many as can be remembered. */
  readonly replaced: readonly ReplacedRow[];
  readonly source: KeptSource | null;
}

/** Of a step, in characters as JSON: other steps need room too. */
const REMEMBERED_CHARACTERS = 60_000;

/**
 * Writes facts of a file into the Facts tab, a slice at a time: what stands there already is replaced, so that nothing is there twice
 * however often a file is brought in. All slices are one step for Undo.
 */
export const importFacts = action({
  id: 'importFacts',
  undoLabel: (target) => ({ en: `data from ${isolate(target)}`, fa: `داده‌های ${isolate(target)}` }),
  run({ source, account, run, facts, whole }: Request, document, { onFailure, record }): Outcome {
    const all = facts.map((fact): Fact => ({ ...fact, source, account }));
    const wrong = all.map(wrongField).find((field) => field !== null);
    if (wrong) throw new Error(`A fact of ${account} has a wrong ${wrong}.`);
    const before = run === '' ? null : stepOf(run, document);
    const { found, made } = ensureFacts(document, onFailure);
    const id = run || `r${Date.now().toString(36)}`;
    const written = writeFacts(found, all, { id, at: document.now() }, onFailure);
    const keptSource = whole && keepSource({ source, account, ...whole }, document, onFailure);
    if (whole) rememberColumns(source, whole.columns, document.properties);
    const step: Step = {
      run: id,
      made: before?.step.made ?? made,
      replaced: remembered([...(before?.step.replaced ?? []), ...written.replaced]),
      source: keptSource,
    };
    record(step, account, [], before?.entry);
    return { run: id, tab: found.sheet.getName(), added: written.added, replaced: written.replaced.length };
  },
  /** Takes the new rows out and puts replaced ones back, wherever they stand now; the tab too, if it was made for them. */
  undo({ run, made, replaced, source }: Step, document) {
    const found = findFacts(document.tabs);
    if (found) {
      const isGone = takeOutFacts(found, run, made);
      if (!isGone) restoreFacts(found, replaced);
    }
    if (source) restoreSource(source, document);
    return 0;
  },
});

/** What was remembered of the slices before. */
function stepOf(run: string, { properties }: OpenDocument): { readonly step: Step; readonly entry: Remembered } | null {
  const [entry] = kept(properties);
  const step = entry?.step as Step | undefined;
  return entry && entry.action === 'importFacts' && step?.run === run ? { step, entry } : null;
}

/** The first rows that fit: of a correction of thousands of rows, the rest keeps its new numbers. */
function remembered(replaced: readonly ReplacedRow[]): ReplacedRow[] {
  let left = REMEMBERED_CHARACTERS;
  return replaced.filter((row) => {
    left -= JSON.stringify(row).length;
    return left >= 0;
  });
}
