import type { Plugin } from 'esbuild';

/** The scope that the left out sources need. */
const SENSITIVE_SCOPE = 'https://www.googleapis.com/auth/analytics.readonly';

/** Leaves out the sources that are asked with the person's own Google account; their files can be brought in all the same. */
export const withoutGoogleSources: Plugin = {
  name: 'without-google-sources',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]connectors[\\/]google\.ts$/ }, () => ({
      contents: 'export const googleConnectors = [];',
      loader: 'js',
    }));
  },
};

/** The manifest of such a build: it asks for no sensitive scope. */
export function withoutSensitiveScope(manifest: string): string {
  const { oauthScopes, ...rest } = JSON.parse(manifest) as { readonly oauthScopes: readonly string[] };
  return `${JSON.stringify({ ...rest, oauthScopes: oauthScopes.filter((scope) => scope !== SENSITIVE_SCOPE) }, null, 2)}\n`;
}
