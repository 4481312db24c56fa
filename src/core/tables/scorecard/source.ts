import { onTab, quoted } from '../../formula/dialects/sheets.ts';
import { isolate } from '../../isolate.ts';
import type { Language } from '../../text.ts';

/** Where the current value of a key result comes from: a KPI of the KPIs tab by its name, or one cell of another tab. */
export type Source = { readonly kpi: string } | { readonly tab: string; readonly cell: string };

/** Where the KPIs tab holds names and values, as letters of its columns. */
export interface KpiColumns {
  readonly tab: string;
  readonly name: string;
  readonly value: string;
}

/**
 * The formula that takes the value of a KPI: by its name, so that people may sort the tab, and blank unless exactly one KPI
 * has that name and a value.
 * @example
 * kpiFormula('CAC', { tab: 'KPIs', name: 'A', value: 'B' })
 * //=> `=IFERROR(IF(INDEX('KPIs'!$B:$B;MATCH("CAC";'KPIs'!$A:$A;0)/(COUNTIF('KPIs'!$A:$A;"=CAC")=1))="";"";INDEX('KPIs'!$B:$B;MATCH("CAC";'KPIs'!$A:$A;0)));"")`
 */
export function kpiFormula(kpi: string, { tab, name, value }: KpiColumns): string {
  const [names, values] = [name, value].map((letters) => onTab(tab, `$${letters}:$${letters}`));
  const row = `MATCH(${quoted(kpi)};${names};0)`;
  const onlyRow = `${row}/(COUNTIF(${names};${quoted(`=${kpi}`)})=1)`;
  return `=IFERROR(IF(INDEX(${values};${onlyRow})="";"";INDEX(${values};${row}));"")`;
}

/**
 * The formula that takes the value of one cell; blank where the cell is, for a blank would count as 0.
 * @example
 * cellFormula('Sales', 'C5') //=> `=IFERROR(IF('Sales'!$C$5="";"";'Sales'!$C$5);"")`
 */
export function cellFormula(tab: string, cell: string): string {
  const reference = onTab(tab, cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'));
  return `=IFERROR(IF(${reference}="";"";${reference});"")`;
}

const REFERENCE = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?([A-Z]{1,3})\$?(\d{1,7})`;
const OF_KPI = /^=IFERROR\(IF\(INDEX\([^"]*MATCH\("((?:[^"]|"")*)"[;,]/iu;
const OF_CELL = new RegExp(String.raw`^=(?:IFERROR\(IF\(${REFERENCE}="".*|${REFERENCE})$`, 'iu');

/**
 * The source that a formula takes its value from, ours or a reference that someone typed; null where it takes it from nowhere
 * that could be told in a few words. The spreadsheet may have written it in its own way.
 * @example
 * sourceIn("=Sales!C5") //=> { tab: 'Sales', cell: 'C5' }
 */
export function sourceIn(formula: string): Source | null {
  const kpi = OF_KPI.exec(formula)?.[1];
  if (kpi !== undefined) return { kpi: kpi.replace(/""/g, '"') };
  const given = OF_CELL.exec(formula.replace(/\s+(?=[;,)="]|$)/g, ''))
    ?.slice(1)
    .filter((part) => part !== undefined);
  const [tab, letters, row] = given ?? [];
  return tab === undefined || letters === undefined ? null : { tab: tab.replace(/''/g, "'"), cell: `${letters}${row}` };
}

/**
 * A source in words, as its column and the note say it.
 * @example
 * sourceText({ kpi: 'هزینهٔ جذب مشتری' }, 'fa') //=> 'شاخص: هزینهٔ جذب مشتری'
 */
export function sourceText(source: Source, language: Language): string {
  if ('kpi' in source) return language === 'fa' ? `شاخص: ${source.kpi}` : `KPI: ${source.kpi}`;
  const [tab, cell] = [isolate(source.tab), isolate(source.cell)];
  return language === 'fa' ? `خانهٔ ${cell} از برگهٔ ${tab}` : `Cell ${cell} of ${tab}`;
}

/**
 * What the source column may say of a cell that holds such a formula now. A broken one keeps its source: the note says that it
 * gives no number.
 * @example
 * sourceNow('', 'KPI: CAC', 'en') //=> ''
 */
export function sourceNow(formula: string, said: string, language: Language): string {
  const source = sourceIn(formula);
  if (source) return sourceText(source, language);
  return formula.includes('#REF!') ? said : '';
}
