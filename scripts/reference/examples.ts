import { writeDay } from '../../src/core/calendar/write.ts';
import { type Cell, isBlankCell, isDateCell, isRange } from '../../src/core/cell.ts';
import { callFunction } from '../../src/core/functions/call.ts';
import { exampleCells } from '../../src/core/functions/exampleCells.ts';
import { type Example, exampleCall, type SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { writeNumber, writePercent } from '../../src/core/numbers/write.ts';
import type { Language } from '../../src/core/text.ts';
import { documentIn } from './documentIn.ts';
import { code, prose, table } from './markup.ts';
import { words } from './words.ts';

interface Worked {
  readonly call: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** The worked examples: calls with their results in one table, then those that spill several columns. */
export function examples(declared: SheetFunction, language: Language): string[] {
  const worked = declared.guide.examples.map((example) => workedOut(declared, example, language));
  const short = worked.filter(({ rows }) => rows.every((row) => row.length === 1));
  const wide = worked.filter((example) => !short.includes(example));
  const header = [words.type[language], words.result[language]];
  return [
    ...(short.length > 0
      ? [
          table(
            header,
            short.map((example) => shortRow(declared, example, language)),
          ),
        ]
      : []),
    ...wide.flatMap(({ call, rows }) => [code(call, language), resultTable(declared, rows, language)]),
  ];
}

function workedOut(declared: SheetFunction, example: Example, language: Language): Worked {
  const result = callFunction(declared, exampleCells(declared, example), documentIn(language));
  return { call: exampleCall(declared, example), rows: isRange(result) ? result : [[result]] };
}

function shortRow(declared: SheetFunction, { call, rows }: Worked, language: Language): string[] {
  const results = rows
    .flat()
    .map((cell) => (isBlankCell(cell) ? words.blankCell[language] : resultWords(cell, language)));
  const [only] = rows.flat();
  const asPercent =
    declared.gives.unit === 'fraction' && results.length === 1 && typeof only === 'number'
      ? ` (${writePercent(only, language, Math.abs(only) < 0.01 ? 4 : 1)})`
      : '';
  return [code(call, language), results.join('<br>') + asPercent];
}

function resultTable(declared: SheetFunction, rows: Worked['rows'], language: Language): string {
  const width = Math.max(...rows.map((row) => row.length));
  const header = Array.from({ length: width }, (_, index) => declared.columns?.[index]?.[language] ?? '');
  return table(
    header,
    rows.map((row) => row.map((cell) => resultWords(cell, language))),
  );
}

/** A cell as people read it, with as many digits as it takes to recognise its value. */
function resultWords(cell: Cell, language: Language): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDateCell(cell)) return writeDay(documentIn(language).dayOf(cell), language, 'gregorian');
  if (typeof cell !== 'number') return prose(String(cell ?? ''));
  const recognisable = Math.abs(cell) < 0.01 ? cell.toPrecision(3) : cell.toFixed(4);
  return writeNumber(Number(recognisable), language);
}
