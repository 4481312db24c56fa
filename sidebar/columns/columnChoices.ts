import type { Api } from '../../src/api.ts';
import { isoText } from '../../src/core/calendar/day.ts';
import { readDay } from '../../src/core/calendar/read.ts';
import { foldText } from '../../src/core/fold.ts';
import { onTab } from '../../src/core/formula/dialects/sheets.ts';
import { isListKind, isRequired, spellingsOf } from '../../src/core/formula/resolve.ts';
import { type Argument, shownName } from '../../src/core/functions/argument.ts';
import { argumentNames } from '../../src/core/functions/argumentNames.ts';
import { isRangeArgument } from '../../src/core/functions/callText.ts';
import { matchColumns } from '../../src/core/functions/matchColumns.ts';
import type { SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { readNumber } from '../../src/core/numbers/read.ts';
import type { Text } from '../../src/core/text.ts';

export type SheetColumns = ReturnType<Api['columns']>;
export type ColumnArgument = Parameters<Api['useColumns']>[0]['args'][number];

/** What someone chose for an argument. */
export type Choice =
  | { readonly column: number }
  | { readonly typed: string }
  | { readonly range: string; readonly sheet: number; readonly name: string }
  | 'none';

/** An argument with what it reads now. */
export interface ArgumentChoice {
  /** As declared: `newCustomers`. */
  readonly argument: string;
  readonly name: Text;
  readonly required: boolean;
  readonly choice: Choice;
  /** Whether several columns fit, and none was chosen. */
  readonly several: boolean;
  /** What goes into the call; null where nothing was chosen, or what was typed means nothing. */
  readonly given: ColumnArgument;
  /** The same as the formula shows it. */
  readonly shown: string;
}

/** What each argument of a function reads: as someone chose, else the column that fits. */
export function argumentChoices(
  declared: SheetFunction,
  columns: SheetColumns,
  chosen: Readonly<Record<string, Choice>>,
): ArgumentChoice[] {
  const matches = matchColumns(declared, columns.columns);
  return Object.entries(declared.args).flatMap(([argument, declaration]): ArgumentChoice[] => {
    const { header = null, choices = [] } = matches[argument] ?? {};
    const required = isRequired(declaration);
    if (!required && declaration.kind !== 'flow' && !isListKind(declaration)) return [];
    const choice = chosen[argument] ?? (header === null ? 'none' : { column: header });
    const given = givenBy(choice, declaration, columns);
    const shown = shownName(argument);
    return [
      {
        ...{ argument, required, choice, given, shown: textOf(given, columns, choice) },
        name: argumentNames()[shown] ?? { en: shown, fa: shown },
        several: choice === 'none' && choices.length > 1,
      },
    ];
  });
}

/** The arguments of the call, null while a required one is missing. */
export function callArguments(declared: SheetFunction, choices: readonly ArgumentChoice[]): ColumnArgument[] | null {
  if (choices.some(({ required, given }) => required && given === null)) return null;
  const given = Object.keys(declared.args).map(
    (name) => choices.find(({ argument }) => argument === name)?.given ?? null,
  );
  while (given.length > 0 && given[given.length - 1] === null) given.pop();
  return given.length > 0 && given.some(isRangeArgument) ? given : null;
}

/** Whether a KPI can be computed for every row of the columns. */
export function goesRowByRow({ fn, args }: SheetFunction, given: readonly ColumnArgument[]): boolean {
  const kinds = Object.values(args);
  return fn.startsWith('KPI_') && kinds.every((argument) => !isListKind(argument)) && given.some(isRangeArgument);
}

const RANGE =
  /^(?:(?:'[^']+'|[\p{L}_][\p{L}\p{N}_]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d*)?$|^[A-Z]{1,3}:[A-Z]{1,3}$/iu;

function givenBy(choice: Choice, declaration: Argument, { sheet, columns }: SheetColumns): ColumnArgument {
  if (choice === 'none') return null;
  if ('column' in choice) {
    const column = columns[choice.column];
    return column ? { range: column.range, sheet, word: column.word } : null;
  }
  if ('range' in choice) return { range: choice.range, sheet: choice.sheet };
  return typedValue(choice.typed, declaration);
}

/** A number, a date or a word as people type it; cells where it is the name of some. */
function typedValue(text: string, declaration: Argument): ColumnArgument {
  const typed = foldText(text).trim();
  if (typed === '') return null;
  if (RANGE.test(typed)) {
    const cells = typed.lastIndexOf('!') + 1;
    return { range: text.trim().slice(0, cells) + typed.slice(cells).toUpperCase() };
  }
  const { kind, unit } = declaration;
  if (unit === 'date') {
    const day = readDay(text);
    if (day !== null) return isoText(day);
    if (declaration.kind !== 'date' || !declaration.orCount) return null;
  }
  if (kind === 'label' || kind === 'labels' || kind === 'option') return text.trim();
  const word = 'orWord' in declaration ? declaration.orWord : undefined;
  if (word && spellingsOf(word).some((spelled) => foldText(spelled) === typed)) return word;
  const reading = readNumber(text);
  return reading.kind === 'number' ? reading.value : null;
}

function textOf(given: ColumnArgument, { sheet }: SheetColumns, choice: Choice): string {
  if (!isRangeArgument(given)) return given === null ? '' : String(given);
  const other = typeof choice === 'object' && 'name' in choice && choice.sheet !== sheet;
  return other ? onTab(choice.name, given.range) : given.range;
}
