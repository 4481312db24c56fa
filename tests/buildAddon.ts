import { buildAddon } from '../scripts/build.ts';

/** Runs once before all tests: they look at the add-on as it is built, never at an older one. */
export default () => buildAddon();
