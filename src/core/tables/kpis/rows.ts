import { persianDigits } from '../../fold.ts';
import { formulaText } from '../../formula/dialects/reading.ts';
import { shownName } from '../../functions/argument.ts';
import { argumentNames } from '../../functions/argumentNames.ts';
import { formulaOf, type SheetFunction } from '../../functions/sheetFunction.ts';
import { betterWords } from '../../metrics/betterWords.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { MoneyUnit } from '../../numbers/moneyUnit.ts';
import type { Language } from '../../text.ts';
import type { NewRow } from '../table.ts';
import type { KpisKey } from './kpis.ts';
import { kpiFormat, kpiUnit } from './units.ts';

/** How a KPI is written into the tab: in which language, and what its money counts in. */
export interface Writing {
  readonly language: Language;
  readonly money: MoneyUnit | null;
}

/** Whether a function is a KPI whose value fits one cell. */
export function isKpi(declared: SheetFunction | undefined): declared is Metric {
  return declared !== undefined && 'better' in declared && declared.gives.shape === 'number';
}

/** The row of a KPI, before anything is known of its numbers. */
export function kpiRow(metric: Metric, { language, money }: Writing): NewRow<KpisKey> {
  const { unit } = metric.gives;
  return {
    values: {
      name: metric.name[language],
      unit: kpiUnit(unit, money, language),
      better: betterWords[metric.better][language],
      formula: inWords(metric, language),
      fn: metric.fn,
    },
    formats: { value: kpiFormat(unit, money, language) },
  };
}

/** `cost ÷ new customers`; blank where an algorithm has no formula. */
function inWords(metric: Metric, language: Language): string {
  const formula = formulaOf(metric);
  if (!formula) return '';
  const naming = { argument: (name: string) => argumentWords(name, language), words: metric.words ?? {}, language };
  const text = formulaText(formula, naming).replace(/ \/ /g, ' ÷ ').replace(/ \* /g, ' × ').replace(/ - /g, ' − ');
  return language === 'fa' ? persianDigits(text) : text;
}

/** What an argument is called: «مشتریان تازه». */
export function argumentWords(name: string, language: Language): string {
  const shown = shownName(name);
  return argumentNames()[shown]?.[language] ?? shown;
}
