/** What Data Studio calls by name, through the stubs of Code.js; everything else of the bundle is hidden. */
export { getAuthType, getConfig, getData, getSchema, isAdminUser } from './connector.ts';
