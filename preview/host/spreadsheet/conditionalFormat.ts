import type { Context, GasRange } from '../context.ts';
import { asGoogle, nameOf } from '../enums.ts';
import { hexColor } from './colors.ts';
import { BooleanCriteria, InterpolationType } from './enums.ts';
import { mismatch } from './place.ts';

type GasRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GasBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GasBoolean = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GasGradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type GasCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type GasInterpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
export type CriteriaName = keyof typeof BooleanCriteria;
type PointType = keyof typeof InterpolationType;

export interface CellLook {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
}
export interface GradientPoint {
  readonly color: string;
  readonly type: PointType;
  readonly value: string;
}

/** A rule as plain data: one of condition and gradient is set once it is built. */
export interface FormatRule {
  readonly ranges: readonly GasRange[];
  readonly condition: { readonly criteria: CriteriaName; readonly values: readonly unknown[] } | null;
  readonly look: CellLook;
  readonly gradient: {
    readonly min?: GradientPoint;
    readonly mid?: GradientPoint;
    readonly max?: GradientPoint;
  } | null;
}

export const NO_LOOK: CellLook = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};
const EMPTY: FormatRule = { ranges: [], condition: null, look: NO_LOOK, gradient: null };

const rules = new WeakMap<object, FormatRule>();

/** The rule behind what the script hands over. */
export function formatRuleOf(exposed: GasRule, call: string): FormatRule {
  const rule = typeof exposed === 'object' && exposed !== null ? rules.get(exposed) : undefined;
  if (!rule) throw mismatch(call, exposed);
  return rule;
}

class ConditionalFormatRule implements GasRule {
  readonly ctx: Context;
  rule: FormatRule;
  readonly self: GasBuilder;

  constructor(ctx: Context, rule: FormatRule, service: string) {
    this.ctx = ctx;
    this.rule = rule;
    this.self = ctx.boundary.expose(service, this);
    if (service === 'ConditionalFormatRule') rules.set(this.self, rule);
  }

  copy(): GasBuilder {
    return newConditionalFormatRule(this.ctx, this.rule);
  }
  getRanges(): GasRange[] {
    return [...this.rule.ranges];
  }
  getBooleanCondition(): GasBoolean | null {
    return this.rule.condition ? new BooleanCondition(this.ctx, this.rule).self : null;
  }
  getGradientCondition(): GasGradient | null {
    return this.rule.gradient ? new GradientCondition(this.ctx, this.rule).self : null;
  }
}

class ConditionalFormatRuleBuilder extends ConditionalFormatRule implements GasBuilder {
  build(): GasRule {
    if (this.rule.ranges.length === 0) throw new Error('A conditional format rule must have at least one range.');
    if (!this.rule.condition && !this.rule.gradient) {
      throw new Error('A conditional format rule needs a condition: call a when… or setGradient… method.');
    }
    return exposeFormatRule(this.ctx, this.rule);
  }
  setRanges(ranges: GasRange[]): GasBuilder {
    if (!Array.isArray(ranges)) throw mismatch('ConditionalFormatRuleBuilder.setRanges', ranges);
    return change(this, { ranges });
  }

  setBackground(color: string | null): GasBuilder {
    return look(this, { background: hexColor(color) });
  }
  setFontColor(color: string | null): GasBuilder {
    return look(this, { fontColor: hexColor(color) });
  }
  setBold(bold: boolean | null): GasBuilder {
    return look(this, { bold });
  }
  setItalic(italic: boolean | null): GasBuilder {
    return look(this, { italic });
  }
  setUnderline(underline: boolean | null): GasBuilder {
    return look(this, { underline });
  }
  setStrikethrough(strikethrough: boolean | null): GasBuilder {
    return look(this, { strikethrough });
  }

  setGradientMinpoint(color: string): GasBuilder {
    return gradient(this, 'min', color, 'MIN', '');
  }
  setGradientMaxpoint(color: string): GasBuilder {
    return gradient(this, 'max', color, 'MAX', '');
  }
  setGradientMinpointWithValue(color: string, type: GasInterpolation, value: string): GasBuilder {
    return gradient(this, 'min', color, type, value);
  }
  setGradientMidpointWithValue(color: string, type: GasInterpolation, value: string): GasBuilder {
    return gradient(this, 'mid', color, type, value);
  }
  setGradientMaxpointWithValue(color: string, type: GasInterpolation, value: string): GasBuilder {
    return gradient(this, 'max', color, type, value);
  }

  withCriteria(criteria: GasCriteria, values: unknown[]): GasBuilder {
    return when(this, nameOf(criteria) as CriteriaName, ...values);
  }
  whenFormulaSatisfied(formula: string): GasBuilder {
    return when(this, 'CUSTOM_FORMULA', formula);
  }
  whenCellEmpty(): GasBuilder {
    return when(this, 'CELL_EMPTY');
  }
  whenCellNotEmpty(): GasBuilder {
    return when(this, 'CELL_NOT_EMPTY');
  }
  whenNumberBetween(start: number, end: number): GasBuilder {
    return when(this, 'NUMBER_BETWEEN', start, end);
  }
  whenNumberNotBetween(start: number, end: number): GasBuilder {
    return when(this, 'NUMBER_NOT_BETWEEN', start, end);
  }
  whenNumberEqualTo(number: number): GasBuilder {
    return when(this, 'NUMBER_EQUAL_TO', number);
  }
  whenNumberNotEqualTo(number: number): GasBuilder {
    return when(this, 'NUMBER_NOT_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): GasBuilder {
    return when(this, 'NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): GasBuilder {
    return when(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): GasBuilder {
    return when(this, 'NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): GasBuilder {
    return when(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenTextContains(text: string): GasBuilder {
    return when(this, 'TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): GasBuilder {
    return when(this, 'TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextEqualTo(text: string): GasBuilder {
    return when(this, 'TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): GasBuilder {
    return when(this, 'TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): GasBuilder {
    return when(this, 'TEXT_ENDS_WITH', text);
  }
  whenDateAfter(date: unknown): GasBuilder {
    return when(this, 'DATE_AFTER', date);
  }
  whenDateBefore(date: unknown): GasBuilder {
    return when(this, 'DATE_BEFORE', date);
  }
  whenDateEqualTo(date: unknown): GasBuilder {
    return when(this, 'DATE_EQUAL_TO', date);
  }
}

function change(builder: ConditionalFormatRuleBuilder, part: Partial<FormatRule>): GasBuilder {
  builder.rule = { ...builder.rule, ...part };
  return builder.self;
}

function look(builder: ConditionalFormatRuleBuilder, part: Partial<CellLook>): GasBuilder {
  return change(builder, { look: { ...builder.rule.look, ...part } });
}

function when(builder: ConditionalFormatRuleBuilder, criteria: CriteriaName, ...values: unknown[]): GasBuilder {
  return change(builder, { condition: { criteria, values }, gradient: null });
}

function gradient(
  builder: ConditionalFormatRuleBuilder,
  end: 'min' | 'mid' | 'max',
  color: string,
  type: GasInterpolation | PointType,
  value: unknown,
): GasBuilder {
  if (typeof value !== 'string') {
    const method = `setGradient${end === 'min' ? 'Min' : end === 'mid' ? 'Mid' : 'Max'}pointWithValue`;
    throw mismatch(`ConditionalFormatRuleBuilder.${method}`, color, type, value);
  }
  const point = { color: hexColor(color) ?? '#ffffff', type: nameOf(type) as PointType, value };
  return change(builder, { gradient: { ...builder.rule.gradient, [end]: point }, condition: null });
}

class BooleanCondition implements GasBoolean {
  readonly rule: FormatRule;
  readonly self: GasBoolean;

  constructor(ctx: Context, rule: FormatRule) {
    this.rule = rule;
    this.self = ctx.boundary.expose('BooleanCondition', this);
  }

  getCriteriaType(): GasCriteria {
    return asGoogle(BooleanCriteria[this.rule.condition?.criteria ?? 'CUSTOM_FORMULA']);
  }
  getCriteriaValues(): unknown[] {
    return [...(this.rule.condition?.values ?? [])];
  }
  getBackground(): string | null {
    return this.rule.look.background;
  }
  getFontColor(): string | null {
    return this.rule.look.fontColor;
  }
  getBold(): boolean | null {
    return this.rule.look.bold;
  }
  getItalic(): boolean | null {
    return this.rule.look.italic;
  }
  getUnderline(): boolean | null {
    return this.rule.look.underline;
  }
  getStrikethrough(): boolean | null {
    return this.rule.look.strikethrough;
  }
}

class GradientCondition implements GasGradient {
  readonly rule: FormatRule;
  readonly self: GasGradient;

  constructor(ctx: Context, rule: FormatRule) {
    this.rule = rule;
    this.self = ctx.boundary.expose('GradientCondition', this);
  }

  getMinColor(): string {
    return this.rule.gradient?.min?.color ?? '';
  }
  getMinType(): GasInterpolation | null {
    return pointType(this.rule.gradient?.min);
  }
  getMinValue(): string {
    return this.rule.gradient?.min?.value ?? '';
  }
  getMidColor(): string {
    return this.rule.gradient?.mid?.color ?? '';
  }
  getMidType(): GasInterpolation | null {
    return pointType(this.rule.gradient?.mid);
  }
  getMidValue(): string {
    return this.rule.gradient?.mid?.value ?? '';
  }
  getMaxColor(): string {
    return this.rule.gradient?.max?.color ?? '';
  }
  getMaxType(): GasInterpolation | null {
    return pointType(this.rule.gradient?.max);
  }
  getMaxValue(): string {
    return this.rule.gradient?.max?.value ?? '';
  }
}

const pointType = (point: GradientPoint | undefined): GasInterpolation | null =>
  point ? asGoogle(InterpolationType[point.type]) : null;

export function newConditionalFormatRule(ctx: Context, rule: FormatRule = EMPTY): GasBuilder {
  return new ConditionalFormatRuleBuilder(ctx, rule, 'ConditionalFormatRuleBuilder').self;
}

export function exposeFormatRule(ctx: Context, rule: FormatRule): GasRule {
  return new ConditionalFormatRule(ctx, rule, 'ConditionalFormatRule').self;
}
