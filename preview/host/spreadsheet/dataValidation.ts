import type { DataValidationCriterion, DataValidationRule } from '@odoo/o-spreadsheet';
import { a1ToZone, splitSheet } from '../a1.ts';
import type { Context, GasRange } from '../context.ts';
import { toDate, toSerial } from '../dates.ts';
import { asGoogle, nameOf } from '../enums.ts';
import { engineFormula, scriptFormula } from '../formula.ts';
import { DataValidationCriteria } from './enums.ts';
import { mismatch, placeOf, reference, sheetSize } from './place.ts';

type GasRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GasBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GasCriteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type GasDate = GoogleAppsScript.Base.Date;
type CriteriaName = keyof typeof DataValidationCriteria;

/** A rule before it lies on cells: its values are those that the script gave, so they come back unchanged. */
export interface ValidationRule {
  readonly criteria: CriteriaName;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

const EMPTY: ValidationRule = { criteria: 'CUSTOM_FORMULA', values: [], allowInvalid: true, helpText: null };

const rules = new WeakMap<object, ValidationRule>();

/** The rule behind what the script hands over. */
export function validationOf(exposed: GasRule, call: string): ValidationRule {
  const rule = typeof exposed === 'object' ? rules.get(exposed) : undefined;
  if (!rule) throw mismatch(call, exposed);
  return rule;
}

class DataValidation implements Pick<GasRule, keyof GasRule> {
  readonly ctx: Context;
  rule: ValidationRule;
  readonly self: GasBuilder;

  constructor(ctx: Context, rule: ValidationRule, service: string) {
    this.ctx = ctx;
    this.rule = rule;
    this.self = ctx.boundary.expose(service, this);
    if (service === 'DataValidation') rules.set(this.self, rule);
  }

  copy(): GasBuilder {
    return newDataValidation(this.ctx, this.rule);
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getCriteriaType(): GasCriteria {
    return asGoogle(DataValidationCriteria[this.rule.criteria]);
  }
  getCriteriaValues(): unknown[] {
    return [...this.rule.values];
  }
  getHelpText(): string {
    return this.rule.helpText as string;
  }
}

type BuilderMembers = Omit<GasBuilder, 'requireTextIsEmail' | 'requireTextIsUrl'>;

class DataValidationBuilder extends DataValidation implements BuilderMembers {
  build(): GasRule {
    if (this.rule === EMPTY)
      throw new Error('A data validation rule needs a criterion: call one of the require… methods.');
    return exposeRule(this.ctx, this.rule);
  }
  setAllowInvalid(allowInvalid: boolean): GasBuilder {
    return change(this, { allowInvalid });
  }
  setHelpText(helpText: string): GasBuilder {
    return change(this, { helpText });
  }
  withCriteria(criteria: GasCriteria, values: unknown[]): GasBuilder {
    return criterion(this, nameOf(criteria) as CriteriaName, ...values);
  }

  requireCheckbox(...values: unknown[]): GasBuilder {
    return criterion(this, 'CHECKBOX', ...values);
  }
  requireValueInList(values: string[], showDropdown = true): GasBuilder {
    if (!Array.isArray(values)) throw mismatch('DataValidationBuilder.requireValueInList', values);
    return criterion(this, 'VALUE_IN_LIST', values.map(String), showDropdown);
  }
  requireValueInRange(range: GasRange, showDropdown = true): GasBuilder {
    placeOf(range, 'DataValidationBuilder.requireValueInRange');
    return criterion(this, 'VALUE_IN_RANGE', range, showDropdown);
  }
  requireFormulaSatisfied(formula: string): GasBuilder {
    return criterion(this, 'CUSTOM_FORMULA', formula);
  }

  requireNumberBetween(start: number, end: number): GasBuilder {
    return criterion(this, 'NUMBER_BETWEEN', start, end);
  }
  requireNumberNotBetween(start: number, end: number): GasBuilder {
    return criterion(this, 'NUMBER_NOT_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): GasBuilder {
    return criterion(this, 'NUMBER_EQUAL_TO', number);
  }
  requireNumberNotEqualTo(number: number): GasBuilder {
    return criterion(this, 'NUMBER_NOT_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): GasBuilder {
    return criterion(this, 'NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): GasBuilder {
    return criterion(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): GasBuilder {
    return criterion(this, 'NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): GasBuilder {
    return criterion(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireTextContains(text: string): GasBuilder {
    return criterion(this, 'TEXT_CONTAINS', text);
  }
  requireTextDoesNotContain(text: string): GasBuilder {
    return criterion(this, 'TEXT_DOES_NOT_CONTAIN', text);
  }
  requireTextEqualTo(text: string): GasBuilder {
    return criterion(this, 'TEXT_EQUAL_TO', text);
  }

  requireDate(...rest: unknown[]): GasBuilder {
    if (rest.length) throw mismatch('DataValidationBuilder.requireDate', ...rest);
    return criterion(this, 'DATE_IS_VALID_DATE');
  }
  requireDateAfter(date: GasDate): GasBuilder {
    return criterion(this, 'DATE_AFTER', date);
  }
  requireDateBefore(date: GasDate): GasBuilder {
    return criterion(this, 'DATE_BEFORE', date);
  }
  requireDateEqualTo(date: GasDate): GasBuilder {
    return criterion(this, 'DATE_EQUAL_TO', date);
  }
  requireDateOnOrAfter(date: GasDate): GasBuilder {
    return criterion(this, 'DATE_ON_OR_AFTER', date);
  }
  requireDateOnOrBefore(date: GasDate): GasBuilder {
    return criterion(this, 'DATE_ON_OR_BEFORE', date);
  }
  requireDateBetween(start: GasDate, end: GasDate): GasBuilder {
    return criterion(this, 'DATE_BETWEEN', start, end);
  }
  requireDateNotBetween(start: GasDate, end: GasDate): GasBuilder {
    return criterion(this, 'DATE_NOT_BETWEEN', start, end);
  }
}

function change(builder: DataValidationBuilder, part: Partial<ValidationRule>): GasBuilder {
  builder.rule = { ...builder.rule, ...part };
  return builder.self;
}

function criterion(builder: DataValidationBuilder, criteria: CriteriaName, ...values: unknown[]): GasBuilder {
  return change(builder, { criteria, values });
}

export function newDataValidation(ctx: Context, rule: ValidationRule = EMPTY): GasBuilder {
  return new DataValidationBuilder(ctx, rule, 'DataValidationBuilder').self;
}

export function exposeRule(ctx: Context, rule: ValidationRule): GasRule {
  return new DataValidation(ctx, rule, 'DataValidation').self as unknown as GasRule;
}

type Kind = DataValidationCriterion['type'];
const KINDS: Readonly<Record<Exclude<CriteriaName, 'TEXT_IS_VALID_EMAIL' | 'TEXT_IS_VALID_URL'>, Kind>> = {
  CHECKBOX: 'isBoolean',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CUSTOM_FORMULA: 'customFormula',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
};

type EngineRule = Omit<DataValidationRule, 'ranges'> & { readonly helpText?: string };

/** The rule in the engine's form; the help text rides along. */
export function engineRule(ctx: Context, id: string, rule: ValidationRule): EngineRule {
  const type = KINDS[rule.criteria as keyof typeof KINDS];
  const [first, dropdown] = rule.values;
  const displayStyle = dropdown === false ? 'plainText' : 'arrow';
  const common = { id, isBlocking: !rule.allowInvalid, ...(rule.helpText === null ? {} : { helpText: rule.helpText }) };
  const withValues = (values: string[], more: object = {}) =>
    ({ ...common, criterion: { type, values, ...more } }) as EngineRule;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return withValues([...(first as string[])], { displayStyle });
    case 'VALUE_IN_RANGE': {
      const place = placeOf(first as GasRange, 'DataValidationBuilder.requireValueInRange');
      return withValues([reference(ctx.engine.read(), place)], { displayStyle });
    }
    case 'CUSTOM_FORMULA':
      return withValues([engineFormula(String(first))]);
    default:
      return withValues(rule.values.map(asText), type.startsWith('dateIs') ? { dateValue: 'exactDate' } : {});
  }
}

const asText = (value: unknown) =>
  typeof value === 'object' && value !== null
    ? String(toSerial(value as Date))
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);

/** The rule as Google's builder would have made it. */
export function readRule(ctx: Context, sheetId: string, rule: EngineRule): ValidationRule {
  const { type, values } = rule.criterion;
  const criteria = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((name) => KINDS[name] === type);
  if (!criteria) throw new Error(`A validation of the kind ${type} does not exist in Google Sheets.`);
  return {
    criteria,
    values: scriptValues(ctx, sheetId, rule.criterion, values),
    allowInvalid: !rule.isBlocking,
    helpText: rule.helpText ?? null,
  };
}

function scriptValues(ctx: Context, sheetId: string, criterion: DataValidationCriterion, values: string[]): unknown[] {
  const showDropdown = 'displayStyle' in criterion && criterion.displayStyle !== 'plainText';
  switch (criterion.type) {
    case 'isValueInList':
      return [values, showDropdown];
    case 'isValueInRange':
      return [rangeOf(ctx, sheetId, values[0] ?? ''), showDropdown];
    case 'customFormula':
      return values.map(scriptFormula);
    case 'containsText':
    case 'notContainsText':
    case 'isEqualText':
    case 'isBoolean':
      return values;
    default:
      return criterion.type.startsWith('dateIs')
        ? values.map((value) => toDate(Number(value), ctx.boundary.realm.Date))
        : values.map((value) => (value.startsWith('=') ? scriptFormula(value) : Number(value)));
  }
}

function rangeOf(ctx: Context, sheetId: string, text: string): GasRange {
  const get = ctx.engine.read();
  const { sheet, a1 } = splitSheet(text);
  const at = sheet === null ? sheetId : (get.getSheetIdByName(sheet) ?? sheetId);
  const zone = a1ToZone(a1, sheetSize(ctx.engine, at));
  if (!zone) throw new Error(`The validation's range ${text} no longer exists.`);
  return ctx.make.range({ sheetId: at, zone });
}
