/** What the stub of Code.js calls; everything else of the bundle is hidden. */
export { doGet } from './doGet.ts';
