import { compile } from '../../formula/compile.ts';
import { quoted } from '../../formula/dialects/sheets.ts';
import type { Expression } from '../../formula/expression.ts';
import { plainFormula } from '../../functions/plainFormula.ts';
import { formulaOf } from '../../functions/sheetFunction.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { Language, Text } from '../../text.ts';
import { healthWords, health as kpiHealth, type TargetType } from '../../tools/health.ts';
import { type StatusColors, statusColors } from '../scorecard/statusColors.ts';
import type { ConditionalFormat } from '../table.ts';

/** Whether a KPI meets its target, or why that cannot be told. */
const healths = {
  ...healthWords,
  no_target: { en: 'No target', fa: 'بدون مقدار هدف' },
  no_data: { en: 'No data', fa: 'بدون داده' },
} as const satisfies Readonly<Record<string, Text>>;

export type Health = keyof typeof healths;

const GLYPHS: Readonly<Record<Health, string>> = { healthy: '✓', unhealthy: '✕', no_target: '○', no_data: '–' };

/**
 * A health as its cell shows it: a glyph and a word.
 * @example
 * healthLabel('unhealthy', 'en') //=> '✕ Unhealthy'
 */
export function healthLabel(health: Health, language: Language): string {
  return `${GLYPHS[health]} ${healths[health][language]}`;
}

/** The health that a cell shows, in whichever language the tab is; no data where it is none. */
export function healthIn(shown: string): Health {
  const ids = Object.keys(healths) as Health[];
  return ids.find((id) => [healthLabel(id, 'en'), healthLabel(id, 'fa')].includes(shown.trim())) ?? 'no_data';
}

/**
 * The health of a KPI by its numbers, as KPI_HEALTH judges them.
 * @example
 * healthOf({ value: 40, target: 40, type: 'stay_at_or_above' }) //=> 'healthy'
 */
export function healthOf({ value, target, type }: Judged): Health {
  if (value === null) return 'no_data';
  if (target === null) return 'no_target';
  const scope = { names: Object.keys(kpiHealth.args), wordOf: String };
  return compile(formulaOf(kpiHealth) as Expression, scope)([value, target, type]) as Health;
}

interface Judged {
  readonly value: number | null;
  readonly target: number | null;
  readonly type: TargetType;
}

/** The cells of a KPI's row that its health is told from, with an absolute column each: `$B2`. */
export interface JudgedCells {
  readonly name: string;
  readonly value: string;
  readonly target: string;
  /** Left out where people have deleted the column. */
  readonly type?: string;
}

/**
 * The health of a KPI as a formula of its row, in functions that every spreadsheet has: it judges without the add-on, and goes
 * where its row goes.
 */
export function healthFormula({ name, value, target, type }: JudgedCells, language: Language): string {
  const label = (id: string): string => healthLabel(id as Health, language);
  const judged = plainFormula(
    kpiHealth,
    {
      value: { formula: value },
      target: { formula: target },
      type: type === undefined ? { literal: 'stay_at_or_above' } : { cell: type },
    },
    { language, word: label },
  );
  const noData = quoted(label('no_data'));
  const withTarget = `IF(ISNUMBER(${target});${judged?.slice(1)};${noData})`;
  const withValue = `IF(${target}="";${quoted(label('no_target'))};${withTarget})`;
  return `=IF(${name}="";"";IF(ISNUMBER(${value});${withValue};${noData}))`;
}

/** The colours of the statuses that say the same. */
export const healthColors: Readonly<Record<Health, StatusColors>> = {
  healthy: statusColors.on_track,
  unhealthy: statusColors.off_track,
  no_target: statusColors.no_data,
  no_data: statusColors.no_data,
};

/** A tint for good news and one for bad news; the word says it too. */
export const healthFormats: readonly ConditionalFormat<'health'>[] = (['healthy', 'unhealthy'] as const).map(
  (health) => ({
    columns: ['health'],
    when: (cell, language) => `${cell('health')}=${quoted(healthLabel(health, language))}`,
    textColor: healthColors[health].text,
    background: healthColors[health].tint,
  }),
);

/** What a target of a KPI usually means, by the direction that is good; nothing where no direction is. */
export function usualTargetType({ better }: Pick<Metric, 'better'>): TargetType | null {
  if (better === 'lower') return 'stay_at_or_below';
  return better === 'higher' ? 'stay_at_or_above' : null;
}
