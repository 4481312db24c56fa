module.exports = {
  testEnvironment: 'node',
  // On two cores jest would leave one of them to a person who works meanwhile.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tests/longestFirst.cjs',
  globalSetup: '<rootDir>/tests/buildAddon.ts',
  // A test that hangs ends; a busy machine is no fault of the product, and the bench tells how long things take.
  testTimeout: 120_000,
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  transformIgnorePatterns: ['/node_modules/(?!@odoo/o-spreadsheet/)'],
  transform: {
    'o_spreadsheet\\.cjs$': '<rootDir>/tests/localGlobals.cjs',
    '\\.tsx?$': [
      '<rootDir>/tests/localGlobals.cjs',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
