import type { Align, Style, VerticalAlign, Wrapping } from '@odoo/o-spreadsheet';
import type { GasRange, Place } from '../context.ts';
import { asGoogle, nameOf } from '../enums.ts';
import { type HostStyle, realFormat } from '../formats.ts';
import { hexColor } from './colors.ts';
import { TextDirection, WrapStrategy } from './enums.ts';
import { type CellAt, cellZone, eachOf, gridOf, mismatch } from './place.ts';
import { firstCell, RangeCells } from './rangeCells.ts';
import { writeFormat, writeStyle } from './writing.ts';

type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type Direction = GoogleAppsScript.Spreadsheet.TextDirection;
type Strategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Alignment = 'left' | 'center' | 'normal' | 'right' | null;

const NO_FILL = '#ffffff';
const INK = '#000000';
const FONT_SIZE = 10; // points, the engine's and Google's default
const FONT = 'Arial';

type Members = Pick<
  GasRange,
  | 'getBackground'
  | 'getBackgrounds'
  | 'getFontColors'
  | 'getFontFamily'
  | 'getFontSize'
  | 'getFontSizes'
  | 'getFontStyle'
  | 'getFontStyles'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getTextDirection'
  | 'getVerticalAlignment'
  | 'getWrap'
  | 'getWrapStrategy'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontFamily'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setTextDirection'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setWrapStrategy'
>;

/** How the cells of a range look. */
export class RangeLook extends RangeCells implements Members {
  getNumberFormats(): string[][] {
    return gridOf(this.place, (cell) => formatAt(this, cell));
  }
  getNumberFormat(): string {
    return formatAt(this, firstCell(this.place));
  }
  setNumberFormat(format: string): GasRange {
    if (typeof format !== 'string') throw mismatch('Range.setNumberFormat', format);
    writeFormat(this.ctx, this.place, format);
    return this.self;
  }
  setNumberFormats(formats: string[][]): GasRange {
    return each(this, formats, 'setNumberFormats', (place, format) => writeFormat(this.ctx, place, format));
  }

  getBackgrounds(): string[][] {
    return gridOf(this.place, (cell) => styleAt(this, cell).fillColor?.toLowerCase() || NO_FILL);
  }
  getBackground(): string {
    return styleAt(this).fillColor?.toLowerCase() || NO_FILL;
  }
  setBackground(color: string | null): GasRange {
    return look(this, background(color));
  }
  setBackgrounds(colors: (string | null)[][]): GasRange {
    return each(this, colors, 'setBackgrounds', (place, color) => writeStyle(this.ctx, place, background(color)));
  }

  getFontColors(): string[][] {
    return gridOf(this.place, (cell) => styleAt(this, cell).textColor?.toLowerCase() || INK);
  }
  setFontColor(color: string | null): GasRange {
    return look(this, fontColor(color));
  }
  setFontColors(colors: (string | null)[][]): GasRange {
    return each(this, colors, 'setFontColors', (place, color) => writeStyle(this.ctx, place, fontColor(color)));
  }

  getFontWeights(): FontWeight[][] {
    return gridOf(this.place, (cell) => (styleAt(this, cell).bold ? 'bold' : 'normal'));
  }
  getFontWeight(): FontWeight {
    return styleAt(this).bold ? 'bold' : 'normal';
  }
  setFontWeight(weight: FontWeight | null): GasRange {
    return look(this, fontWeight(weight));
  }
  setFontWeights(weights: (FontWeight | null)[][]): GasRange {
    return each(this, weights, 'setFontWeights', (place, weight) => writeStyle(this.ctx, place, fontWeight(weight)));
  }

  getFontStyles(): FontStyle[][] {
    return gridOf(this.place, (cell) => (styleAt(this, cell).italic ? 'italic' : 'normal'));
  }
  getFontStyle(): FontStyle {
    return styleAt(this).italic ? 'italic' : 'normal';
  }
  setFontStyle(style: FontStyle | null): GasRange {
    return look(this, fontStyle(style));
  }
  setFontStyles(styles: (FontStyle | null)[][]): GasRange {
    return each(this, styles, 'setFontStyles', (place, style) => writeStyle(this.ctx, place, fontStyle(style)));
  }

  getFontSizes(): number[][] {
    return gridOf(this.place, (cell) => styleAt(this, cell).fontSize ?? FONT_SIZE);
  }
  getFontSize(): number {
    return styleAt(this).fontSize ?? FONT_SIZE;
  }
  setFontSize(size: number): GasRange {
    return look(this, { fontSize: size });
  }
  setFontSizes(sizes: number[][]): GasRange {
    return each(this, sizes, 'setFontSizes', (place, fontSize) => writeStyle(this.ctx, place, { fontSize }));
  }
  getFontFamily(): string {
    return styleAt(this).fontFamily ?? FONT;
  }
  setFontFamily(family: string | null): GasRange {
    return look(this, { fontFamily: family ?? undefined });
  }

  getHorizontalAlignments(): string[][] {
    return gridOf(this.place, (cell) => alignmentAt(this, cell));
  }
  getHorizontalAlignment(): string {
    return alignmentAt(this, firstCell(this.place));
  }
  setHorizontalAlignment(alignment: Alignment): GasRange {
    return look(this, align(alignment));
  }
  setHorizontalAlignments(alignments: Alignment[][]): GasRange {
    return each(this, alignments, 'setHorizontalAlignments', (place, side) => writeStyle(this.ctx, place, align(side)));
  }
  getVerticalAlignment(): string {
    return styleAt(this).verticalAlign ?? 'bottom';
  }
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GasRange {
    return look(this, { verticalAlign: (alignment ?? undefined) as VerticalAlign });
  }

  getWrap(): boolean {
    return styleAt(this).wrapping === 'wrap';
  }
  setWrap(isWrapEnabled: boolean): GasRange {
    return look(this, { wrapping: isWrapEnabled ? 'wrap' : undefined });
  }
  getWrapStrategy(): Strategy {
    const name = (styleAt(this).wrapping ?? 'overflow').toUpperCase() as keyof typeof WrapStrategy;
    return asGoogle(WrapStrategy[name]);
  }
  setWrapStrategy(strategy: Strategy): GasRange {
    return look(this, { wrapping: nameOf(strategy).toLowerCase() as Wrapping });
  }
  getTextDirection(): Direction | null {
    const name = styleAt(this).textDirection as keyof typeof TextDirection | undefined;
    return name ? asGoogle(TextDirection[name]) : null;
  }
  setTextDirection(direction: Direction | null): GasRange {
    return look(this, { textDirection: direction === null ? undefined : nameOf(direction) });
  }
}

function look(range: RangeLook, style: Parameters<typeof writeStyle>[2]): GasRange {
  writeStyle(range.ctx, range.place, style);
  return range.self;
}

function each<T>(range: RangeLook, data: T[][], method: string, write: (place: Place, item: T) => void): GasRange {
  eachOf(range.place, data, `Range.${method}`, (cell, item) => {
    write({ sheetId: cell.sheetId, zone: cellZone(cell) }, item);
  });
  return range.self;
}

function styleAt(range: RangeLook, cell: CellAt = firstCell(range.place)): HostStyle {
  return (range.ctx.engine.read().getCell(cell)?.style ?? {}) as HostStyle;
}

function formatAt({ ctx }: RangeLook, cell: CellAt): string {
  const get = ctx.engine.read();
  const own = get.getCell(cell);
  // A formula without a format of its own shows the one of what it computes from.
  return realFormat(own?.format || get.getEvaluatedCell(cell).format, own?.style as HostStyle);
}

function alignmentAt(range: RangeLook, cell: CellAt): string {
  return styleAt(range, cell).align ?? 'general';
}

type Change = { [K in keyof Style]: Style[K] | undefined };
const background = (color: string | null): Change => ({ fillColor: hexColor(color) ?? undefined });
const fontColor = (color: string | null): Change => ({ textColor: hexColor(color) ?? undefined });
const fontWeight = (weight: FontWeight | null): Change => ({ bold: weight === 'bold' || undefined });
const fontStyle = (style: FontStyle | null): Change => ({ italic: style === 'italic' || undefined });
const align = (side: Alignment): Change => ({ align: side === 'normal' ? undefined : ((side ?? undefined) as Align) });
