const { statSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

/** What opens a browser or a workbook takes longest. A long file that comes last would be waited for alone. */
const FOLDERS = ['tests/sidebar/', 'tests/sheets/', 'tests/e2e/', 'tests/addon/', 'tests/scripts/', 'tests/preview/'];

/**
 * Longest first, guessed by folder and size: jest goes by the times that it measured before, and a fresh checkout has none.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const folder = FOLDERS.findIndex((each) => path.replaceAll('\\', '/').includes(`/${each}`));
      return folder < 0 ? FOLDERS.length : folder;
    };
    const sizeOf = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort((a, b) => rank(a) - rank(b) || sizeOf.get(b.path) - sizeOf.get(a.path));
  }
};
