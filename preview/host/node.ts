import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import gas from 'gas-local';
import { createHost, type Host, type HostOptions } from './host.ts';

/** Loads a built add-on into a spreadsheet of its own, with the folder's HTML files at hand. */
export function loadAddon(
  folder = 'dist/addon',
  options: HostOptions = {},
): { host: Host; script: Record<string, unknown> } {
  const names = readdirSync(folder);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const html = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name.slice(0, -'.html'.length), read(name)]);
  const host = createHost({ ...options, files: { ...Object.fromEntries(html), ...options.files } });
  // A new object each time: a context cannot declare the same names twice.
  const script = gas.require(folder, { ...host.globals }) as Record<string, unknown>;
  const source = names
    .filter((name) => name.endsWith('.js'))
    .map(read)
    .join('\n');
  const built = <T>(name: string) => vm.runInContext(name, script as vm.Context) as T;
  host.attach(script, source, {
    Date: built<DateConstructor>('Date'),
    Array: built<ArrayConstructor>('Array'),
    Object: built<ObjectConstructor>('Object'),
    Error: built<ErrorConstructor>('Error'),
  });
  return { host, script };
}
