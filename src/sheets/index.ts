/** What the stubs of Code.js call; everything else of the bundle is hidden from cells and from the sidebar. */
export { authCallback } from './authorization.ts';
export { call } from './customFunctions.ts';
export { onEdit } from './edits.ts';
export { onOpen, openSidebar, runItem, undoLastChange } from './menu.ts';
export { runHourly } from './pulls.ts';
export { serve } from './server.ts';
