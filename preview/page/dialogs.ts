import type { Dialogs } from '../host/host.ts';

/** The browser's own boxes, which wait for the person as Ui.alert does. */
export const browserDialogs: Dialogs = {
  alert: (message) => window.alert(message),
  confirm: (message) => window.confirm(message),
  prompt: (message) => window.prompt(message),
};
