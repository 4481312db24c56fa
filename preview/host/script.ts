/** Calls a top-level function, or the method of a top-level object: 'onOpen', 'Rasad.openSidebar'. */
export function callScript(script: Record<string, unknown>, name: string, args: readonly unknown[]): unknown {
  const path = name.split('.');
  const last = path.pop() ?? '';
  let owner: unknown = script;
  for (const part of path) owner = (owner as Record<string, unknown> | undefined)?.[part];
  const method = (owner as Record<string, unknown> | undefined)?.[last];
  if (typeof method !== 'function') throw new Error(`Script function not found: ${name}`);
  return method.apply(owner, args);
}
