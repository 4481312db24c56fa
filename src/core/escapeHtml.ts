/**
 * Leaves nothing that HTML would read as more than text.
 * @example
 * escapeHtml('"a" & b') //=> '&quot;a&quot; &amp; b'
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
