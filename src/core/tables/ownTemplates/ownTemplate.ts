import { type KeyResultUnitId, keyResultUnits } from '../../okr/units.ts';
import type { Language } from '../../text.ts';
import type { ScorecardKey } from '../scorecard/columns.ts';
import { wordId } from '../scorecard/fields.ts';
import { keyText } from '../scorecard/keys.ts';
import { isObjectiveType } from '../scorecard/kinds.ts';
import { cycleValues, keyResultFormats, keyResultTitleFormat, type Placement } from '../scorecard/rows.ts';
import type { NewRow, Value } from '../table.ts';

/** What a row of a template says, as its cells show it; `''` where one is blank. */
export interface TemplateRow {
  readonly template: string;
  readonly title: string;
  readonly type: string;
  readonly unit: string;
  readonly start: string | number;
  readonly target: string | number;
  readonly weight: string | number;
  readonly kpi: string;
}

/** An objective with its key results, as people saved it. */
export interface OwnTemplate {
  readonly name: string;
  readonly objective: TemplateRow;
  readonly keyResults: readonly TemplateRow[];
}

/**
 * The templates in the rows of the tab, wherever each row stands by now. The first row of a name that has the type of an objective is
 * its objective, else the first of all.
 */
export function ownTemplates(rows: readonly TemplateRow[]): OwnTemplate[] {
  const names = [...new Set(rows.map(({ template }) => template.trim()))].filter((name) => name !== '');
  return names.flatMap((name) => {
    const own = rows.filter((row) => row.template.trim() === name && row.title.trim() !== '');
    const objective = own.find(({ type }) => isObjectiveType(type)) ?? own[0];
    return objective ? [{ name, objective, keyResults: own.filter((row) => row !== objective) }] : [];
  });
}

/** A name that no template has yet: the wanted one, or «… (۲)». */
export function freeTemplateName(wanted: string, taken: readonly string[]): string {
  const tried = (count: number): string => (count === 1 ? wanted : `${wanted} (${count})`);
  let count = 1;
  while (taken.includes(tried(count))) count += 1;
  return tried(count);
}

/** The rows that a template becomes in the OKRs tab, without current values: those are for people to fill. */
export function ownTemplateRows(
  { objective, keyResults }: OwnTemplate,
  placement: Omit<Placement, 'titles'>,
): NewRow<ScorecardKey>[] {
  const number = placement.objective;
  return [
    {
      values: {
        key: keyText({ objective: number, keyResult: null }),
        title: { text: objective.title },
        ...filled({ type: objective.type }),
        ...cycleValues(placement),
      },
      formats: {},
    },
    ...keyResults.map((row, index) =>
      keyResultRow(row, keyText({ objective: number, keyResult: index + 1 }), placement),
    ),
  ];
}

function keyResultRow(
  { title, type, unit, start, target, weight, kpi }: TemplateRow,
  key: string,
  placement: Omit<Placement, 'titles'>,
): NewRow<ScorecardKey> {
  return {
    values: {
      key,
      title: { text: title },
      ...filled({ type, unit, start, target, weight, kpi }),
      ...cycleValues(placement),
    },
    formats: { ...keyResultFormats(unitOf(unit), placement.language), title: keyResultTitleFormat(title) },
  };
}

/** The words of a list stay bare, so that the sheet's drop-downs take them. */
function filled(cells: Readonly<Record<string, string | number>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

function unitOf(shown: string): KeyResultUnitId | undefined {
  return wordId(keyResultUnits, shown);
}

/** How the numbers of a row look in the tab of templates. */
export function templateFormats(
  unit: string,
  language: Language,
): Readonly<Partial<Record<'start' | 'target', string>>> {
  const { start, target } = keyResultFormats(unitOf(unit), language);
  return { ...(start && { start }), ...(target && { target }) };
}
