import { findFunction } from '../../core/registry.ts';
import { type DataTab, fromColumns } from '../../core/tables/kpis/fromColumns.ts';
import { kpisTable } from '../../core/tables/kpis/kpis.ts';
import { isOverNewerRows } from '../../core/tables/kpis/newerRows.ts';
import { columnsCall } from '../../core/tables/kpis/past.ts';
import { isKpi } from '../../core/tables/kpis/rows.ts';
import type { OpenDocument } from '../document/document.ts';
import { findWholeTable } from '../tables/find.ts';
import { action } from './action.ts';
import { readDataTab } from './dataTab.ts';
import { changeKpis, type KpisStep, knownKpis, type WrittenKpi, writtenKpis } from './kpiRows.ts';
import { kpisText } from './kpisText.ts';
import { undoAll } from './undoing.ts';

/**
 * Lets KPIs that are computed from people's own columns go on with the rows that came since, such as those of a new month. Gives how many
 * did. A formula over rows that a person chose stays.
 */
export const followColumns = action({
  id: 'followColumns',
  undoLabel: (target) => ({ en: `newer rows for ${target}`, fa: `ردیف‌های تازه‌تر برای ${target}` }),
  run(_: null, document, { onFailure, record }): number {
    const found = findWholeTable(kpisTable, document.tabs);
    if (!found) return 0;
    // Of several rows of one function none is known from the others.
    const known = knownKpis(found, []).filter(({ fn }, _, all) => all.filter((each) => each.fn === fn).length === 1);
    const tabNamed = readerOfTabs(document);
    const newer = known.flatMap(({ fn, formula }): WrittenKpi[] => {
      const call = columnsCall(formula);
      const metric = findFunction(fn);
      const tab = call?.fn === fn && isKpi(metric) ? tabNamed(call.tab) : null;
      if (!tab || !isKpi(metric)) return [];
      const computation = fromColumns(metric, tab, found.language);
      return isOverNewerRows(computation.formula, formula, tab.months ?? []) ? [{ fn, computation }] : [];
    });
    const changed = changeKpis(found, known, newer, onFailure);
    if (changed.length === 0) return 0;
    const writing = { language: found.language, money: document.settings().money.unit };
    record(
      { sheet: found.sheet.getSheetId(), madeTab: false, writing, added: [], changed },
      kpisText(changed.length, document.language()),
    );
    return changed.length;
  },
  undo: (step: KpisStep, _, options) => undoAll([writtenKpis(step)], options),
});

/** Reads each tab of people's numbers once. */
function readerOfTabs(document: OpenDocument): (name: string) => DataTab | null {
  const read = new Map<string, DataTab | null>();
  return (name) => {
    if (!read.has(name)) {
      const sheet = document.spreadsheet().getSheetByName(name);
      read.set(name, sheet && readDataTab(sheet, document));
    }
    return read.get(name) ?? null;
  };
}
