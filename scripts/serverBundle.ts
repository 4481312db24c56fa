import { type BuildOptions, build } from 'esbuild';

/** A script that Apps Script runs, and how many bytes of it each source file takes. */
export async function serverBundle(
  options: BuildOptions,
): Promise<{ code: string; bytesByFile: Readonly<Record<string, number>> }> {
  const { outputFiles, metafile } = await build({
    bundle: true,
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    metafile: true,
    ...options,
    write: false,
  });
  const [output] = Object.values(metafile?.outputs ?? {});
  const inputs = Object.entries(output?.inputs ?? {});
  return {
    code: outputFiles?.[0]?.text ?? '',
    bytesByFile: Object.fromEntries(inputs.map(([file, { bytesInOutput }]) => [file, bytesInOutput])),
  };
}
