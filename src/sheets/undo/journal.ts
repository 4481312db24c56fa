import type { UndoLabel } from '../../api.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { Language } from '../../core/text.ts';
import type { OnFailure } from './allOrNothing.ts';

const JOURNAL = 'rasad.undo';
/** A property holds 9 KB; older steps make room for newer ones. */
const CAPACITY_CHARACTERS = 4_000;

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
      readonly titles: Language;
      readonly quarterDay: Day;
    }
  | {
      readonly did: 'insertFormula';
      readonly what: string;
      readonly sheet: number;
      readonly cell: string;
      readonly before: CellBefore;
    }
  | {
      readonly did: 'clearSamples';
      readonly what: string;
      readonly sheet: number;
      readonly cells: readonly { readonly id: string; readonly column: 'start' | 'current' }[];
    };

export function lastStep(): Step | null {
  const steps = readSteps();
  return steps[steps.length - 1] ?? null;
}

export function lastStepLabel(): UndoLabel | null {
  const step = lastStep();
  return step && { did: step.did, what: step.what };
}

/** Remembers a step; the oldest are forgotten when the list grows too long. */
export function pushStep(step: Step, onFailure: OnFailure): void {
  const before = readSteps();
  const steps = [...before, step];
  onFailure(() => writeSteps(before));
  while (steps.length > 1 && JSON.stringify(steps).length > CAPACITY_CHARACTERS) steps.shift();
  writeSteps(steps);
}

/** Forgets the last step. */
export function dropStep(): void {
  writeSteps(readSteps().slice(0, -1));
}

function readSteps(): Step[] {
  return JSON.parse(PropertiesService.getDocumentProperties().getProperty(JOURNAL) ?? '[]');
}

function writeSteps(steps: readonly Step[]): void {
  const properties = PropertiesService.getDocumentProperties();
  if (steps.length === 0) properties.deleteProperty(JOURNAL);
  else properties.setProperty(JOURNAL, JSON.stringify(steps));
}
