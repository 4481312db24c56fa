import type { Day } from '../calendar/day.ts';
import { type Weekday, weekNumber } from '../calendar/week.ts';
import type { Language, Text } from '../text.ts';
import { type OkrCells, titleOf } from './okrRow.ts';
import { valueWriter } from './valueWriter.ts';
import type { NotesOfWeek } from './weekNotes.ts';

/** What a week as text is made of: of one person, or of everyone. */
export interface WeekFacts {
  readonly today: Day;
  readonly firstWeekday: Weekday;
  readonly notes: NotesOfWeek;
  /** Whose steps are work for an objective as a whole. */
  readonly objectives: readonly OwnedRow[];
  /** Key results with the last reading of each. */
  readonly keyResults: readonly ReadRow[];
  /** The steps of objectives and key results, in their order. */
  readonly steps: readonly WeekStep[];
  /** Whether each line says who it is of. */
  readonly withWho: boolean;
}

interface OwnedRow {
  readonly key: string;
  readonly row: OkrCells;
  readonly owner: string;
}

interface ReadRow extends OwnedRow {
  readonly known: {
    readonly lastDay: Day | null;
    readonly values: readonly number[];
    readonly note: string;
    readonly who: string;
  } | null;
}

interface WeekStep {
  readonly key: string;
  readonly text: string;
  readonly isDone: boolean;
  /** Null while it is not done, or where nobody says when it was. */
  readonly doneOn: Day | null;
}

interface Line {
  readonly text: string;
  readonly who: string;
}

/**
 * The week as plans, progress and problems in plain text, to be pasted where a team keeps them: what people wrote of it, the numbers that
 * they checked in and the steps that were done in it; the next step of an objective or a key result is a plan.
 */
export function weekAsText(facts: WeekFacts, language: Language): string {
  const { notes, objectives, keyResults, steps, today, firstWeekday, withWho } = facts;
  const week = weekNumber(today, firstWeekday);
  const isOfThisWeek = (day: Day | null | undefined): boolean => day != null && weekNumber(day, firstWeekday) === week;
  const stepsOf = (isTold: (own: readonly WeekStep[]) => readonly WeekStep[]): Line[] =>
    [...objectives, ...keyResults].flatMap(({ key, row, owner }) =>
      isTold(steps.filter((step) => step.key === key)).map(({ text }) => ({
        text: `${titleOf(row)}: ${text}`,
        who: owner,
      })),
    );
  const nextSteps = stepsOf((own) => own.filter(({ isDone }) => !isDone).slice(0, 1));
  const doneSteps = stepsOf((own) => own.filter(({ isDone, doneOn }) => isDone && isOfThisWeek(doneOn)));
  const checkIns = keyResults
    .filter(({ known }) => isOfThisWeek(known?.lastDay))
    .map((each) => checkedIn(each, language));
  const parts: readonly (readonly [Text, readonly Line[]])[] = [
    [words.plans, [...notes.plans.map(({ note }) => note), ...nextSteps]],
    [words.progress, [...notes.progress, ...checkIns, ...doneSteps]],
    [words.problems, notes.problems],
  ];
  return parts
    .map(([heading, lines]) => [heading[language], ...lines.map((line) => written(line, withWho))].join('\n'))
    .join('\n\n');
}

const words = {
  plans: { en: 'Plans', fa: 'برنامه‌ها' },
  progress: { en: 'Progress', fa: 'پیشرفت' },
  problems: { en: 'Problems', fa: 'مانع‌ها' },
  change: (before: string, now: string): Text => ({ en: `from ${before} to ${now}`, fa: `از ${before} به ${now}` }),
};

function checkedIn({ row, owner, known }: ReadRow, language: Language): Line {
  const { withUnit } = valueWriter(row, language);
  const values = known?.values.slice(-2).map(withUnit) ?? [];
  const [before = '', now] = values;
  const number = now === undefined ? before : words.change(before, now)[language];
  const said = [number, known?.note ?? ''].filter(Boolean).join(language === 'fa' ? '؛ ' : '; ');
  return { text: [titleOf(row), said].filter(Boolean).join(': '), who: known?.who || owner };
}

function written({ text, who }: Line, withWho: boolean): string {
  return `- ${text}${withWho && who !== '' ? ` (${who})` : ''}`;
}
