import { DEFAULT_LOCALES, type Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App } from '@odoo/owl';

/** Where the grid's own messages go. */
export interface GridMessages {
  tell(message: string): void;
}

/** Mounts the engine's grid over the host's model. `templates` is the text of o_spreadsheet.xml. */
export async function mountGrid(
  model: Model,
  templates: string,
  target: HTMLElement,
  { tell }: GridMessages,
): Promise<void> {
  const messages = {
    notifyUser: ({ text }: { text: string }) => tell(text),
    raiseError: (text: string, then?: () => void) => {
      tell(text);
      then?.();
    },
    askConfirmation: (text: string, confirmed: () => void, cancelled?: () => void) =>
      window.confirm(text) ? confirmed() : cancelled?.(),
  };
  // Spreadsheet adds the rest of its environment by itself, which its types do not say.
  const env = { ...messages, loadCurrencies: async () => [], loadLocales: async () => DEFAULT_LOCALES } as never;
  const app = new App(Spreadsheet, { props: { model, ...messages }, env, templates, dev: false });
  await app.mount(target);
}
