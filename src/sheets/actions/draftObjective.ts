import { quarterOf } from '../../core/calendar/quarter.ts';
import { isolate } from '../../core/isolate.ts';
import { keyResultTypes } from '../../core/okr/progress.ts';
import { objectiveKinds } from '../../core/okr/templates/template.ts';
import { keyResultUnits } from '../../core/okr/units.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { draftFor } from '../../core/tables/kpis/draft.ts';
import { healthOf } from '../../core/tables/kpis/health.ts';
import { kpisTable } from '../../core/tables/kpis/kpis.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { wordId } from '../../core/tables/scorecard/fields.ts';
import { keyText, nextObjective } from '../../core/tables/scorecard/keys.ts';
import { cycleValues, keyResultFormats, keyResultTitleFormat } from '../../core/tables/scorecard/rows.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { sourceText } from '../../core/tables/scorecard/source.ts';
import type { NewRow } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import { targetTypes } from '../../core/tools/health.ts';
import { languageFrom, settleLanguage } from '../document/language.ts';
import { sameFormulaMoved } from '../services/sameFormula.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { ensureTable } from '../tables/ensure.ts';
import { findWholeTable, readTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { action } from './action.ts';
import { takenKpi } from './bindCurrent.ts';
import { kpiNamed } from './kpiRows.ts';
import { keyIn, keysOf } from './scorecardRows.ts';
import { type Added, undoAdding, writtenRow } from './undoAdding.ts';

interface Request {
  /** The KPI, as its tab calls it. */
  readonly name: string;
  /** Of the titles. */
  readonly language: Language;
}

interface Step {
  readonly added: Added;
  readonly keyResult: string;
  /** What takes the value of the KPI. */
  readonly formula: string;
}

type Row = NewRow<ScorecardKey>;

/**
 * Writes the objective that brings a KPI back to its target, with a key result that starts at its value of now and follows it from
 * then on. It counts in this quarter.
 */
export const draftObjective = action({
  id: 'draftObjective',
  undoLabel: (target) => ({ en: `objective for “${isolate(target)}”`, fa: `هدف برای «${isolate(target)}»` }),
  run({ name, language }: Request, document, { onFailure, record }): { readonly key: string } {
    const kpis = findWholeTable(kpisTable, document.tabs);
    const kpi = kpiNamed(kpis, name);
    if (!kpis) throw new Refusal('noKpi', { value: name });
    const cell = (key: keyof typeof kpisTable.columns): string => String(cellIn(kpis, kpi, key));
    const [value, target] = [cellIn(kpis, kpi, 'value'), cellIn(kpis, kpi, 'target')];
    const type = wordId(targetTypes, cell('targetType')) ?? 'stay_at_or_above';
    if (typeof value !== 'number' || typeof target !== 'number' || healthOf({ value, target, type }) !== 'unhealthy') {
      throw new Refusal('nothingToBringBack', { value: name });
    }
    const taken = takenKpi(name, document);
    const titles = languageFrom(language);
    const draft = draftFor({ name, value, target, unit: taken.unit });
    const { found, made } = ensureTable(scorecard, document, onFailure);
    if (made) settleLanguage(document.properties, found.language);
    const { calendar, fiscalStartMonth } = document.settings();
    const quarter = quarterOf(document.today(), calendar, fiscalStartMonth);
    const objective = nextObjective(keysOf(found));
    const keys = [null, 1].map((keyResult) => keyText({ objective, keyResult })) as [string, string];
    const owner = cell('owner').trim();
    const shared: Row['values'] = {
      ...(owner !== '' && { owner: { text: owner } }),
      ...cycleValues({ quarter, language: found.language }),
    };
    const unit = wordId(keyResultUnits, taken.unit);
    const own: Row = {
      values: {
        ...shared,
        key: keys[0],
        title: { text: draft.objective[titles] },
        type: objectiveKinds.committed[found.language],
      },
      formats: {},
    };
    const keyResult: Row = {
      values: {
        ...shared,
        key: keys[1],
        title: { text: draft.keyResult[titles] },
        start: value,
        target,
        type: keyResultTypes[draft.type][found.language],
        ...(taken.unit !== '' && { unit: { text: taken.unit } }),
        weight: 1,
        kpi: cell('fn'),
        source: sourceText(taken.source, found.language),
      },
      formats: {
        ...keyResultFormats(unit, found.language),
        title: keyResultTitleFormat(draft.keyResult[titles]),
      },
    };
    const firstRow = appendRows(found, [own, keyResult], onFailure);
    const position = found.positions.current;
    if (position !== undefined) found.sheet.getRange(firstRow + 1, position).setFormula(taken.formula);
    // What Current shows is the KPI's: its formula is what was written there.
    const { current: _, ...written } = writtenRow(keyResult);
    const added: Added = {
      sheet: found.sheet.getSheetId(),
      madeTab: made,
      inserted: false,
      rows: [writtenRow(own), written],
    };
    record({ added, keyResult: keys[1], formula: taken.formula }, name);
    return { key: keys[0] };
  },
  undo(step: Step, document, options) {
    const typed = isTypedOver(step) ? 1 : 0;
    if (typed > 0 && !options.force) return typed;
    return undoAdding(step.added, document, options);
  },
});

/** Whether a person has put a number of their own in the place of the KPI's. */
function isTypedOver({ added, keyResult, formula }: Step): boolean {
  const sheet = sheetById(added.sheet);
  const found = sheet && readTable(scorecard, sheet);
  if (!found || !('table' in found) || found.positions.current === undefined) return false;
  const row = tableRows(found).find((each) => keyIn(found, each) === keyResult);
  if (!row) return false;
  return !sameFormulaMoved(found.sheet.getRange(row.number, found.positions.current).getFormula(), formula);
}
