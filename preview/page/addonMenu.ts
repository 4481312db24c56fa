import { registries } from '@odoo/o-spreadsheet';
import type { Host, Menu, MenuEntry, MenuItem } from '../host/host.ts';

type ActionSpec = Parameters<typeof registries.topbarMenuRegistry.add>[1];

/** Right of the grid's own menus. */
const AFTER_OWN_MENUS = 900;

/** Puts the menus that onOpen made into the grid's top bar. Before the grid is mounted: it reads its menus once. */
export function addAddonMenus(host: Host, run: (functionName: string) => void): void {
  host.menu.forEach((menu, index) => {
    registries.topbarMenuRegistry.add(`addon_${index}`, {
      // As functions, so that a menu made anew later is shown as it then is.
      name: () => host.menu[index]?.title ?? menu.title,
      sequence: AFTER_OWN_MENUS + index,
      children: [() => entries(host.menu[index] ?? menu, run)],
    });
  });
}

function entries(menu: Menu, run: (functionName: string) => void): ActionSpec[] {
  return menu.items.flatMap((entry, index): ActionSpec[] => {
    if (entry === 'separator') return [];
    const place = { sequence: index, separator: menu.items[index + 1] === 'separator', isReadonlyAllowed: true };
    return 'items' in entry
      ? [{ ...place, name: entry.title, children: entries(entry, run) }]
      : [{ ...place, name: entry.label, execute: () => run(entry.functionName) }];
  });
}

/** The first thing a menu offers; by Google's advice it opens something useful. */
export function firstItem(entries: readonly MenuEntry[]): MenuItem | undefined {
  for (const entry of entries) {
    if (entry === 'separator') continue;
    const found = 'items' in entry ? firstItem(entry.items) : entry;
    if (found) return found;
  }
  return undefined;
}
