/** A name that none of the tabs has: people may have an «اهداف» of their own. */
export function freeName(wanted: string, tabs: readonly GoogleAppsScript.Spreadsheet.Sheet[]): string {
  const taken = new Set(tabs.map((tab) => tab.getName()));
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted} ${count}`;
  return name;
}
