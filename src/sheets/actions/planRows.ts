import { type Day, isoText, serialOf } from '../../core/calendar/day.ts';
import type { PlanLine } from '../../core/cycle/plan/lines.ts';
import { type Ordered, ordered } from '../../core/cycle/plan/order.ts';
import type { PlanKey } from '../../core/tables/plan/columns.ts';
import { planKinds } from '../../core/tables/plan/kinds.ts';
import { isLive } from '../../core/tables/plan/liveCells.ts';
import { plan } from '../../core/tables/plan/plan.ts';
import { columnKeys, holdsValues } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import type { OpenDocument } from '../document/document.ts';
import type { FoundTable } from '../tables/find.ts';
import { type KeptRow, keepRows } from '../tables/keep.ts';
import { tableRows } from '../tables/read.ts';

export type FoundPlan = FoundTable<PlanKey>;
type PlanRow = KeptRow<PlanKey>;
type Cell = NonNullable<PlanRow['own'][PlanKey]>;

/** A row as it stands in the Plan tab. */
export interface StandingRow {
  readonly kept: PlanRow;
  /** The line that it was made from; blank where people added it. */
  readonly id: string;
  /** The columns in which people wrote something of their own. */
  readonly typed: readonly PlanKey[];
  readonly stays: boolean;
}

/** What a row said as Rasad wrote it, besides what formulas say. */
const SAID = ['kind', 'key', 'day', 'words'] as const satisfies readonly PlanKey[];
type Said = Readonly<Record<(typeof SAID)[number], string>>;

const SEPARATOR = ' | ';
const valueKeys = columnKeys(plan).filter((key) => holdsValues(plan.columns[key]) && key !== 'made');

/** Gives the day of a moment at which one begins. */
type DayAt = (moment: number) => Day;

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days told by how far they are from today: a plan has many, and the service would be asked about each. */
export function daysIn({ today, dateOf }: Pick<OpenDocument, 'today' | 'dateOf'>): DayAt {
  const now = today();
  const begins = dateOf(now).getTime();
  return (moment) => now + Math.round((moment - begins) / MILLISECONDS_PER_DAY);
}

/** Everything that stands in the plan, rows that people added too. */
export function standingRows(found: FoundPlan, lines: readonly PlanLine[], document: OpenDocument): StandingRow[] {
  const rows = tableRows(found);
  if (rows.length === 0) return [];
  const kept = keepRows(found, rows, { withLooks: false }).filter(
    ({ own, others }) => others.length > 0 || Object.keys(own).length > 0,
  );
  const dayAt = daysIn(document);
  return kept.map((row) => standingRow(withoutShownFormats(row), lines, found.language, dayAt));
}

/** A cell that shows a text of another tab takes on its format, which is none of its own. */
function withoutShownFormats({ own, ...row }: PlanRow): PlanRow {
  const cells = Object.entries(own).map(([key, cell]): [string, Cell] => {
    const { format, ...rest } = cell;
    return [key, rest.content && 'formula' in rest.content && format?.includes('@') ? rest : cell];
  });
  return { ...row, own: Object.fromEntries(cells) };
}

function standingRow(kept: PlanRow, lines: readonly PlanLine[], language: Language, dayAt: DayAt): StandingRow {
  const text = (key: PlanKey): string => {
    const content = kept.own[key]?.content;
    if (!content || 'formula' in content) return '';
    return 'moment' in content ? isoText(dayAt(content.moment)) : String(content.value);
  };
  const now: Said = { kind: text('kind'), key: text('key'), day: text('day'), words: text('words') };
  const wrote = text('made') || madeAlike(now, lines, language);
  const { id, ...said } = partsOf(wrote);
  if (id === '') return { kept, id, typed: valueKeys.filter((key) => kept.own[key]?.content), stays: true };
  const typed = valueKeys.filter((key) => {
    const content = kept.own[key]?.content;
    if (content && 'formula' in content) return !isLive(content.formula);
    return now[key as keyof Said] === undefined
      ? content !== undefined
      : now[key as keyof Said] !== said[key as keyof Said];
  });
  const hasNote = Object.values(kept.own).some((cell) => cell?.note);
  return { kept, id, typed, stays: typed.length > 0 || kept.others.length > 0 || hasNote || id === 'aim' };
}

/** What Rasad would have written where the column that says so is gone: a line that says the same as the row. */
function madeAlike(now: Said, lines: readonly PlanLine[], language: Language): string {
  const line = lines.find((each) => {
    const said = saidBy(each, language);
    const isSame = SAID.every((key) => key === 'words' || now[key] === said[key]);
    return isSame && (now.words === said.words || each.formulas.words !== undefined);
  });
  return line ? madeText(line, language) : '';
}

function saidBy({ kind, key, day, words }: PlanLine, language: Language): Said {
  return { kind: planKinds[kind][language], key, day: day === undefined ? '' : isoText(day), words };
}

function madeText(line: PlanLine, language: Language): string {
  const said = saidBy(line, language);
  return [line.id, ...SAID.map((key) => said[key])].join(SEPARATOR);
}

/** The line that a row was made from, as its own column says. */
export function idOf({ own }: PlanRow): string {
  const content = own.made?.content;
  return content && 'value' in content ? partsOf(String(content.value)).id : '';
}

function partsOf(made: string): Said & { readonly id: string } {
  const [id = '', kind = '', key = '', day = '', ...words] = made.split(SEPARATOR);
  return { id, kind, key, day, words: words.join(SEPARATOR) };
}

/** The rows of the plan as it is wanted now; what people wrote stays in its cell, and rows of theirs stay with the one above them. */
export function mergedRows(
  standing: readonly StandingRow[],
  lines: readonly PlanLine[],
  language: Language,
): PlanRow[] {
  return ordered(standing, lines).flatMap((each) => mergedRow(each, language) ?? []);
}

function mergedRow({ row, line }: Ordered<StandingRow, PlanLine>, language: Language): PlanRow | undefined {
  if (!line) return row?.kept;
  const said = saidBy(line, language);
  const own = valueKeys.flatMap((key): [PlanKey, Cell][] => {
    const before = row?.kept.own[key];
    if (before && row.typed.includes(key)) return [[key, before]];
    const { content: _, ...look } = before ?? {};
    const formula = line.formulas[key];
    const value = key === 'day' && line.day !== undefined ? serialOf(line.day) : (said[key as keyof Said] ?? '');
    const content = formula !== undefined ? { formula } : value === '' ? undefined : { value };
    const format = line.formats[key];
    return [[key, { ...look, ...(content && { content }), ...(format && { format }) }]];
  });
  const made: Cell = { content: { value: madeText(line, language) } };
  return { row: row?.kept.row ?? 0, own: { ...Object.fromEntries(own), made }, others: row?.kept.others ?? [] };
}
