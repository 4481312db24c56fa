/** More significant digits than these are lost in a double. */
const SAFE_DIGITS = 15;
/** A plus sign before this many digits begins a telephone number. */
const PHONE_DIGITS = 7;

/**
 * Reads one field of a csv file. Plain numbers become numbers; whatever a number could not give back (leading zeros,
 * long digit strings, telephone numbers, grouped or Persian digits) stays the text that it was.
 * @example csvCell('12.50', ',') //=> 12.5
 * @example csvCell('0912', ',') //=> '0912'
 * @example csvCell('3,5', ';') //=> 3.5
 */
export function csvCell(field: string, delimiter: string): string | number | null {
  if (field === '') return null;
  const text = withPoint(field.trim(), delimiter);
  const found = /^([+-]?)(0|[1-9]\d*)(?:\.(\d+))?$/.exec(text);
  if (!found) return field;
  const [, sign = '', whole = '', fraction = ''] = found;
  if (whole.length + fraction.length > SAFE_DIGITS) return field;
  if (sign === '+' && whole.length >= PHONE_DIGITS) return field;
  return Number(text);
}

/**
 * Files delimited by `;` come from places that write decimals with a comma. Three digits after the comma could be
 * thousands, so those stay text rather than become a wrong number.
 */
function withPoint(text: string, delimiter: string): string {
  return delimiter === ';' && /^[+-]?\d+,(\d{1,2}|\d{4,})$/.test(text) ? text.replace(',', '.') : text;
}
