import { browserBundle, insideScript, root } from './browserBundle.ts';
import { lazyData } from './lazyData.ts';
import { withoutComputations } from './leanDeclarations.ts';
import { withPackedTexts } from './packedTexts.ts';
import { persianFontFace } from './persianFont.ts';
import { simplify } from './simplify.ts';

/**
 * Builds the sidebar: one HTML text with its script, its styles and its Persian font inside, which loads nothing.
 * HtmlService wants no `<!--` and no backtick in scripts, and exactly one `</script>` a script.
 */
export async function buildSidebar(): Promise<string> {
  const [code, styles, font] = await Promise.all([
    script(),
    browserBundle({ entryPoints: ['sidebar/sidebar.css'], minify: true }),
    persianFontFace(),
  ]);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<base target="_top">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rasad</title>
<style>${ICONS_NOTICE}${font}${styles}</style>
</head>
<body>
<div id="app"></div>
<script>${insideScript(code)}</script>
</body>
</html>
`;
}

/** The script, twice through the bundler: its texts are found once it is whole, and made short at the end. */
async function script(): Promise<string> {
  const whole = await browserBundle({
    entryPoints: ['sidebar/main.tsx'],
    format: 'esm',
    plugins: [lazyData, withoutComputations],
    // The reader of CSV could load a file from the web; nothing in the sidebar may.
    define: { XMLHttpRequest: 'undefined' },
  });
  const contents = await simplify(withPackedTexts(whole));
  return browserBundle({ stdin: { contents, resolveDir: root }, format: 'iife', minify: true });
}

/** The icons stand in the script, which keeps no comment; their licences are in docs/licenses. */
const ICONS_NOTICE = `/* Icons: Lucide, Copyright (c) 2026 Lucide Icons and Contributors, ISC License; some from Feather, Copyright (c) 2013-present Cole Bemis, MIT License */
`;
