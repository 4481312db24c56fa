import type { Style } from '@odoo/o-spreadsheet';
import type { NumberFormat } from './engine/commands.ts';
import { DEFAULT_LOCALE, helpers } from './engine/odoo.ts';

/** What a cell's style also carries: the engine copies it along with the cell and does not read it. */
export interface HostStyle extends Style {
  /** The real number format, and the simplified one it was drawn with: a person's later choice makes it stale. */
  readonly numberFormat?: NumberFormat;
  readonly fontFamily?: string;
  readonly textDirection?: string;
}

export const GENERAL = 'General';

const drawn = new Map<string, string>();

/** A format that the engine can draw, as near as it comes to the real one; '' is the engine's own default. */
export function drawable(format: string): string {
  const known = drawn.get(format) ?? nearest(format);
  drawn.set(format, known);
  return known;
}

function nearest(format: string): string {
  if (/^general$/i.test(format)) return '';
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const conditional = /\[[<>=]/.test(format);
  const simple = withTextLast(conditional ? sections.slice(0, 1) : sections)
    .map((section) => outsideQuotes(section, simpleSection))
    .map(indented)
    .join(';');
  return isDrawable(simple) ? simple : '';
}

/** A section with `@` is for texts wherever it stands; the engine takes it in the fourth place only. */
function withTextLast(sections: readonly string[]): readonly string[] {
  const text = sections.at(-1) ?? '';
  const [positive = '', negative = `-${positive}`, zero = positive] = sections.slice(0, -1);
  return sections.length > 1 && hasPlaceholder(text) ? [positive, negative, zero, text] : sections;
}

const hasPlaceholder = (section: string) => section.replace(/"[^"]*"?/g, '').includes('@');

function outsideQuotes(section: string, change: (part: string) => string): string {
  return section.replace(/("[^"]*"?)|[^"]+/g, (part, quoted?: string) => quoted ?? change(part));
}

/** Begins an indented text: the engine drops the spaces with which a wrapped line would begin. */
const INDENT_MARK = '\u200b';

const indented = (section: string) =>
  section.replace(/^(?:"( +)"|( +))(?=@)/, (_, quoted?: string, bare?: string) => `"${INDENT_MARK}${quoted ?? bare}"`);

/** What a cell shows, without what only the drawing needs. */
export const withoutIndentMark = (shown: string): string => shown.replace(INDENT_MARK, '');

function simpleSection(section: string): string {
  return section
    .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/gi, '')
    .replace(/\[[<>=]+[^\]]*\]/g, '')
    .replace(/\[\$-[^\]]*\]/g, '')
    .replace(/\[(h+|m+|s+)\]:mm(:ss)?/gi, 'hhhh:mm:ss')
    .replace(/[_*]./g, '')
    .replace(/# ?\?+\/\?+/g, '0.00')
    .replace(/E\+0+/gi, '');
}

function isDrawable(format: string): boolean {
  try {
    for (const value of [1.5, -1.5, 0]) helpers.formatValue(value, { format, locale: DEFAULT_LOCALE });
    return true;
  } catch {
    return false;
  }
}

/** True for formats of texts: what is written into such a cell is not read as a number or a date. */
export const isTextFormat = (format: string | undefined): boolean =>
  format !== undefined && hasPlaceholder(format) && !format.includes(';');

/** True for formats that show a number as a date or a time. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && format !== '' && helpers.isDateTimeFormat(format);

/** What a cell's style keeps of its format: nothing, where the engine's own says it all. */
export function keptFormat({ real, drawn }: NumberFormat): NumberFormat | undefined {
  return real === drawn || /^general$/i.test(real) ? undefined : { real, drawn };
}

/** The real format of a cell, General when it has none. */
export function realFormat(format: string | undefined, style: HostStyle | undefined): string {
  const kept = style?.numberFormat;
  if (kept && kept.drawn === (format ?? '')) return kept.real;
  return format || GENERAL;
}
