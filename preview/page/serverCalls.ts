import type { Host } from '../host/host.ts';
import type { Address } from './address.ts';

/** Google's words when the browser is signed in to several accounts. */
const UNAUTHORIZED = 'Authorization is required to perform that action.';

/** Answers google.script.run as the server does: in a later task, with the failures asked for. */
export function serverCalls(host: Host, { delayMilliseconds, failing }: Address) {
  return async (name: string, args: readonly unknown[]): Promise<unknown> => {
    await new Promise((resolve) => setTimeout(resolve, delayMilliseconds));
    // A script may have one entry for all questions; the question's name is then its first argument.
    if (failing !== null && (name === failing || args[0] === failing)) {
      throw Object.assign(new Error(UNAUTHORIZED), { name: 'ScriptError' });
    }
    return host.scriptRun(name, args);
  };
}
