import { unitWords } from '../../core/functions/unitWords.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { kpisTable } from '../../core/tables/kpis/kpis.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { scorecardColumns } from '../../core/tables/scorecard/columns.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { cellFormula, kpiFormula, type Source, sourceText } from '../../core/tables/scorecard/source.ts';
import { stepsTable } from '../../core/tables/steps.ts';
import { contentFrom, restoreContent } from '../changes/cells.ts';
import { placeOf, valueBefore } from '../changes/told.ts';
import type { OpenDocument } from '../document/document.ts';
import { findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { action } from './action.ts';
import { type BoundCurrent, currentOf, type SourceStep, undoSource, writeSources } from './boundCurrent.ts';
import { kpiNamed } from './kpiRows.ts';
import { formulaOfSteps } from './stepsSource.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

interface Request {
  /** The key result. */
  readonly key: string;
  /** A KPI of the KPIs tab by its name, the cell that people have selected, or the steps of the key result. */
  readonly source: { readonly kpi: string } | 'selection' | 'steps';
}

interface Outcome {
  /** What people call the key result. */
  readonly title: string;
  /** Where the number comes from now, as the tab says it. */
  readonly source: string;
  /** What the key result and the KPI count in, where these are two things. */
  readonly units: { readonly keyResult: string; readonly kpi: string } | null;
}

/** A source with the formula that takes its number. */
interface Taken {
  readonly source: Source;
  readonly formula: string;
  /** What it counts in, where that is known. */
  readonly unit: string;
}

/** Lets the current value of a key result come from a KPI or from a cell, as a plain formula that lives without the add-on. */
export const bindCurrent = action({
  id: 'bindCurrent',
  undoLabel: (target) => ({
    en: `source of the number of “${isolate(target)}”`,
    fa: `منبع عدد «${isolate(target)}»`,
  }),
  run({ key, source }: Request, document, { onFailure, record }): Outcome {
    const current = currentOf(key, document);
    const { found, row, cell, source: said, title } = current;
    const taken = takenFrom(source, current, document);
    const before = { current: contentFrom(cell.getFormula(), cellIn(found, row, 'current')), source: said };
    onFailure(() => {
      restoreContent(cell, before.current);
      writeSources(found, [{ number: row.number, source: said }]);
    });
    cell.setFormula(taken.formula);
    const text = sourceText(taken.source, found.language);
    writeSources(found, [{ number: row.number, source: text }]);
    record({ sheet: found.sheet.getSheetId(), key, before, after: { formula: taken.formula } }, title, [
      {
        where: placeOf(key, scorecardColumns.current.header, document.language()),
        before: valueBefore(before.current, document),
        after: { text: taken.formula },
      },
    ]);
    const unit = String(cellIn(found, row, 'unit'));
    const isKnown = ![...Object.values(unitWords.money), ''].includes(taken.unit);
    const differ = isKnown && unit !== '' && taken.unit !== unit;
    return { title, source: text, units: differ ? { keyResult: unit, kpi: taken.unit } : null };
  },
  undo: (step: SourceStep, _, { force }) => undoSource(step, force),
});

function takenFrom(source: Request['source'], { found, row }: BoundCurrent, document: OpenDocument): Taken {
  if (source === 'selection') return selected(document);
  if (source !== 'steps') return takenKpi(source.kpi, document);
  const tab = findWholeTable(stepsTable, document.tabs);
  if (!tab) throw new Refusal('lineGone', { value: '' });
  return { source: { steps: true }, formula: formulaOfSteps(found, row, tab), unit: '' };
}

/**
 * A KPI of the KPIs tab as a source, by its name.
 * @throws Refusal if no row has the name, or several have it
 */
export function takenKpi(name: string, { tabs }: OpenDocument): Taken {
  const found = findWholeTable(kpisTable, tabs);
  const row = kpiNamed(found, name);
  if (!found || found.positions.value === undefined) throw new Refusal('noKpi', { value: name });
  const formula = kpiFormula(name, {
    tab: found.sheet.getName(),
    name: columnLetters(found.positions.name as number),
    value: columnLetters(found.positions.value),
  });
  return { source: { kpi: name }, formula, unit: String(cellIn(found, row, 'unit')) };
}

/** The cell that is selected; in the KPIs tab it means the KPI of its row. */
function selected(document: OpenDocument): Taken {
  const range: Range | null = SpreadsheetApp.getActiveRange();
  const sheet = range?.getSheet();
  const cell = range?.getA1Notation() ?? '';
  if (!range || !sheet || !/^[A-Z]+\d+$/.test(cell)) throw new Refusal('noSourceCell', {});
  const id = sheet.getSheetId();
  if (document.tabs.of(scorecard)?.getSheetId() === id) throw new Refusal('noSourceCell', {});
  if (document.tabs.of(kpisTable)?.getSheetId() === id) {
    const found = findWholeTable(kpisTable, document.tabs);
    const row = found && tableRows(found).find(({ number }) => number === range.getRow());
    if (!row) throw new Refusal('noSourceCell', {});
    return takenKpi(String(cellIn(found, row, 'name')), document);
  }
  const tab = sheet.getName();
  return { source: { tab, cell }, formula: cellFormula(tab, cell), unit: '' };
}
