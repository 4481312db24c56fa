/** What the stubs of Code.js call; everything else of the bundle is hidden from cells and from the sidebar. */
export { call } from './customFunctions.ts';
export {
  clearSampleNumbers,
  convertSelection,
  convertSheet,
  onOpen,
  openSidebar,
  showSettings,
  undoLastChange,
} from './menu.ts';
export { onEdit } from './okrs/readTyping.ts';
export { serve } from './server.ts';
