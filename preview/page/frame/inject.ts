import { wire } from '../../host/wire.ts';
import type { FrameMessage, ReplyMessage } from './messages.ts';

/** Makes google.script.run and google.script.host in the sidebar's frame, before the sidebar's own script runs. */

interface Handlers {
  readonly success?: ((value: unknown, user: unknown) => void) | undefined;
  readonly failure?: ((error: Error, user: unknown) => void) | undefined;
  readonly user?: unknown;
}

const waiting = new Map<number, Handlers>();
let lastCall = 0;

addEventListener('message', ({ data, source }: MessageEvent<ReplyMessage>) => {
  const handlers = waiting.get(data?.call);
  if (source !== parent || !handlers) return;
  waiting.delete(data.call);
  if ('value' in data) handlers.success?.(data.value, handlers.user);
  else if (handlers.failure) {
    handlers.failure(Object.assign(new Error(data.error.message), { name: data.error.name }), handlers.user);
  } else console.error(`Uncaught ${data.error.name}: ${data.error.message}`);
});

/** Immutable, as Google's is: each with… gives a new runner. */
function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'withSuccessHandler') return (success: Handlers['success']) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handlers['failure']) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
        if (typeof name !== 'string') return undefined;
        return (...given: unknown[]) => {
          const args = given.map((arg, index) => (arg === undefined ? null : wire(arg, `argument ${index + 1}`)));
          waiting.set(++lastCall, handlers);
          send({ call: lastCall, name, args });
        };
      },
    },
  );
}

function send(message: FrameMessage): void {
  parent.postMessage(message, '*');
}

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => send({ host: 'close' }),
        editor: { focus: () => send({ host: 'focusEditor' }) },
      },
    },
  },
});

/** Where Google would make a file of this workbook, if it had it. */
const EXPORT = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/preview\/export\?/;

/** Where Google would take people who come back from another site. */
const COME_BACK = 'https://script.google.com/macros/d/preview/usercallback';

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  if (link.href.includes(encodeURIComponent(COME_BACK))) {
    event.preventDefault();
    send({ host: 'askPermission', address: link.href });
  }
  if (!EXPORT.test(link.href)) return;
  event.preventDefault();
  send({ host: 'exportFile', format: new URL(link.href).searchParams.get('format') ?? '' });
});
