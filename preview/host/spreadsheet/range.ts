import type { BorderPosition, BorderStyle as EngineBorder } from '@odoo/o-spreadsheet';
import type { Context, GasRange } from '../context.ts';
import { sourceId } from '../engine/validationSources.ts';
import { nameOf } from '../enums.ts';
import { hexColor } from './colors.ts';
import { engineRule, exposeRule, readRule, validationOf } from './dataValidation.ts';
import { shiftDepth } from './groups.ts';
import { addRangeMetadata, metadataOn, newFinder } from './metadata.ts';
import { clearNotes, notesOf, writeNote } from './notes.ts';
import { type CellAt, eachOf, gridOf, overlaps, placeOf } from './place.ts';
import { isProtected, protect } from './protection.ts';
import { firstCell } from './rangeCells.ts';
import { RangeLook } from './rangeLook.ts';
import { sortRange } from './sort.ts';
import { repeated, writeValues } from './writing.ts';

type GasRule = GoogleAppsScript.Spreadsheet.DataValidation;
type Side = boolean | null;

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

type Members = Pick<
  GasRange,
  | 'addDeveloperMetadata'
  | 'breakApart'
  | 'canEdit'
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'createDeveloperMetadataFinder'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getDeveloperMetadata'
  | 'getMergedRanges'
  | 'getNote'
  | 'getNotes'
  | 'insertCheckboxes'
  | 'isPartOfMerge'
  | 'merge'
  | 'protect'
  | 'setBorder'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setNote'
  | 'setNotes'
  | 'shiftColumnGroupDepth'
  | 'shiftRowGroupDepth'
  | 'sort'
>;

/** A block of cells, as a script sees it. */
export class Range extends RangeLook implements Members {
  clear(options: ClearOptions = {}): GasRange {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const some = commentsOnly || contentsOnly || formatOnly || validationsOnly;
    if (!some || contentsOnly) this.clearContent();
    if (!some || formatOnly) this.clearFormat();
    if (!some || validationsOnly) this.clearDataValidations();
    if (!some || commentsOnly) this.clearNote();
    return this.self;
  }
  clearContent(): GasRange {
    this.ctx.engine.write('GAS_CLEAR', { ...this.place, cleared: { content: '' } });
    return this.self;
  }
  clearFormat(): GasRange {
    const { sheetId, zone } = this.place;
    const { engine } = this.ctx;
    engine.write('GAS_CLEAR', { sheetId, zone, cleared: { style: null, format: '' } });
    engine.write('SET_ZONE_BORDERS', { sheetId, target: [zone], border: { position: 'clear' } });
    return this.self;
  }

  getNotes(): string[][] {
    return gridOf(this.place, notesOf(this.ctx.engine.read(), this.place.sheetId));
  }
  getNote(): string {
    return notesOf(this.ctx.engine.read(), this.place.sheetId)(firstCell(this.place));
  }
  setNotes(notes: (string | null)[][]): GasRange {
    eachOf(this.place, notes, 'Range.setNotes', (cell, note) => writeNote(this.ctx, cell, note));
    return this.self;
  }
  setNote(note: string | null): GasRange {
    gridOf(this.place, (cell) => writeNote(this.ctx, cell, note));
    return this.self;
  }
  clearNote(): GasRange {
    clearNotes(this.ctx, this.place);
    return this.self;
  }

  getDataValidations(): (GasRule | null)[][] {
    return gridOf(this.place, (cell) => ruleAt(this.ctx, cell));
  }
  getDataValidation(): GasRule | null {
    return ruleAt(this.ctx, firstCell(this.place));
  }
  setDataValidation(rule: GasRule | null): GasRange {
    if (rule === null) return this.clearDataValidations();
    writeRule(this.ctx, this.place, rule, 'Range.setDataValidation');
    return this.self;
  }
  setDataValidations(rules: (GasRule | null)[][]): GasRange {
    const call = 'Range.setDataValidations';
    const runs = new Map<number, RuleRun>();
    eachOf(this.place, rules, call, ({ sheetId, row, col }, rule) => {
      const spelled = rule && JSON.stringify(validationOf(rule, call), (_, value) => spelledRange(value));
      const last = runs.get(col);
      if (last && last.spelled === spelled) last.zone.bottom = row;
      else {
        if (last) this.writeRun(sheetId, last, call);
        runs.set(col, { rule, spelled, zone: { left: col, right: col, top: row, bottom: row } });
      }
    });
    for (const run of runs.values()) this.writeRun(this.place.sheetId, run, call);
    return this.self;
  }
  private writeRun(sheetId: string, { rule, zone }: RuleRun, call: string): void {
    if (rule) writeRule(this.ctx, { sheetId, zone }, rule, call);
    else this.ctx.engine.write('GAS_CLEAR_RULES', { sheetId, zone });
  }
  clearDataValidations(): GasRange {
    this.ctx.engine.write('GAS_CLEAR_RULES', this.place);
    return this.self;
  }
  insertCheckboxes(...values: unknown[]): GasRange {
    const [, unchecked = false] = values;
    const rule = { criteria: 'CHECKBOX', values, allowInvalid: true, helpText: null } as const;
    writeRule(this.ctx, this.place, exposeRule(this.ctx, rule), 'Range.insertCheckboxes');
    writeValues(this.ctx, this.place, repeated(this.place, unchecked), 'Range.insertCheckboxes');
    return this.self;
  }

  canEdit(): boolean {
    return this.ctx.mayEditProtected || !isProtected(this.ctx, this.place);
  }

  merge(): GasRange {
    const { sheetId, zone } = this.place;
    this.ctx.engine.write('ADD_MERGE', { sheetId, target: [zone], force: true });
    return this.self;
  }
  breakApart(): GasRange {
    const target = mergesIn(this);
    if (target.length) this.ctx.engine.write('REMOVE_MERGE', { sheetId: this.place.sheetId, target });
    return this.self;
  }
  getMergedRanges(): GasRange[] {
    return mergesIn(this).map((zone) => this.ctx.make.range({ sheetId: this.place.sheetId, zone }));
  }
  isPartOfMerge(): boolean {
    return mergesIn(this).length > 0;
  }

  setBorder(
    top: Side,
    left: Side,
    bottom: Side,
    right: Side,
    vertical: Side,
    horizontal: Side,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): GasRange {
    const { sheetId, zone } = this.place;
    const sides: [Side, BorderPosition][] = [
      [top, 'top'],
      [left, 'left'],
      [bottom, 'bottom'],
      [right, 'right'],
      [vertical, 'v'],
      [horizontal, 'h'],
    ];
    // The engine clears all borders of a zone or none.
    if (sides.some(([side]) => side === false)) {
      this.ctx.engine.write('SET_ZONE_BORDERS', { sheetId, target: [zone], border: { position: 'clear' } });
    }
    const line = { color: hexColor(color) ?? '#000000', style: LINES[nameOf(style)] ?? 'thin' };
    for (const [side, position] of sides) {
      if (side) this.ctx.engine.write('SET_ZONE_BORDERS', { sheetId, target: [zone], border: { position, ...line } });
    }
    return this.self;
  }

  shiftColumnGroupDepth(delta: number): GasRange {
    shiftDepth(this.ctx, this.place, 'COL', delta);
    return this.self;
  }
  shiftRowGroupDepth(delta: number): GasRange {
    shiftDepth(this.ctx, this.place, 'ROW', delta);
    return this.self;
  }
  protect() {
    return protect(this.ctx, this.place);
  }
  addDeveloperMetadata(...args: unknown[]): GasRange {
    addRangeMetadata(this.ctx, this.place, args);
    return this.self;
  }
  getDeveloperMetadata() {
    return metadataOn(this.ctx, this.place);
  }
  createDeveloperMetadataFinder() {
    return newFinder(this.ctx, this.place.sheetId);
  }
  sort(specification: unknown): GasRange {
    sortRange(this.ctx, this.place, specification);
    return this.self;
  }
}

const LINES: Readonly<Record<string, EngineBorder>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};

/** A range by where it is: what it looks at has no end. */
function spelledRange(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('getA1Notation' in value)) return value;
  const { sheetId, zone } = placeOf(value as GasRange, 'Range.setDataValidations');
  return { sheetId, zone };
}

function mergesIn({ ctx, place }: Range) {
  return ctx.engine
    .read()
    .getMerges(place.sheetId)
    .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))
    .filter((zone) => overlaps(zone, place.zone));
}

function ruleAt(ctx: Context, cell: CellAt): GasRule | null {
  const rule = ctx.engine.read().getValidationRuleForCell(cell);
  return rule ? exposeRule(ctx, readRule(ctx, cell.sheetId, rule)) : null;
}

/** Cells below one another with one rule, which are one rule to the engine. */
interface RuleRun {
  readonly rule: GasRule | null;
  /** The rule in letters, by which it is compared. */
  readonly spelled: string | null;
  readonly zone: { left: number; right: number; top: number; bottom: number };
}

function writeRule(ctx: Context, { sheetId, zone }: Range['place'], rule: GasRule, call: string): void {
  const wanted = validationOf(rule, call);
  const made = engineRule(ctx, ctx.engine.nextId('validation'), wanted);
  ctx.engine.write('ADD_DATA_VALIDATION_RULE', { sheetId, ranges: [{ _sheetId: sheetId, _zone: zone }], rule: made });
  if (wanted.criteria !== 'VALUE_IN_RANGE') return;
  const source = placeOf(wanted.values[0] as GasRange, call);
  ctx.engine.write('GAS_ATTACH', { id: sourceId(made.id), kind: 'validationSource', ...source, data: {} });
}
