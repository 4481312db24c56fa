import type { Day } from '../../calendar/day.ts';
import type { Quarter } from '../../calendar/quarter.ts';
import type { Language } from '../../text.ts';
import { keyResultTypes } from '../progress.ts';
import { type KeyResultData, objectiveKinds, type TemplateData } from '../templates/template.ts';
import { keyResultUnits } from '../units.ts';
import { type ColumnKey, columns } from './columns.ts';
import { keyResultFormulas, objectiveFormulas } from './formulas.ts';

/** What a cell of the OKRs tab is given: a value, a formula (a text that begins with =), a day, or nothing. */
export type ScorecardCell = string | number | { readonly day: Day };

/** A row of the OKRs tab, ready to be written. */
export interface ScorecardRow {
  readonly kind: 'objective' | 'keyResult';
  readonly cells: readonly ScorecardCell[];
  /** Number formats, cell by cell. */
  readonly formats: readonly string[];
}

/** What an insert needs to know besides the template. */
export interface Placement {
  /** The language of the tab: its labels, units and statuses. */
  readonly language: Language;
  /** The language of the objective and its key results. */
  readonly titles: Language;
  /** The row of the sheet that the objective will stand in. */
  readonly firstRow: number;
  /** Ids for the objective and each key result, in order; unique in the document. */
  readonly ids: readonly string[];
  readonly quarter: Quarter;
}

type CellsByKey = Readonly<Partial<Record<ColumnKey, ScorecardCell>>>;

const PERCENT = '0%';
const GENERAL = 'General';
const DATE = 'yyyy-mm-dd';

/** The rows of a template: the objective, then its key results. */
export function scorecardRows(template: TemplateData, placement: Placement): ScorecardRow[] {
  const [objectiveId = '', ...keyResultIds] = placement.ids;
  const objective = objectiveRow(template, placement, objectiveId);
  const keyResults = template.keyResults.map((keyResult, index) =>
    keyResultRow(keyResult, placement, {
      id: keyResultIds[index] ?? '',
      objectiveId,
      row: placement.firstRow + 1 + index,
    }),
  );
  return [objective, ...keyResults];
}

function objectiveRow(template: TemplateData, placement: Placement, id: string): ScorecardRow {
  const { language, titles, firstRow } = placement;
  return scorecardRow('objective', '#,##0', {
    title: template.objective[titles],
    type: objectiveKinds[template.kind][language],
    weight: 1,
    ...cycleCells(placement),
    id,
    ...objectiveFormulas(firstRow, language),
  });
}

function keyResultRow(
  keyResult: KeyResultData,
  placement: Placement,
  place: { readonly id: string; readonly objectiveId: string; readonly row: number },
): ScorecardRow {
  const { language, titles } = placement;
  const unit = keyResultUnits[keyResult.unit];
  return scorecardRow('keyResult', unit.format, {
    title: keyResult.text[titles],
    start: keyResult.from ?? '',
    target: keyResult.to,
    current: keyResult.sample,
    type: keyResultTypes[keyResult.type][language],
    unit: unit[language],
    weight: 1,
    ...cycleCells(placement),
    kpi: keyResult.metric?.fn ?? '',
    id: place.id,
    objective: place.objectiveId,
    // A start of 0 belongs to the key result; any other start is an invented baseline.
    sampleStart: keyResult.from || '',
    sampleCurrent: keyResult.sample,
    ...keyResultFormulas(place.row, language),
  });
}

function cycleCells({ quarter, language }: Placement): CellsByKey {
  return { cycle: quarter.name[language], firstDay: { day: quarter.first }, lastDay: { day: quarter.last } };
}

function scorecardRow(kind: ScorecardRow['kind'], valueFormat: string, cells: CellsByKey): ScorecardRow {
  const formatOf = (key: ColumnKey): string => {
    if (key === 'progress' || key === 'expected' || key === 'score') return PERCENT;
    if (key === 'firstDay' || key === 'lastDay') return DATE;
    const isValue =
      key === 'start' || key === 'target' || key === 'current' || key === 'sampleStart' || key === 'sampleCurrent';
    return isValue ? valueFormat : GENERAL;
  };
  return {
    kind,
    cells: columns.map(({ key }) => cells[key] ?? ''),
    formats: columns.map(({ key }) => formatOf(key)),
  };
}
