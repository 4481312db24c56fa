import type { Host } from '../../preview/host/host.ts';
import { type KpisKey, kpisTable } from '../../src/core/tables/kpis/kpis.ts';
import { columnLetters } from '../../src/core/tables/letters.ts';
import { openAddon, valueAt } from './addon.ts';

const keys = Object.keys(kpisTable.columns) as KpisKey[];

/** A cell of a new KPIs tab, in which nobody has moved a column. */
export function kpiAt(key: KpisKey, row: number): string {
  return `${columnLetters(keys.indexOf(key) + 1)}${row}`;
}

/** A workbook with the sales of two months, in front of people. */
export function openSales(language: 'en' | 'fa' = 'en'): Host {
  const sales = {
    name: 'Sales 1405',
    cells: [
      ['Month', 'Ad spend', 'New customers', 'Revenue', 'Orders'],
      ['Jan', 1000, 10, 5000, 50],
      ['Feb', 2000, 20, 9000, 90],
      ['Total', 3000, 30, 14_000, 140],
    ],
  };
  return openAddon({ userLocale: language, sheets: [sales] });
}

/** What each row of the KPIs tab holds in a column, by the name of the KPI, wherever rows and columns stand now. */
export function kpiColumn(
  host: Host,
  tab: string,
  key: KpisKey,
  as: 'value' | 'formula' = 'value',
): Record<string, unknown> {
  const sheet = host.snapshot().sheets.find(({ name }) => name === tab);
  const lettersOf = (wanted: KpisKey): string => {
    const { en, fa } = kpisTable.columns[wanted].header;
    const position = Array.from({ length: sheet?.columns ?? 0 }).findIndex((_, index) => {
      const word = valueAt(host, tab, `${columnLetters(index + 1)}1`);
      return word === en || word === fa;
    });
    return columnLetters(position + 1);
  };
  const [names, letters] = [lettersOf('name'), lettersOf(key)];
  const held: Record<string, unknown> = {};
  for (let row = 2; row <= 30; row++) {
    const name = valueAt(host, tab, `${names}${row}`);
    if (name)
      held[String(name)] =
        as === 'value' ? valueAt(host, tab, `${letters}${row}`) : sheet?.cells[`${letters}${row}`]?.formula;
  }
  return held;
}
