import { numberText, onTab, quoted } from '../../formula/dialects/sheets.ts';
import { isolate } from '../../isolate.ts';
import type { Language } from '../../text.ts';

/** Where the current value of a key result comes from: a KPI of the KPIs tab by its name, one cell of another tab, or its steps. */
export type Source =
  | { readonly kpi: string }
  | { readonly tab: string; readonly cell: string }
  | { readonly steps: true };

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

/** Where the Steps tab holds the keys, weights and days of its steps, as letters of its columns. */
export interface StepColumns {
  readonly tab: string;
  readonly key: string;
  /** Null where people have deleted it. */
  readonly weight: string | null;
  readonly doneOn: string;
  /** Of the links to the tools that steps came from; null where none did. */
  readonly link: string | null;
}

/** The cells of a key result from which it knows its steps, and where these lead. */
interface OwnCells {
  readonly key: string;
  readonly start: string;
  readonly target: string;
}

/**
 * The formula that takes the value that the finished steps of a key result come to, by its key: from start to target by their share.
 * Without steps that count it gives the number that was typed before; those of weight 0 never count, nor those of a tool that nobody has
 * given a weight; without a column of weights all others do alike.
 * @example
 * stepsFormula({ key: 'A4', start: 'D4', target: 'E4' }, { tab: 'Steps', key: 'A', weight: null, doneOn: 'E', link: null }, 5)
 * //=> `=IFERROR(ROUND(D4+(E4-D4)*COUNTIFS('Steps'!$A:$A;"="&A4;'Steps'!$E:$E;"<>";'Steps'!$E:$E;"<>FALSE")/COUNTIFS('Steps'!$A:$A;"="&A4);12);5)`
 */
export function stepsFormula(
  own: OwnCells,
  { tab, key, weight, doneOn, link }: StepColumns,
  typed: number | null,
): string {
  const column = (letters: string): string => onTab(tab, `$${letters}:$${letters}`);
  const all = `${column(key)};"="&${own.key}`;
  // A checkbox that nobody has ticked is no day.
  const done = `${all};${column(doneOn)};"<>";${column(doneOn)};"<>FALSE"`;
  // A deleted column of links leaves the rest of the formula whole.
  const ofTool = (steps: string): string => (link === null ? '' : `IFERROR(COUNTIFS(${steps};${column(link)};"<>");0)`);
  const count = (steps: string): string =>
    link === null ? `COUNTIFS(${steps})` : `(COUNTIFS(${steps})-${ofTool(steps)})`;
  const equal = `${count(done)}/${count(all)}`;
  const weightOf = (steps: string): string => {
    const weighted = `${steps};${column(weight ?? '')};">=0"`;
    return `(SUMIFS(${column(weight ?? '')};${weighted})+${count(steps)}-${count(weighted)})`;
  };
  // Once people delete the column of weights, all steps count alike; where nothing has a weight, nothing counts.
  const share =
    weight === null ? equal : `IFERROR(${weightOf(done)}/${weightOf(all)};${equal}/ISERROR(${weightOf(all)}))`;
  // Rounded, so that the last step leads to the target and not a hair below it.
  const value = `ROUND(${own.start}+(${own.target}-${own.start})*${share};12)`;
  return `=IFERROR(${value};${typed === null ? '""' : numberText(typed)})`;
}

/**
 * The formula of a key result that follows its steps, as a newer one, with the number that was typed before at its end.
 * @example
 * renewedSteps('=IFERROR(ROUND(1);5)', '=IFERROR(ROUND(2);"")') //=> '=IFERROR(ROUND(2);5)'
 */
export function renewedSteps(formula: string, newer: string): string {
  const typed = /[;,]([^;,]*)\)$/.exec(formula)?.[1] ?? '""';
  return newer.replace(/;""\)$/, () => `;${typed})`);
}

const REFERENCE = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?([A-Z]{1,3})\$?(\d{1,7})`;
const OF_KPI = /^=IFERROR\(IF\(INDEX\([^"]*MATCH\("((?:[^"]|"")*)"[;,]/iu;
const OF_STEPS = /^=IFERROR\(ROUND\([^"]*(?:SUM|COUNT)IFS\(/i;
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
  if (followsSteps(formula)) return { steps: true };
  const given = OF_CELL.exec(formula.replace(/\s+(?=[;,)="]|$)/g, ''))
    ?.slice(1)
    .filter((part) => part !== undefined);
  const [tab, letters, row] = given ?? [];
  return tab === undefined || letters === undefined ? null : { tab: tab.replace(/''/g, "'"), cell: `${letters}${row}` };
}

/** Whether a formula takes its value from the steps of a key result. */
export function followsSteps(formula: string): boolean {
  return OF_STEPS.test(formula);
}

/**
 * A source in words, as its column and the note say it.
 * @example
 * sourceText({ kpi: 'هزینهٔ جذب مشتری' }, 'fa') //=> 'شاخص: هزینهٔ جذب مشتری'
 */
export function sourceText(source: Source, language: Language): string {
  if ('steps' in source) return language === 'fa' ? 'گام‌های انجام‌شده' : 'Finished steps';
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
