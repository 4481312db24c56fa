import type { Dialogs, Menu, MenuEntry, SidebarState, ToastState } from '../contract.ts';
import { asGoogle, enumOf, nameOf } from '../enums.ts';
import type { Boundary } from '../service.ts';

type GasUi = GoogleAppsScript.Base.Ui;
type GasMenu = GoogleAppsScript.Base.Menu;
type GasResponse = GoogleAppsScript.Base.PromptResponse;
type GasButton = GoogleAppsScript.Base.Button;
type GasOutput = GoogleAppsScript.HTML.HtmlOutput;

const Button = enumOf('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const ButtonSet = enumOf('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

/** What the script shows around the grid. */
export interface Screen {
  menu: Menu[];
  sidebar: SidebarState | null;
  dialog: SidebarState | null;
  toast: ToastState | null;
  /** Tells the listeners that something above changed. */
  changed(): void;
}

const SIDEBAR_WIDTH = 300; // pixels, whatever the script asks for

/** @param addonName The title of the add-on's own menu. */
export function createUi(boundary: Boundary, screen: Screen, dialogs: Dialogs, addonName: string): GasUi {
  const methods = {
    createMenu: (title: string) => new MenuBuilder(boundary, screen, title).self,
    createAddonMenu: () => new MenuBuilder(boundary, screen, addonName).self,
    showSidebar(page: GasOutput) {
      screen.sidebar = { ...shown(boundary, page), width: SIDEBAR_WIDTH };
      screen.changed();
    },
    showModalDialog(page: GasOutput, title: string) {
      screen.dialog = { ...shown(boundary, page), title };
      screen.changed();
    },
    alert: (...args: unknown[]) => asGoogle<GasButton>(alert(dialogs, args)),
    prompt: (...args: unknown[]) => new PromptResponse(boundary, ...prompt(dialogs, args)).self,
  } satisfies Partial<Record<keyof GasUi, (...args: never[]) => unknown>>;
  return boundary.expose('Ui', { ...methods, Button, ButtonSet });
}

function shown(boundary: Boundary, page: GasOutput): SidebarState {
  return boundary.uncounted(() => ({ title: page.getTitle(), html: page.getContent(), width: page.getWidth() }));
}

/** alert's and prompt's overloads: a text, a text and buttons, or a title, a text and buttons. */
function textAndButtons(args: readonly unknown[]): { readonly message: string; readonly buttons: string } {
  const texts = args.filter((arg) => typeof arg === 'string');
  const buttons = args.find((arg) => typeof arg === 'object' && arg !== null);
  return { message: texts.join('\n\n'), buttons: buttons ? nameOf(buttons) : 'OK' };
}

function alert(dialogs: Dialogs, args: readonly unknown[]) {
  const { message, buttons } = textAndButtons(args);
  if (buttons === 'OK') {
    dialogs.alert(message);
    return Button.OK;
  }
  const agreed = dialogs.confirm(message);
  if (buttons === 'OK_CANCEL') return agreed ? Button.OK : Button.CANCEL;
  return agreed ? Button.YES : Button.NO;
}

function prompt(dialogs: Dialogs, args: readonly unknown[]): [string, keyof typeof Button] {
  const { message, buttons } = textAndButtons(args);
  const typed = dialogs.prompt(message);
  if (typed === null) return ['', buttons === 'OK' ? 'CLOSE' : buttons === 'YES_NO' ? 'NO' : 'CANCEL'];
  return [typed, buttons.startsWith('YES') ? 'YES' : 'OK'];
}

class PromptResponse implements GasResponse {
  readonly typed: string;
  readonly button: keyof typeof Button;
  readonly self: GasResponse;

  constructor(boundary: Boundary, typed: string, button: keyof typeof Button) {
    this.typed = typed;
    this.button = button;
    this.self = boundary.expose('PromptResponse', this);
  }

  getResponseText(): string {
    return this.typed;
  }
  getSelectedButton(): GasButton {
    return asGoogle(Button[this.button]);
  }
}

const submenus = new WeakMap<object, Menu>();

class MenuBuilder implements GasMenu {
  readonly screen: Screen;
  readonly title: string;
  readonly items: MenuEntry[] = [];
  readonly self: GasMenu;

  constructor(boundary: Boundary, screen: Screen, title: string) {
    this.screen = screen;
    this.title = title;
    this.self = boundary.expose('Menu', this);
    submenus.set(this.self, { title, items: this.items });
  }

  addItem(label: string, functionName: string): GasMenu {
    if (typeof functionName !== 'string') throw new Error(`addItem: "${label}" needs the name of a function.`);
    this.items.push({ label, functionName });
    return this.self;
  }
  addSeparator(): GasMenu {
    this.items.push('separator');
    return this.self;
  }
  addSubMenu(menu: GasMenu): GasMenu {
    const submenu = submenus.get(menu);
    if (!submenu) throw new Error('addSubMenu: the argument is not a menu, make it with createMenu.');
    this.items.push(submenu);
    return this.self;
  }
  addToUi(): void {
    const others = this.screen.menu.filter(({ title }) => title !== this.title);
    this.screen.menu = [...others, { title: this.title, items: this.items }];
    this.screen.changed();
  }
}
