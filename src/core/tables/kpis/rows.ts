import { spokenText } from '../../formula/dialects/spoken.ts';
import { formulaInWords } from '../../functions/formulaInWords.ts';
import type { SheetFunction } from '../../functions/sheetFunction.ts';
import { betterWords } from '../../metrics/betterWords.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { MoneyUnit } from '../../numbers/moneyUnit.ts';
import type { Language } from '../../text.ts';
import { targetTypes } from '../../tools/health.ts';
import type { NewRow } from '../table.ts';
import { usualTargetType } from './health.ts';
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
  const inWords = formulaInWords(metric, language);
  const type = usualTargetType(metric);
  const format = kpiFormat(unit, money, language);
  return {
    values: {
      name: metric.name[language],
      unit: kpiUnit(unit, money, language),
      ...(type && { targetType: targetTypes[type][language] }),
      better: betterWords[metric.better][language],
      formula: inWords ? spokenText(inWords) : '',
      fn: metric.fn,
    },
    formats: { value: format, target: format },
  };
}
