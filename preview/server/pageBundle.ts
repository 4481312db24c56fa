import { build } from 'esbuild';

/** The page's own scripts, bundled. */
export interface PageBundle {
  /** Runs in the page. */
  readonly page: string;
  /** Runs in the sidebar's frame before the sidebar's own script. */
  readonly frame: string;
}

/** Bundles the page from its sources under the repository's root. */
export async function pageBundle(root: string): Promise<PageBundle> {
  const bundled = async (entry: string): Promise<string> => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      charset: 'utf8',
      target: 'es2022',
      // The browser field of o-spreadsheet is a script that wants a global owl.
      mainFields: ['module', 'main'],
      logLevel: 'silent',
    });
    return outputFiles[0]?.text ?? '';
  };
  const [page, frame] = await Promise.all([bundled('preview/page/main.ts'), bundled('preview/page/frame/inject.ts')]);
  return { page, frame };
}
