import type { Context, GasRange, Place } from '../context.ts';
import type { Attachment } from '../engine/attachments.ts';
import { asGoogle, type EnumValue, nameOf } from '../enums.ts';
import { ProtectionType } from './enums.ts';
import { overlaps, placeOf, sheetSize } from './place.ts';

type GasProtection = GoogleAppsScript.Spreadsheet.Protection;
type GasType = GoogleAppsScript.Spreadsheet.ProtectionType;
type Members = Pick<
  GasProtection,
  | 'canDomainEdit'
  | 'canEdit'
  | 'getDescription'
  | 'getEditors'
  | 'getProtectionType'
  | 'getRange'
  | 'getUnprotectedRanges'
  | 'isWarningOnly'
  | 'remove'
  | 'removeEditors'
  | 'setDescription'
  | 'setDomainEdit'
  | 'setUnprotectedRanges'
  | 'setWarningOnly'
>;

/** A protection is kept and read back; the preview has one user, whom it stops from nothing. */
class Protection implements Members {
  readonly ctx: Context;
  readonly id: string;
  readonly self: GasProtection;

  constructor(ctx: Context, id: string) {
    this.ctx = ctx;
    this.id = id;
    this.self = ctx.boundary.expose('Protection', this);
  }

  getProtectionType(): GasType {
    return asGoogle(attachmentOf(this).range ? ProtectionType.RANGE : ProtectionType.SHEET);
  }
  getRange(): GasRange {
    const { sheetId = '', range } = attachmentOf(this);
    const { rows, columns } = sheetSize(this.ctx.engine, sheetId);
    const zone = range?.zone ?? { left: 0, top: 0, right: columns - 1, bottom: rows - 1 };
    return this.ctx.make.range({ sheetId, zone });
  }
  getDescription(): string {
    return String(attachmentOf(this).data.description ?? '');
  }
  setDescription(description: string): GasProtection {
    return rewrite(this, { description });
  }
  isWarningOnly(): boolean {
    return attachmentOf(this).data.warningOnly === true;
  }
  setWarningOnly(warningOnly: boolean): GasProtection {
    return rewrite(this, { warningOnly });
  }
  getUnprotectedRanges(): GasRange[] {
    return openRangesOf(this).flatMap(({ sheetId = '', range }) =>
      range ? [this.ctx.make.range({ sheetId, zone: range.zone })] : [],
    );
  }
  setUnprotectedRanges(ranges: GasRange[]): GasProtection {
    const { sheetId, range } = attachmentOf(this);
    const places = ranges.map((open) => placeOf(open, 'Protection.setUnprotectedRanges'));
    if (range || places.some((place) => place.sheetId !== sheetId))
      throw new Error('Only ranges of a protected sheet can be left unprotected.');
    closeRanges(this);
    const { engine } = this.ctx;
    for (const place of places) {
      const data = { protection: this.id };
      engine.write('GAS_ATTACH', { id: engine.nextId('unprotected'), kind: 'unprotected', ...place, data });
    }
    return this.self;
  }
  canEdit(): boolean {
    return true;
  }
  canDomainEdit(): boolean {
    return false;
  }
  setDomainEdit(): GasProtection {
    return this.self;
  }
  getEditors(): [] {
    return [];
  }
  removeEditors(): GasProtection {
    return this.self;
  }
  remove(): void {
    closeRanges(this);
    this.ctx.engine.write('GAS_DETACH', { id: this.id });
  }
}

/** Attachments of their own, so that each moves with its cells. */
function openRangesOf({ ctx, id }: Protection): Attachment[] {
  const attachments = ctx.engine.read().getAttachments();
  return attachments.filter(({ kind, data }) => kind === 'unprotected' && data.protection === id);
}

function closeRanges(protection: Protection): void {
  for (const { id } of openRangesOf(protection)) protection.ctx.engine.write('GAS_DETACH', { id });
}

function attachmentOf({ ctx, id }: Protection): Attachment {
  const found = ctx.engine
    .read()
    .getAttachments()
    .find((attachment) => attachment.id === id);
  if (!found) throw new Error('The protection was removed.');
  return found;
}

function rewrite(protection: Protection, change: Record<string, unknown>): GasProtection {
  const { kind, id, sheetId = '', range, data } = attachmentOf(protection);
  const zone = range ? { zone: range.zone } : {};
  protection.ctx.engine.write('GAS_ATTACH', { id, kind, sheetId, ...zone, data: { ...data, ...change } });
  return protection.self;
}

/** Protects a range, or without a zone the whole sheet. */
export function protect(
  ctx: Context,
  place: { readonly sheetId: string; readonly zone?: Place['zone'] },
): GasProtection {
  const id = ctx.engine.nextId('protection');
  ctx.engine.write('GAS_ATTACH', { id, kind: 'protection', ...place, data: { description: '', warningOnly: false } });
  return new Protection(ctx, id).self;
}

/** Whether a protection that does more than warn lies over a range, or over its sheet. */
export function isProtected(ctx: Context, { sheetId, zone }: Place): boolean {
  const attachments = ctx.engine.read().getAttachments();
  return attachments.some(
    ({ kind, range, data, ...on }) =>
      kind === 'protection' &&
      on.sheetId === sheetId &&
      data.warningOnly !== true &&
      (!range || overlaps(range.zone, zone)),
  );
}

/** The protections of a sheet of one type, in the order in which they came. */
export function protectionsOf(ctx: Context, sheetId: string, type: GasType): GasProtection[] {
  const typeOf = ({ range }: Attachment): EnumValue => (range ? ProtectionType.RANGE : ProtectionType.SHEET);
  return ctx.engine
    .read()
    .getAttachments()
    .filter(
      (found) => found.kind === 'protection' && found.sheetId === sheetId && typeOf(found).name() === nameOf(type),
    )
    .map(({ id }) => new Protection(ctx, id).self);
}
