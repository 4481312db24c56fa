/** Who may import whom: see "The house" in docs/architecture.md. */
module.exports = {
  forbidden: [
    {
      name: 'core-imports-only-core',
      severity: 'error',
      from: { path: '^src/core' },
      to: { pathNot: ['^src/core', '^node_modules/fastest-levenshtein/'] },
    },
    {
      name: 'connectors-import-core-and-connectors',
      severity: 'error',
      from: { path: '^src/connectors' },
      to: { pathNot: '^src/(core|connectors)' },
    },
    {
      name: 'api-is-types-over-core',
      severity: 'error',
      from: { path: '^src/api' },
      to: { pathNot: '^src/core' },
    },
    {
      name: 'sheets-imports-src',
      severity: 'error',
      from: { path: '^src/sheets' },
      to: { pathNot: '^src/' },
    },
    {
      name: 'sidebar-imports-api-and-core',
      severity: 'error',
      from: { path: '^sidebar' },
      to: { pathNot: ['^sidebar', '^src/api', '^src/core', '^node_modules/preact'] },
    },
    {
      name: 'preview-knows-only-the-built-bundle',
      severity: 'error',
      from: { path: '^preview' },
      to: { path: '^(src|sidebar)/' },
    },
    {
      name: 'only-scripts-and-tests-import-preview',
      severity: 'error',
      from: { pathNot: '^(preview|tests|scripts)/' },
      to: { path: '^preview/' },
    },
    {
      name: 'businesses-stay-out-of-the-bundle',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/businesses/' },
      to: { path: '^src/core/businesses/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'] },
  },
};
