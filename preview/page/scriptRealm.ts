import type { Realm } from '../host/host.ts';

/** What browsers have and Apps Script has not: a bundle that reaches for it must fail here too. */
const NOT_IN_APPS_SCRIPT = [
  'fetch',
  'XMLHttpRequest',
  'localStorage',
  'sessionStorage',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'queueMicrotask',
  'structuredClone',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'alert',
  'confirm',
  'prompt',
] as const;

/** A global scope of its own for the script, with its own Date, Array and Error, as Google gives it. */
export interface ScriptRealm {
  /** The script's global object: its top-level functions are found here. */
  readonly script: Record<string, unknown>;
  readonly realm: Realm;
}

/** Runs the script's source in a hidden frame that holds Google's services as globals. */
export function openScriptRealm(source: string, globals: Readonly<Record<string, unknown>>): ScriptRealm {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const scope = frame.contentWindow as Window & typeof globalThis;
  const missing = NOT_IN_APPS_SCRIPT.map((name) => [name, { value: undefined, configurable: true, writable: true }]);
  Object.defineProperties(scope, Object.fromEntries(missing));
  Object.assign(scope, globals);

  let failure: Error | undefined;
  scope.addEventListener('error', ({ error }) => {
    failure = error;
  });
  // A script element, unlike eval, keeps top-level const and let for the scripts after it.
  const element = scope.document.createElement('script');
  element.textContent = `${source}\n//# sourceURL=Code.js`;
  scope.document.body.append(element);
  if (failure) throw failure;

  const realm = { Date: scope.Date, Array: scope.Array, Object: scope.Object, Error: scope.Error };
  return { script: scope as unknown as Record<string, unknown>, realm };
}
