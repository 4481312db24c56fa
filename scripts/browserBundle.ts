import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** A script or a style sheet of a page of Apps Script, in one text. */
export async function browserBundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    charset: 'utf8',
    // The styles ask for a younger browser than this.
    target: 'es2020',
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** A script as it may stand inside a page: nothing in it ends it early or begins a comment. */
export function insideScript(code: string): string {
  return code.replace(/<!--/g, '<\\!--').replace(/<\/script/gi, '<\\/script');
}
