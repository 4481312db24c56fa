/** The colour words that scripts use; Google takes every CSS word, the preview these. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  olive: '#808000',
  lime: '#00ff00',
  aqua: '#00ffff',
  fuchsia: '#ff00ff',
};

/** `#rrggbb` in lower case; null stays null, which resets. */
export function hexColor(color: string | null): string | null {
  if (color === null || color === undefined) return null;
  const text = color.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  const hex = short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : (NAMED[text] ?? text);
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`Invalid color: ${color}. Write it as #rrggbb.`);
  return hex;
}
