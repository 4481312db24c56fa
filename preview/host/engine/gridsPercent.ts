/**
 * What a person typed into a percent cell, without the % that the grid puts there at the first digit: whoever types 18% would
 * have 18%% otherwise. Behind a number it stays, as Google takes 18 for 18% in such a cell.
 */
export function withoutGridsPercent(content: string, format: string | undefined): string {
  if (!format?.includes('%') || !content.endsWith('%')) return content;
  const typed = content.slice(0, -1);
  return /[\d.,\s]$/.test(typed) ? content : typed;
}
