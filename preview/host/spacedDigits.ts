/**
 * Reads a number whose digits a person parted by spaces, as Google Sheets does; any other text comes back unchanged.
 * @example joinedDigits('22 34') //=> '2234'
 */
export function joinedDigits(text: string): string {
  return /^[+-]?\d+(?: \d+)+$/.test(text.trim()) ? text.replaceAll(' ', '') : text;
}
