/** By which name the Owner column knows this user. Their address would take a wider scope. */
const ME = 'rasad.me';

export function readMe(): string {
  return PropertiesService.getUserProperties().getProperty(ME) ?? '';
}

export function keepMe(name: string): void {
  PropertiesService.getUserProperties().setProperty(ME, name.trim());
}
