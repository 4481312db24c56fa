import { kpisTable } from '../../core/tables/kpis/kpis.ts';
import { readKey } from '../../core/tables/scorecard/keys.ts';
import { isObjectiveType } from '../../core/tables/scorecard/kinds.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import type { OpenDocument } from './document.ts';

/** What can be connected with what: the KPIs of the KPIs tab, and the key results of the OKRs tab. */
export interface NumberSources {
  readonly kpis: readonly {
    readonly name: string;
    /** The value as its cell shows it, `''` where there is none. */
    readonly shown: string;
    readonly unit: string;
  }[];
  readonly keyResults: readonly {
    readonly key: string;
    readonly title: string;
    /** Where its number comes from, `''` where someone types it. */
    readonly source: string;
  }[];
}

export function readNumberSources({ tabs }: OpenDocument): NumberSources {
  return { kpis: kpisIn(tabs), keyResults: keyResultsIn(tabs) };
}

function kpisIn(tabs: OpenDocument['tabs']): NumberSources['kpis'] {
  const found = findWholeTable(kpisTable, tabs);
  const rows = found ? tableRows(found) : [];
  const [top] = rows;
  if (!found || !top || found.positions.value === undefined) return [];
  const shown: string[][] = found.sheet.getRange(top.number, found.positions.value, rows.length, 1).getDisplayValues();
  return rows.flatMap((row, index) => {
    const name = String(cellIn(found, row, 'name'));
    return name === '' ? [] : [{ name, shown: shown[index]?.[0] ?? '', unit: String(cellIn(found, row, 'unit')) }];
  });
}

function keyResultsIn(tabs: OpenDocument['tabs']): NumberSources['keyResults'] {
  const found = findWholeTable(scorecard, tabs);
  if (!found) return [];
  return tableRows(found).flatMap((row) => {
    const [key, title, source, type] = (['key', 'title', 'source', 'type'] as const).map((column) =>
      String(cellIn(found, row, column)),
    ) as [string, string, string, string];
    return key === '' || isObjectiveType(type) || readKey(key)?.keyResult === null ? [] : [{ key, title, source }];
  });
}
