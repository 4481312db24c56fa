import type { UndoLabel } from '../../api.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { Quarter } from '../../core/calendar/quarter.ts';
import type { ColumnKey } from '../../core/okr/scorecard/columns.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import type { Language } from '../../core/text.ts';
import type { OnFailure } from './allOrNothing.ts';

const JOURNAL = 'rasad.undo';
/** A property holds 9 KB, and a Persian letter takes two bytes: a longer list goes into several properties. */
const PIECE_CHARACTERS = 4_000;
/** All properties of a document hold 500 KB together; older steps make room for newer ones. */
const CAPACITY_CHARACTERS = 100_000;

/** What was in a cell before Rasad wrote into it. */
export type CellBefore =
  | { readonly formula: string }
  | { readonly value: string | number | boolean }
  | { readonly moment: number };

/** Something that Rasad wrote, with what it takes to take it back. */
export type Step =
  | {
      readonly did: 'insertTemplate';
      readonly what: string;
      /** The id of the OKRs tab, and that of the settings tab if it was made for this insert. */
      readonly sheet: number;
      readonly settings: number | null;
      readonly madeTab: boolean;
      readonly ids: readonly string[];
      /** How the rows were written, to tell what people changed in them. */
      readonly written: { readonly language: Language; readonly titles: Language; readonly quarter: Quarter };
    }
  | {
      readonly did: 'insertFormula';
      readonly what: string;
      readonly sheet: number;
      readonly cell: string;
      /** What was written, to tell it from what people make of it. */
      readonly formula: string;
      readonly before: CellBefore;
    }
  | {
      readonly did: 'clearSamples';
      readonly what: string;
      readonly sheet: number;
      readonly cells: readonly { readonly id: string; readonly column: 'start' | 'current' }[];
    }
  | {
      readonly did: 'convertFormulas';
      readonly what: string;
      readonly sheet: number;
      /** What the cells held, a run of rows in one column each. */
      readonly runs: readonly { readonly row: number; readonly column: number; readonly formulas: readonly string[] }[];
    }
  | {
      readonly did: 'readTyping';
      readonly what: string;
      readonly sheet: number;
      readonly cells: readonly {
        readonly id: string;
        readonly column: ColumnKey;
        readonly typed: string;
        readonly read: number | { readonly day: Day };
        /** What Rasad's line in the note was before. */
        readonly line: string | null;
      }[];
    }
  | {
      readonly did: 'makeSettings';
      readonly what: string;
      readonly settings: number;
      readonly language: Language;
    };

export function lastStep(): Step | null {
  const steps = readSteps();
  return steps[steps.length - 1] ?? null;
}

export function lastStepLabel(): UndoLabel | null {
  const step = lastStep();
  return step && { did: step.did, what: step.what };
}

/** Remembers a step; the oldest are forgotten when the list grows too long, and one that does not fit is refused. */
export function pushStep(step: Step, onFailure: OnFailure): void {
  const before = readSteps();
  const steps = [...before, step];
  while (steps.length > 1 && JSON.stringify(steps).length > CAPACITY_CHARACTERS) steps.shift();
  if (JSON.stringify(steps).length > CAPACITY_CHARACTERS) throw new Refusal('tooMuchToUndo', {});
  onFailure(() => writeSteps(before));
  writeSteps(steps);
}

/** Forgets the last step. */
export function dropStep(): void {
  writeSteps(readSteps().slice(0, -1));
}

function readSteps(): Step[] {
  const kept = PropertiesService.getDocumentProperties().getProperties();
  const pieces: string[] = [];
  for (let piece = kept[nameOf(0)]; piece !== undefined; piece = kept[nameOf(pieces.length)]) pieces.push(piece);
  return JSON.parse(pieces.join('') || '[]');
}

function writeSteps(steps: readonly Step[]): void {
  const properties = PropertiesService.getDocumentProperties();
  const text = steps.length === 0 ? '' : JSON.stringify(steps);
  const pieces: Record<string, string> = {};
  let count = 0;
  for (; count * PIECE_CHARACTERS < text.length; count++) {
    pieces[nameOf(count)] = text.slice(count * PIECE_CHARACTERS, (count + 1) * PIECE_CHARACTERS);
  }
  if (count > 0) properties.setProperties(pieces);
  const stale = properties.getKeys().filter((key) => key.startsWith(JOURNAL) && !(key in pieces));
  for (const key of stale) properties.deleteProperty(key);
}

function nameOf(piece: number): string {
  return `${JOURNAL}.${piece}`;
}
