import { buildAddon } from '../scripts/build.ts';
import { buildDataStudio } from '../scripts/buildDataStudio.ts';
import { buildScoreboard } from '../scripts/buildScoreboard.ts';

/** Runs once before all tests: they look at the projects as they are built, never at older ones. */
export default () => Promise.all([buildAddon(), buildScoreboard(), buildDataStudio()]);
