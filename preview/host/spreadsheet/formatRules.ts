import type { CellIsRule, ColorScaleRule, ConditionalFormat, Style } from '@odoo/o-spreadsheet';
import { a1ToZone } from '../a1.ts';
import type { Context } from '../context.ts';
import { isDate, toDate, toSerial } from '../dates.ts';
import { engineFormula, scriptFormula } from '../formula.ts';
import {
  type CellLook,
  type CriteriaName,
  exposeFormatRule,
  type FormatRule,
  formatRuleOf,
  type GradientPoint,
  NO_LOOK,
} from './conditionalFormat.ts';
import { placeOf, sheetSize } from './place.ts';

type GasRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Operator = CellIsRule['operator'];

const OPERATORS: Readonly<Record<CriteriaName, Operator>> = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  CUSTOM_FORMULA: 'customFormula',
};

/** Replaces all rules of a sheet, as setConditionalFormatRules does. */
export function replaceFormatRules(ctx: Context, sheetId: string, rules: readonly GasRule[]): void {
  const { engine } = ctx;
  const wanted = rules.map((rule) => formatRuleOf(rule, 'Sheet.setConditionalFormatRules'));
  for (const { id } of engine.read().getConditionalFormats(sheetId)) {
    engine.write('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  }
  for (const rule of wanted) {
    const places = rule.ranges.map((range) => placeOf(range, 'ConditionalFormatRuleBuilder.setRanges'));
    if (places.some((place) => place.sheetId !== sheetId)) {
      throw new Error('Conditional format rule cannot reference a different sheet.');
    }
    engine.write('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      ranges: places.map(({ zone }) => ({ _sheetId: sheetId, _zone: zone })),
      cf: { id: engine.nextId('format'), rule: rule.gradient ? scaleOf(rule.gradient) : conditionOf(rule) },
    });
  }
}

function conditionOf({ condition, look }: FormatRule): CellIsRule {
  const operator = OPERATORS[condition?.criteria ?? 'CUSTOM_FORMULA'];
  const values = (condition?.values ?? []).map((value) =>
    isDate(value) ? String(toSerial(value)) : typeof value === 'string' ? engineFormula(value) : String(value),
  );
  const date = operator.startsWith('dateIs') ? { dateValue: 'exactDate' as const } : {};
  return { type: 'CellIsRule', operator, values, style: styleOf(look), ...date };
}

const LOOKS = {
  background: 'fillColor',
  fontColor: 'textColor',
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strikethrough',
} as const satisfies Record<keyof CellLook, keyof Style>;
const LOOK_NAMES = Object.keys(LOOKS) as (keyof CellLook)[];

const styleOf = (look: CellLook): Style =>
  Object.fromEntries(LOOK_NAMES.filter((name) => look[name] !== null).map((name) => [LOOKS[name], look[name]]));

const lookOf = (style: Style): CellLook => ({
  ...NO_LOOK,
  ...Object.fromEntries(LOOK_NAMES.map((name) => [name, style[LOOKS[name]] ?? null])),
});

const THRESHOLDS = {
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
  MIN: 'value',
  MAX: 'value',
} as const;

function scaleOf({ min, mid, max }: NonNullable<FormatRule['gradient']>): ColorScaleRule {
  if (!min || !max) throw new Error('A gradient needs a minpoint and a maxpoint.');
  return {
    type: 'ColorScaleRule',
    minimum: threshold(min),
    ...(mid ? { midpoint: threshold(mid) as NonNullable<ColorScaleRule['midpoint']> } : {}),
    maximum: threshold(max),
  };
}

function threshold({ color, type, value }: GradientPoint): ColorScaleRule['minimum'] {
  const number = Number.parseInt(color.slice(1), 16);
  if (type === 'MIN' || type === 'MAX') return { color: number, type: 'value' };
  return value.startsWith('=')
    ? { color: number, type: 'formula', value: engineFormula(value) }
    : { color: number, type: THRESHOLDS[type], value };
}

/** The rules of a sheet in their order; those that Google has no like of are left out. */
export function readFormatRules(ctx: Context, sheetId: string): GasRule[] {
  return ctx.engine
    .read()
    .getConditionalFormats(sheetId)
    .flatMap((format) => {
      const rule = readFormatRule(ctx, sheetId, format);
      return rule ? [exposeFormatRule(ctx, rule)] : [];
    });
}

function readFormatRule(ctx: Context, sheetId: string, { rule, ranges }: ConditionalFormat): FormatRule | undefined {
  const size = sheetSize(ctx.engine, sheetId);
  const places = ranges.flatMap((a1) => {
    const zone = a1ToZone(a1, size);
    return zone ? [ctx.make.range({ sheetId, zone })] : [];
  });
  if (rule.type === 'ColorScaleRule') {
    const { minimum, midpoint, maximum } = rule;
    const mid = midpoint ? { mid: pointOf(midpoint, 'MIN') } : {};
    const gradient = { min: pointOf(minimum, 'MIN'), ...mid, max: pointOf(maximum, 'MAX') };
    return { ranges: places, condition: null, look: NO_LOOK, gradient };
  }
  if (rule.type !== 'CellIsRule') return undefined;
  const criteria = criteriaOf(rule);
  if (!criteria) return undefined;
  const values = rule.values.map((value) => scriptCriterion(ctx, rule.operator, value));
  return { ranges: places, condition: { criteria, values }, look: lookOf(rule.style), gradient: null };
}

function criteriaOf({ operator, values }: CellIsRule): CriteriaName | undefined {
  if (operator === 'isEqual') return Number.isNaN(Number(values[0])) ? 'TEXT_EQUAL_TO' : 'NUMBER_EQUAL_TO';
  return (Object.keys(OPERATORS) as CriteriaName[]).find((name) => OPERATORS[name] === operator);
}

function scriptCriterion(ctx: Context, operator: Operator, value: string): unknown {
  if (value.startsWith('=')) return scriptFormula(value);
  if (operator.startsWith('dateIs')) return toDate(Number(value), ctx.boundary.realm.Date);
  const isText = /text/i.test(operator) || Number.isNaN(Number(value));
  return isText ? value : Number(value);
}

function pointOf({ color, type, value = '' }: ColorScaleRule['minimum'], end: 'MIN' | 'MAX'): GradientPoint {
  const hex = `#${color.toString(16).padStart(6, '0')}`;
  if (type === 'formula') return { color: hex, type: 'NUMBER', value: scriptFormula(value) };
  const name =
    type === 'number' ? 'NUMBER' : type === 'percentage' ? 'PERCENT' : type === 'percentile' ? 'PERCENTILE' : end;
  return { color: hex, type: name, value };
}
