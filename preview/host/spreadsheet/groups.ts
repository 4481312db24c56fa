import type { Context, GasRange, Place } from '../context.ts';
import type { Reader } from '../engine/engine.ts';
import { INVALID_RANGE, sheetSize } from './place.ts';

type GasGroup = GoogleAppsScript.Spreadsheet.Group;

type Dimension = 'COL' | 'ROW';
const words = { COL: 'column', ROW: 'row' } as const;

/** A group of columns or rows, counted from 0; depth 1 is the outermost. */
interface Headers {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

/** The groups of a sheet, the outer ones first. */
export function groupsOf(get: Reader, sheetId: string, dimension: Dimension): Headers[] {
  return get
    .getGroupsLayers(sheetId, dimension)
    .flatMap((layer, index) =>
      layer.map(({ start, end, isFolded }) => ({ start, end, depth: index + 1, collapsed: isFolded === true })),
    );
}

/** How many groups the column or row lies in, counted from 1. */
export function groupDepth(ctx: Context, sheetId: string, dimension: Dimension, at: number): number {
  const { rows, columns } = sheetSize(ctx.engine, sheetId);
  if (at < 1 || at > (dimension === 'COL' ? columns : rows)) throw new Error(INVALID_RANGE);
  return groupsWith(ctx, sheetId, dimension, at).length;
}

export function groupAt(ctx: Context, sheetId: string, dimension: Dimension, at: number, depth: number): GasGroup {
  const found = groupsWith(ctx, sheetId, dimension, at).find((group) => group.depth === depth);
  if (!found) {
    const word = words[dimension];
    throw new Error(`There is no ${word} group at ${word} ${at} and depth ${depth}.`);
  }
  return new Group(ctx, sheetId, dimension, found).self;
}

const groupsWith = (ctx: Context, sheetId: string, dimension: Dimension, at: number) =>
  groupsOf(ctx.engine.readGroups(), sheetId, dimension).filter(({ start, end }) => start < at && at <= end + 1);

const DEEPEST = 8;

/** Groups the columns or rows of a place once more for each step up, and takes them out of a group for each step down. */
export function shiftDepth({ engine }: Context, { sheetId, zone }: Place, dimension: Dimension, delta: number): void {
  const [start, end] = dimension === 'COL' ? [zone.left, zone.right] : [zone.top, zone.bottom];
  const word = words[dimension];
  if (start === 0) throw new Error(`The first ${word} cannot be grouped: the control of a group stands before it.`);
  for (let step = 0; step < Math.abs(delta); step++) {
    const groups = groupsOf(engine.readGroups(), sheetId, dimension).filter(
      (group) => group.start <= end && start <= group.end,
    );
    if (delta < 0) engine.write('UNGROUP_HEADERS', { sheetId, dimension, start, end });
    else if (groups.some((group) => group.start === start && group.end === end))
      throw new Error(`Two ${word} groups over the same ${word}s are not implemented in the preview`);
    else if (groups.every(({ depth }) => depth < DEEPEST))
      engine.write('GROUP_HEADERS', { sheetId, dimension, start, end });
  }
}

class Group implements GasGroup {
  readonly ctx: Context;
  readonly sheetId: string;
  readonly dimension: Dimension;
  readonly headers: Headers;
  readonly self: GasGroup;

  constructor(ctx: Context, sheetId: string, dimension: Dimension, headers: Headers) {
    this.ctx = ctx;
    this.sheetId = sheetId;
    this.dimension = dimension;
    this.headers = headers;
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
  /** Of the column or row that carries the control: Google puts it before the group unless told otherwise. */
  getControlIndex(): number {
    return this.headers.start;
  }
  getRange(): GasRange {
    const { rows, columns } = sheetSize(this.ctx.engine, this.sheetId);
    const { start, end } = current(this);
    const zone =
      this.dimension === 'COL'
        ? { left: start, right: end, top: 0, bottom: rows - 1 }
        : { left: 0, right: columns - 1, top: start, bottom: end };
    return this.ctx.make.range({ sheetId: this.sheetId, zone });
  }
  remove(): void {
    send(this, 'UNGROUP_HEADERS');
  }
}

function current({ ctx, sheetId, dimension, headers }: Group): Headers {
  const found = groupsOf(ctx.engine.readGroups(), sheetId, dimension).find(
    ({ start, end }) => start === headers.start && end === headers.end,
  );
  if (!found) throw new Error(`The ${words[dimension]} group was removed.`);
  return found;
}

function send(group: Group, command: 'FOLD_HEADER_GROUP' | 'UNFOLD_HEADER_GROUP' | 'UNGROUP_HEADERS'): GasGroup {
  const { start, end } = current(group);
  group.ctx.engine.write(command, { sheetId: group.sheetId, dimension: group.dimension, start, end });
  return group.self;
}

export function collapseAll({ engine }: Context, sheetId: string, dimension: Dimension): void {
  engine.write('FOLD_ALL_HEADER_GROUPS', { sheetId, dimension });
}

export function expandAll({ engine }: Context, sheetId: string, dimension: Dimension): void {
  engine.write('UNFOLD_ALL_HEADER_GROUPS', { sheetId, dimension });
}
