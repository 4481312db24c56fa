import { closest, distance } from 'fastest-levenshtein';
import { type Cell, type CellOrRange, isBlankCell, isErrorText, isRange } from '../cell.ts';
import { foldText } from '../fold.ts';
import { isListKind } from '../formula/resolve.ts';
import { shownName } from '../functions/argument.ts';
import { calculator } from '../functions/calculator.ts';
import { cellsOf, requireArguments } from '../functions/call.ts';
import type { Document } from '../functions/document.ts';
import { cellReader } from '../functions/read.ts';
import { type SheetFunction, sheetFunction } from '../functions/sheetFunction.ts';
import { metrics } from '../metrics/index.ts';
import type { Metric } from '../metrics/metric.ts';
import { readNumber } from '../numbers/read.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { Text } from '../text.ts';

/** Letters that may differ between what was typed and the name that is suggested. */
const LARGEST_SLIP = 2;

/** A KPI row by row: one KPI computed for every row of the given columns, in one call. */
export const rows: SheetFunction = sheetFunction({
  fn: 'KPI_ROWS',
  name: { en: 'A KPI row by row', fa: 'شاخص، ردیف به ردیف' },
  args: {
    name: {
      kind: 'label',
      unit: 'text',
      guide: {
        en: 'Name of the KPI: CAC, KPI_CAC or Customer acquisition cost',
        fa: 'نام شاخص: CAC یا KPI_CAC یا هزینهٔ جذب مشتری',
      },
    },
    args: {
      kind: 'series',
      unit: 'number',
      guide: {
        en: 'The arguments of that KPI in its own order: columns of one height, or single values used for every row',
        fa: 'آرگومان‌های همان شاخص به ترتیب خودش: ستون‌هایی هم‌ارتفاع، یا یک مقدار برای همهٔ ردیف‌ها',
      },
    },
  },
  lastRepeats: true,
  gives: { unit: 'number', shape: 'column' },
  callWithCells: (cells, document) => {
    const [name, ...columns] = cells;
    if (cells.length === 0) throw new Refusal('missing', { names: ['name'] });
    if (isRange(name))
      throw new Refusal('oneValue', { argument: 'name', value: `${name.length} × ${name[0]?.length ?? 0}` });
    if (typeof name === 'string' && isErrorText(name))
      throw new Refusal('errorCell', { argument: 'name', value: name });
    return isBlankCell(name) ? [['']] : everyRow(findMetric(String(name)), columns, document);
  },
  guide: {
    family: 'tools',
    synonyms: ['monthly', 'ماه به ماه', 'whole column'],
    about: {
      en: 'Computes one KPI for every row of the given columns and spills a column.',
      fa: 'یک شاخص را برای هر ردیف ستون‌های داده‌شده حساب می‌کند و ستونی از نتیجه‌ها می‌دهد.',
    },
    notes: [
      {
        en: 'A row with a blank required argument gives a blank cell.',
        fa: 'ردیفی که یک مقدار لازمش خالی باشد، خانهٔ خالی می‌دهد.',
      },
      {
        en: 'A row that is refused carries ⚠ and the sentence in its own cell; the other rows still compute.',
        fa: 'ردیفی که پذیرفته نشود، نشانهٔ ⚠ و جملهٔ آن را در خانهٔ خود دارد؛ بقیهٔ ردیف‌ها حساب می‌شوند.',
      },
    ],
    source: { title: 'Rule set of this project, argument kinds', certainty: 'project rule' },
    examples: [
      {
        given: {
          name: 'CAC',
          args: [
            [1000, 1200, 900],
            [10, 0, null],
          ],
        },
        gives: [100, '⚠ KPI_CAC: new_customers must be above 0, got 0.', null],
      },
    ],
  },
});

/** The KPI of a name as people type it: with or without KPI_, or its English or Persian name. */
function findMetric(typed: string): Metric {
  const wanted = foldText(typed);
  const found = metrics.find((metric) => namesOf(metric).some((name) => foldText(name) === wanted));
  if (!found) throw new Refusal('unknownFunction', { value: typed, ...nearest(wanted) });
  if (Object.values(found.args).some(isListKind)) throw new Refusal('notRowByRow', { value: found.fn });
  return found;
}

/** Only a slip of a letter or two is worth a guess. */
function nearest(wanted: string): { readonly hint?: Text } {
  const short = wanted.replace(/^kpi_/, '').toUpperCase();
  const near = closest(short, metrics.map(shortName));
  return distance(short, near) <= LARGEST_SLIP ? { hint: { en: near, fa: near } } : {};
}

function shortName(metric: Metric): string {
  return metric.fn.replace(/^KPI_/, '');
}

function namesOf(metric: Metric): string[] {
  return [metric.fn, shortName(metric), metric.name.en, metric.name.fa];
}

function everyRow(metric: Metric, columns: readonly CellOrRange[], document: Document): Cell[][] {
  const entries = Object.entries(metric.args);
  if (columns.length > entries.length) {
    throw new Refusal('tooManyArguments', { limit: entries.length + 1, value: columns.length + 1 });
  }
  requireArguments(metric, columns.length);
  const height = heightOf(
    columns,
    entries.map(([name]) => shownName(name)),
  );
  const readers = entries.map(([name, argument], index) =>
    rowReader(columns[index], cellReader(argument, shownName(name), document)),
  );
  const calculate = calculator(metric, document);
  const values: unknown[] = [];
  const { typedMoney } = document;
  const cellAt = cellsOf(metric, document, (row) => {
    // Each row is a call of its own.
    if (typedMoney) typedMoney.first = null;
    for (let index = 0; index < readers.length; index++) values[index] = readers[index]?.(row);
    return calculate(values);
  });
  const spilled: Cell[][] = [];
  for (let row = 0; row < height; row++) spilled.push([cellAt(row, 0)]);
  return spilled;
}

/** The value of each row; what stands for every row is read once, but refused in every row, and money agrees in every row. */
function rowReader(cells: CellOrRange, read: (cell: Cell) => unknown): (row: number) => unknown {
  if (isRange(cells) && cells.length !== 1) return (row) => read(cells[row]?.[0]);
  const only = isRange(cells) ? cells[0]?.[0] : cells;
  if (namesMoney(only)) return () => read(only);
  let known: { readonly value: unknown } | undefined;
  return () => {
    known ??= { value: read(only) };
    return known.value;
  };
}

function namesMoney(cell: Cell): boolean {
  const reading = typeof cell === 'string' ? readNumber(cell) : null;
  return reading?.kind === 'number' && reading.unit !== undefined;
}

/** The one height of the columns; single cells stand for every row. */
function heightOf(columns: readonly CellOrRange[], names: readonly string[]): number {
  let height = 1;
  let first: string | null = null;
  columns.forEach((cells, index) => {
    if (!isRange(cells) || (cells.length === 1 && cells[0]?.length === 1)) return;
    const name = names[index] as string;
    if ((cells[0]?.length ?? 0) > 1) throw new Refusal('oneColumn', { argument: name, value: cells[0]?.length });
    if (first !== null && cells.length !== height) {
      throw new Refusal('sameLength', { argument: first, limit: name, value: height, otherLimit: cells.length });
    }
    height = cells.length;
    first ??= name;
  });
  return height;
}
