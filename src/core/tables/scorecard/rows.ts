import type { Day } from '../../calendar/day.ts';
import type { Quarter } from '../../calendar/quarter.ts';
import { keyResultTypes } from '../../okr/progress.ts';
import { type KeyResultData, objectiveKinds, type TemplateData } from '../../okr/templates/template.ts';
import { type KeyResultUnitId, keyResultUnits, unitFormat } from '../../okr/units.ts';
import type { Language } from '../../text.ts';
import { GENERAL_FORMAT, type NewRow } from '../table.ts';
import type { ScorecardKey } from './columns.ts';
import { wordId } from './fields.ts';
import { keyText } from './keys.ts';

/** What an insert needs to know besides the template. */
export interface Placement {
  /** The language of the tab: its labels, units and statuses. */
  readonly language: Language;
  /** The language of the objective and its key results. */
  readonly titles: Language;
  /** The number of the new objective. */
  readonly objective: number;
  readonly quarter: Quarter;
}

const INDENT = '    ';
const AS_TYPED = '@';
/** Key results stand in from their objective: the format of the title cell does it, so that the text itself stays as typed. */
export const KEY_RESULT_TITLE = INDENT + AS_TYPED;

/** A title that a sheet would read as something else stays at the edge: in a format of texts the mark that keeps it a text would show. */
export function keyResultTitleFormat(title: string): string {
  return indentedTitleFormat(title, 1);
}

/** The same of a title that stands in further, in an outline; 0 is the edge. */
export function indentedTitleFormat(title: string, depth: number): string {
  const isSafe = !/^['=+@-]|^\P{L}*$/u.test(title);
  return isSafe && depth > 0 ? INDENT.repeat(depth) + AS_TYPED : GENERAL_FORMAT;
}

/** The rows of a template: the objective, then its key results. */
export function scorecardRows(template: TemplateData, placement: Placement): NewRow<ScorecardKey>[] {
  return [
    objectiveRow(template, placement),
    ...template.keyResults.map((each, index) => keyResultRow(each, index, placement)),
  ];
}

function objectiveRow(template: TemplateData, placement: Placement): NewRow<ScorecardKey> {
  const { language, titles, objective } = placement;
  return {
    values: {
      key: keyText({ objective, keyResult: null }),
      title: template.objective[titles],
      type: objectiveKinds[template.kind][language],
      ...cycleValues(placement),
    },
    formats: {},
  };
}

function keyResultRow(keyResult: KeyResultData, index: number, placement: Placement): NewRow<ScorecardKey> {
  const { language, titles, objective } = placement;
  const { from, to, sample, type, metric } = keyResult;
  return {
    values: {
      key: keyText({ objective, keyResult: index + 1 }),
      title: keyResult.text[titles],
      ...(from !== undefined && { start: from }),
      target: to,
      current: sample,
      type: keyResultTypes[type][language],
      unit: keyResultUnits[keyResult.unit][language],
      weight: 1,
      ...(metric && { kpi: metric.fn }),
      // A start of 0 belongs to the key result; any other start is an invented baseline.
      ...(from && { sampleStart: from }),
      sampleCurrent: sample,
      ...cycleValues(placement),
    },
    formats: keyResultFormats(keyResult.unit, language),
  };
}

/** The formats of a key result, whose numbers look as its unit does. */
export function keyResultFormats(
  unit: KeyResultUnitId | undefined,
  language: Language,
): Readonly<Partial<Record<ScorecardKey, string>>> {
  const format = unit ? unitFormat(unit, language) : GENERAL_FORMAT;
  return {
    title: KEY_RESULT_TITLE,
    start: format,
    target: format,
    current: format,
  };
}

/** The formats of a row by what stands in it, whoever typed it; `cell` gives the text of a column. */
export function formatsOfRow(
  cell: (key: ScorecardKey) => string,
  language: Language,
): Readonly<Partial<Record<ScorecardKey, string>>> {
  if (!cell('key').includes('.')) return {};
  const unit = wordId(keyResultUnits, cell('unit'));
  const numbers = (['start', 'target', 'current'] as const).map((key) => (cell(key) === '' ? null : Number(cell(key))));
  return {
    ...keyResultFormats(unit, language),
    ...(unit === undefined && groupedFormats(numbers.filter((number) => number === null || Number.isFinite(number)))),
    title: keyResultTitleFormat(cell('title')),
  };
}

/** Marks of thousands for large numbers of a unit that has no format of its own; small ones stay as they are, with all their decimals. */
export function groupedFormats(
  numbers: readonly (number | null)[],
): Readonly<Partial<Record<'start' | 'target' | 'current', string>>> {
  if (!numbers.some((number) => Math.abs(number ?? 0) >= 1000)) return {};
  const format = numbers.every((number) => Number.isInteger(number ?? 0)) ? '#,##0' : '#,##0.00';
  return { start: format, target: format, current: format };
}

/** The cycle of a row, as one of its own. */
export function cycleValues({ quarter, language }: Pick<Placement, 'quarter' | 'language'>): {
  cycle: string;
  firstDay: DayValue;
  lastDay: DayValue;
} {
  return { cycle: quarter.name[language], firstDay: { day: quarter.first }, lastDay: { day: quarter.last } };
}

interface DayValue {
  readonly day: Day;
}
