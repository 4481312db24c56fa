import type { SheetContent } from '../host/host.ts';

/** Everything that the page needs before it can open. */
export interface Loaded {
  /** The built add-on: Code.js and its pages, named without `.html`. */
  readonly addon: { readonly code: string; readonly html: Readonly<Record<string, string>> };
  /** The built project of the scoreboard page, in the same form. */
  readonly scoreboard: Loaded['addon'];
  /** The csv file given on the command line, as a sheet. */
  readonly sheet: SheetContent | null;
  /** The grid's owl templates. */
  readonly templates: string;
  /** google.script for the sidebar's frame. */
  readonly frameScript: string;
}

/** Loads it from the preview's server, and the font, since a canvas does not wait for one. */
export async function load(): Promise<Loaded> {
  const [addon, scoreboard, sheet, templates, frameScript] = await Promise.all([
    get('/addon.json'),
    get('/scoreboard.json'),
    get('/sheet.json'),
    get('/vendor/o_spreadsheet.xml'),
    get('/frame.js'),
    document.fonts.load('400 13px Roboto', 'رصد'),
    document.fonts.load('700 13px Roboto', 'رصد'),
  ]);
  return {
    addon: JSON.parse(addon),
    scoreboard: JSON.parse(scoreboard),
    sheet: JSON.parse(sheet),
    templates,
    frameScript,
  };
}

async function get(path: string): Promise<string> {
  const response = await fetch(path);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
