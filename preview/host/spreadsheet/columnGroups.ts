import type { Context, GasRange, Place } from '../context.ts';
import type { Reader } from '../engine/engine.ts';
import { INVALID_RANGE, sheetSize } from './place.ts';

type GasGroup = GoogleAppsScript.Spreadsheet.Group;

/** A group of columns, counted from 0; depth 1 is the outermost. */
interface Columns {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

/** The groups of a sheet, the outer ones first. */
export function columnGroupsOf(get: Reader, sheetId: string): Columns[] {
  return get
    .getGroupsLayers(sheetId, 'COL')
    .flatMap((layer, index) =>
      layer.map(({ start, end, isFolded }) => ({ start, end, depth: index + 1, collapsed: isFolded === true })),
    );
}

/** How many groups the column lies in; columns are counted from 1. */
export function columnGroupDepth(ctx: Context, sheetId: string, column: number): number {
  const { columns } = sheetSize(ctx.engine, sheetId);
  if (column < 1 || column > columns) throw new Error(INVALID_RANGE);
  return groupsWith(ctx, sheetId, column).length;
}

export function columnGroupAt(ctx: Context, sheetId: string, column: number, depth: number): GasGroup {
  const found = groupsWith(ctx, sheetId, column).find((group) => group.depth === depth);
  if (!found) throw new Error(`There is no column group at column ${column} and depth ${depth}.`);
  return new Group(ctx, sheetId, found).self;
}

const groupsWith = (ctx: Context, sheetId: string, column: number) =>
  columnGroupsOf(ctx.engine.readGroups(), sheetId).filter(({ start, end }) => start < column && column <= end + 1);

const DEEPEST = 8;

/** Groups the columns of a place once more for each step up, and takes them out of a group for each step down. */
export function shiftDepth({ engine }: Context, { sheetId, zone }: Place, delta: number): void {
  const { left: start, right: end } = zone;
  if (start === 0) throw new Error('The first column cannot be grouped: the control of a group stands before it.');
  for (let step = 0; step < Math.abs(delta); step++) {
    const groups = columnGroupsOf(engine.readGroups(), sheetId).filter(
      (group) => group.start <= end && start <= group.end,
    );
    if (delta < 0) engine.write('UNGROUP_HEADERS', { sheetId, dimension: 'COL', start, end });
    else if (groups.some((group) => group.start === start && group.end === end))
      throw new Error('Two column groups over the same columns are not implemented in the preview');
    else if (groups.every(({ depth }) => depth < DEEPEST))
      engine.write('GROUP_HEADERS', { sheetId, dimension: 'COL', start, end });
  }
}

class Group implements GasGroup {
  readonly ctx: Context;
  readonly sheetId: string;
  readonly columns: Columns;
  readonly self: GasGroup;

  constructor(ctx: Context, sheetId: string, columns: Columns) {
    this.ctx = ctx;
    this.sheetId = sheetId;
    this.columns = columns;
    this.self = ctx.boundary.expose('Group', this);
  }

  collapse(): GasGroup {
    return send(this, 'FOLD_HEADER_GROUP');
  }
  expand(): GasGroup {
    return send(this, 'UNFOLD_HEADER_GROUP');
  }
  isCollapsed(): boolean {
    return current(this).collapsed;
  }
  getDepth(): number {
    return current(this).depth;
  }
  /** Of the column that carries the control: Google puts it before the group unless told otherwise. */
  getControlIndex(): number {
    return this.columns.start;
  }
  getRange(): GasRange {
    const { rows } = sheetSize(this.ctx.engine, this.sheetId);
    const { start: left, end: right } = current(this);
    return this.ctx.make.range({ sheetId: this.sheetId, zone: { left, right, top: 0, bottom: rows - 1 } });
  }
  remove(): void {
    send(this, 'UNGROUP_HEADERS');
  }
}

function current({ ctx, sheetId, columns }: Group): Columns {
  const found = columnGroupsOf(ctx.engine.readGroups(), sheetId).find(
    ({ start, end }) => start === columns.start && end === columns.end,
  );
  if (!found) throw new Error('The column group was removed.');
  return found;
}

function send(group: Group, command: 'FOLD_HEADER_GROUP' | 'UNFOLD_HEADER_GROUP' | 'UNGROUP_HEADERS'): GasGroup {
  const { start, end } = current(group);
  group.ctx.engine.write(command, { sheetId: group.sheetId, dimension: 'COL', start, end });
  return group.self;
}

export function collapseAll({ engine }: Context, sheetId: string): void {
  engine.write('FOLD_ALL_HEADER_GROUPS', { sheetId, dimension: 'COL' });
}

export function expandAll({ engine }: Context, sheetId: string): void {
  engine.write('UNFOLD_ALL_HEADER_GROUPS', { sheetId, dimension: 'COL' });
}
