/** What knows nothing of formulas, functions or tabs. */
const GROUND =
  'text|fold|cell|isolate|escapeHtml|distinctNames|unpack|refusal|statistics|calendar|events|numbers|forecast|impact|settings|explanation';

/** A room of core, or several, with what it may import beside itself. */
function room(name, rooms, mayImport) {
  return {
    name,
    severity: 'error',
    from: { path: `^src/core/(${rooms})(/|\\.ts$)` },
    to: { path: '^src/core/', pathNot: `^src/core/(${rooms}|${mayImport})(/|\\.ts$)` },
  };
}

/** A room of the edge: it may import core, itself and the rooms below it. */
function edgeRoom(name, below) {
  return {
    name: `sheets-${name}-import-only-what-is-below`,
    severity: 'error',
    from: { path: `^src/sheets/${name}/` },
    to: {
      path: '^src/',
      pathNot: `^src/(core/|connectors/|sheets/(${[name, ...below.split('|')].filter(Boolean).join('|')})/)`,
    },
  };
}

/** Who may import whom: see "The house" in docs/architecture.md. */
module.exports = {
  forbidden: [
    {
      name: 'core-imports-only-core',
      severity: 'error',
      from: { path: '^src/core' },
      to: { pathNot: ['^src/core', '^node_modules/(fastest-levenshtein|fflate)/'] },
    },
    room('ground-imports-only-ground', GROUND, GROUND),
    room('calendar-knows-only-words', 'calendar', 'text|fold'),
    room('events-know-only-calendar-and-words', 'events', 'calendar|distinctNames|text|fold'),
    room('numbers-know-only-calendar-and-words', 'numbers', 'calendar|text|fold'),
    room('statistics-know-nothing-else', 'statistics', 'statistics'),
    room('formula-imports-ground', 'formula', GROUND),
    room('functions-import-formula', 'functions', `formula|${GROUND}`),
    room('metrics-import-functions', 'metrics', `functions|formula|${GROUND}`),
    room('okr-imports-metrics-and-functions', 'okr', `metrics|functions|formula|${GROUND}`),
    room('tools-import-metrics-and-functions', 'tools', `metrics|functions|formula|${GROUND}`),
    room('semantic-imports-metrics-and-facts', 'semantic', `metrics|functions|formula|facts|${GROUND}`),
    room('businesses-import-okr-and-metrics', 'businesses', `okr|metrics|functions|formula|${GROUND}`),
    room('registry-lists-functions', 'registry', 'metrics|okr|tools|functions'),
    {
      name: 'metrics-share-only-what-is-common',
      severity: 'error',
      from: { path: '^src/core/metrics/(?!common/)([^/]+)/' },
      to: { path: '^src/core/metrics/', pathNot: '^src/core/metrics/(common/|metric\\.ts$|$1/)' },
    },
    {
      name: 'connectors-import-core-and-connectors',
      severity: 'error',
      from: { path: '^src/connectors' },
      to: { pathNot: '^src/(core|connectors)' },
    },
    room('insights-import-cycle-and-metrics', 'insights', `cycle|okr|tables|facts|metrics|functions|formula|${GROUND}`),
    room('mail-imports-insights-and-cycle', 'mail', `insights|cycle|okr|tables|metrics|functions|formula|${GROUND}`),
    room('facts-import-ground', 'facts', GROUND),
    room('tables-import-functions-of-all-kinds', 'tables', `facts|okr|tools|metrics|functions|formula|${GROUND}`),
    room('importing-imports-facts-and-tables', 'importing', `tables|facts|${GROUND}`),
    room('goals-import-importing', 'goals', `importing|tables|facts|okr|${GROUND}`),
    room('dashboard-imports-tables', 'dashboard', `tables|okr|tools|metrics|functions|formula|${GROUND}`),
    room('cycle-imports-tables', 'cycle', `goals|tables|okr|metrics|functions|formula|${GROUND}`),
    edgeRoom('services', ''),
    edgeRoom('changes', 'services'),
    edgeRoom('tables', 'changes|services'),
    edgeRoom('document', 'tables|changes|services'),
    edgeRoom('facts', 'document|tables|changes|services'),
    edgeRoom('fetch', 'document|tables|changes|services'),
    edgeRoom('cleaning', 'document|tables|changes|services'),
    edgeRoom('mail', 'document|tables|changes|services'),
    edgeRoom('actions', 'mail|cleaning|fetch|facts|document|tables|changes|services'),
    {
      name: 'api-is-types-over-the-edge',
      severity: 'error',
      from: { path: '^src/api' },
      to: { path: '.', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sheets-imports-src',
      severity: 'error',
      from: { path: '^src/sheets' },
      to: { pathNot: '^src/' },
    },
    {
      name: 'data-studio-imports-core',
      severity: 'error',
      from: { path: '^src/dataStudio' },
      to: { pathNot: '^src/(core|dataStudio)/' },
    },
    {
      name: 'scoreboard-imports-core',
      severity: 'error',
      from: { path: '^src/scoreboard' },
      to: { pathNot: ['^src/(core|scoreboard)/', '^node_modules/preact/'] },
    },
    {
      name: 'scoreboard-server-knows-no-page',
      severity: 'error',
      from: { path: '^src/scoreboard/[^/]+$' },
      to: { path: '^src/scoreboard/page/' },
    },
    {
      name: 'sidebar-imports-api-and-core',
      severity: 'error',
      from: { path: '^sidebar' },
      to: {
        pathNot: ['^sidebar', '^src/api', '^src/core', '^node_modules/(preact|fastest-levenshtein|lucide|papaparse)/'],
      },
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
