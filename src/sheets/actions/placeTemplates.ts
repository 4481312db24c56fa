import { foldText } from '../../core/fold.ts';
import { findTemplate } from '../../core/okr/templates/find.ts';
import type { TemplateData } from '../../core/okr/templates/template.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { nextObjective } from '../../core/tables/scorecard/keys.ts';
import { type Placement, scorecardRows } from '../../core/tables/scorecard/rows.ts';
import type { NewRow } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { quarterToPlan } from '../document/closedUntil.ts';
import type { OpenDocument } from '../document/document.ts';
import { knownKeys } from '../document/knownKeys.ts';
import { appendRows } from '../tables/append.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { keysOf, type Scorecard, selectCell } from './scorecardRows.ts';

/** @throws Refusal if there is no such template */
export function templateOf(id: string): TemplateData {
  const template = findTemplate(id);
  if (!template) throw new Refusal('unknownTemplate', { value: id });
  return template;
}

/** Whether the template was inserted before, in either language: people know it by its title. */
export function holdsObjective(found: Scorecard, { objective }: TemplateData): boolean {
  const titles = [objective.en, objective.fa].map(foldText);
  return tableRows(found).some((row) => titles.includes(foldText(String(cellIn(found, row, 'title')))));
}

interface PlacedTemplates {
  /** Of the first template; each of the others has the next number. */
  readonly placement: Placement;
  readonly rows: readonly NewRow<ScorecardKey>[];
  readonly firstRow: number;
}

/** Writes templates below what the OKRs tab already holds, in the quarter to plan. */
export function placeTemplates(
  found: Scorecard,
  templates: readonly TemplateData[],
  titles: Language,
  document: OpenDocument,
  onFailure: OnFailure,
): PlacedTemplates {
  const placement: Placement = {
    language: found.language,
    titles,
    objective: nextObjective([...keysOf(found), ...knownKeys(document)]),
    quarter: quarterToPlan(document),
  };
  const rows = templates.flatMap((template, index) =>
    scorecardRows(template, { ...placement, objective: placement.objective + index }),
  );
  return { placement, rows, firstRow: appendRows(found, rows, onFailure) };
}

/** Selects the first cell of a placed template that waits for a number of one's own, and returns it. */
export function selectFirstNumber(found: Scorecard, { firstRow }: PlacedTemplates): string {
  return selectCell(found, firstRow + 1, 'current');
}
