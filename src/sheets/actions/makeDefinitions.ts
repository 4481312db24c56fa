import { type Defined, type DefinedKpi, definitions } from '../../core/definitions/definitions.ts';
import { isolate } from '../../core/isolate.ts';
import { definitionsTable } from '../../core/tables/definitions.ts';
import { type KpisKey, kpisTable } from '../../core/tables/kpis/kpis.ts';
import { kpiReadings } from '../../core/tables/kpis/readings.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { GENERAL_FORMAT } from '../../core/tables/table.ts';
import { calledFunctions } from '../document/calledFunctions.ts';
import type { OpenDocument } from '../document/document.ts';
import { settleLanguage } from '../document/language.ts';
import { sheetById } from '../services/sheetById.ts';
import { columnsOnTab } from '../tables/columnsOnTab.ts';
import { ensureTable } from '../tables/ensure.ts';
import { type FoundTable, findWholeTable, readTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { otherCells } from '../tables/remove.ts';
import { restoreColumns } from '../tables/repair.ts';
import { rewriteRows } from '../tables/rewrite.ts';
import { action } from './action.ts';
import {
  type EarlierDefinition,
  earlierDefinitions,
  hasPeoples,
  mergedDefinitions,
  print,
  prints,
  standingDefinitions,
  whatStood,
} from './definitionRows.ts';

interface Outcome {
  readonly tab: string;
  /** How many definitions stand in it. */
  readonly rows: number;
}

interface Step {
  readonly sheet: number;
  readonly madeTab: boolean;
  /** What stood in the tab, in its order. */
  readonly before: readonly EarlierDefinition[];
  /** A print of what was written, by the id of the row. */
  readonly written: Readonly<Record<string, string>>;
}

/** Makes the Definitions tab from what the file uses, or brings it up to date around what people wrote there. */
export const makeDefinitions = action({
  id: 'makeDefinitions',
  undoLabel: (target) => ({ en: `definitions in ${isolate(target)}`, fa: `تعریف‌های برگهٔ ${isolate(target)}` }),
  menu: [{ fn: 'showDefinitions', label: { en: 'Definitions', fa: 'تعریف‌ها' }, request: null }],
  run(_: null, document, { onFailure, record }): Outcome {
    const kpis = findWholeTable(kpisTable, document.tabs);
    const readings = findWholeTable(kpiReadings, document.tabs);
    const defined = definedIn(document, kpis);
    const { found: tab, made } = ensureTable(definitionsTable, document, onFailure);
    if (made) settleLanguage(document.properties, tab.language);
    const { found } = restoreColumns(tab, onFailure);
    const wanted = definitions(defined, {
      language: found.language,
      settings: document.settings(),
      kpiColumns: kpis ? columnsOnTab(kpis) : () => null,
      readingColumns: readings ? columnsOnTab(readings) : () => null,
    });
    const standing = standingDefinitions(found);
    const rows = mergedDefinitions(standing, wanted, found.language);
    rewriteRows(
      found,
      rows,
      onFailure,
      standing.map(({ kept }) => kept),
    );
    found.sheet.activate();
    const name = found.sheet.getName();
    const before = whatStood(standing, rows);
    record({ sheet: found.sheet.getSheetId(), madeTab: made, before, written: prints(rows) }, name);
    return { tab: name, rows: wanted.length };
  },
  /** Puts back what stood there around what people have written since; cells that they changed are asked about. */
  undo({ sheet: id, madeTab, before, written }: Step, _, { force }) {
    const sheet = sheetById(id);
    const found = sheet && readTable(definitionsTable, sheet);
    if (!sheet || !found || !('table' in found)) return 0;
    const now = standingDefinitions(found);
    const stood = new Set(before.map((row) => row.id));
    const edited = now.filter((row) => {
      const goes = row.id !== '' && !stood.has(row.id);
      return (goes && hasPeoples(row.kept)) || (written[row.id] ?? print(row.kept)) !== print(row.kept);
    }).length;
    if (edited > 0 && !force) return edited;
    const rows = earlierDefinitions(now, before);
    if (madeTab && rows.length === 0 && otherCells(found) === 0) {
      SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
      return 0;
    }
    rewriteRows(found, rows, () => undefined);
    return 0;
  },
});

function definedIn(document: OpenDocument, kpis: FoundTable<KpisKey> | null): Defined {
  return {
    kpis: kpis ? definedKpis(kpis) : [],
    calls: calledFunctions(document),
    kpisTab: kpis?.sheet.getName() ?? null,
    okrsTab: document.tabs.of(scorecard)?.getName() ?? null,
  };
}

function definedKpis(found: FoundTable<KpisKey>): DefinedKpi[] {
  const rows = tableRows(found);
  const [top] = rows;
  const position = found.positions.target;
  const formats: string[][] =
    top && position !== undefined ? found.sheet.getRange(top.number, position, rows.length, 1).getNumberFormats() : [];
  return rows.map((row, index) => {
    const text = (key: KpisKey): string => String(cellIn(found, row, key) ?? '').trim();
    const format = formats[index]?.[0] ?? GENERAL_FORMAT;
    return { name: text('name'), fn: text('fn'), unit: text('unit'), words: text('formula'), format };
  });
}
