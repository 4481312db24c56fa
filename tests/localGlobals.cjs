const { createTransformer } = require('@swc/jest');

// Not Date: tests set the clock.
const NAMES = ['Array', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'RegExp', 'Set', 'String', 'Symbol'];
const LOCALS = `const { ${NAMES.join(', ')} } = globalThis;`;

/**
 * Jest answers each look at a global from outside the sandbox, which was half the time of computing a sheet. Our modules, which
 * are strict, and the library of sheets, which is given without options, get the globals as variables of their own.
 */
module.exports = {
  createTransformer(options) {
    if (!options) return { process: (source) => ({ code: LOCALS + source }) };
    const swc = createTransformer(options);
    return {
      ...swc,
      process(...source) {
        const { code, ...rest } = swc.process(...source);
        return { ...rest, code: `'use strict'; ${LOCALS}${code}` };
      },
    };
  },
};
