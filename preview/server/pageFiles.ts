import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Where a file of the page lies, by its address. */
export type PageFiles = ReadonlyMap<string, string>;

/** The files that the page loads as they are: its own, and those of the packages it stands on. */
export function pageFiles(root: string): PageFiles {
  const packages = join(root, 'node_modules');
  const fontAwesome = join(packages, 'font-awesome');
  return new Map([
    ['/', join(root, 'preview/page/index.html')],
    ['/scoreboard/en.html', join(root, 'dist/scoreboard-samples/en.html')],
    ['/scoreboard/fa.html', join(root, 'dist/scoreboard-samples/fa.html')],
    ['/page.css', join(root, 'preview/page/page.css')],
    ['/fonts/vazirmatn.woff2', join(packages, 'vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2')],
    ['/vendor/chart.js', join(packages, 'chart.js/dist/chart.umd.js')],
    ['/vendor/bootstrap.css', join(packages, 'bootstrap/dist/css/bootstrap.min.css')],
    ['/vendor/o_spreadsheet.css', join(packages, '@odoo/o-spreadsheet/dist/o_spreadsheet.css')],
    ['/vendor/o_spreadsheet.xml', join(packages, '@odoo/o-spreadsheet/dist/o_spreadsheet.xml')],
    ['/vendor/font-awesome/css/font-awesome.css', join(fontAwesome, 'css/font-awesome.min.css')],
    ...readdirSync(join(fontAwesome, 'fonts')).map(
      (name) => [`/vendor/font-awesome/fonts/${name}`, join(fontAwesome, 'fonts', name)] as const,
    ),
  ]);
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The content type of a file. */
export function typeOf(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}
