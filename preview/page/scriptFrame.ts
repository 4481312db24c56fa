import type { CallMessage, FrameMessage, ReplyMessage } from './frame/messages.ts';

/** What a frame of the script may ask of the page. */
export interface FrameHost {
  /** Runs a function of the script; rejects with the script's error. */
  call(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  focusEditor(): void;
  /** Gives the file that Google would make of the workbook. */
  exportFile(format: string): void;
  /** Plays the page of a site on which people allow something. */
  askPermission(address: string): void;
}

/** google.script for the frame, as source text. */
export type FrameScript = string;

/**
 * The frame's script with the language of the person whom the preview plays: a page that asks its browser hears that one.
 * A browser that only pretends to a language, as in a test, does not always reach a sandboxed frame in time.
 */
export function speaking(language: string, frameScript: FrameScript): FrameScript {
  return `Object.defineProperty(navigator,'language',{value:${JSON.stringify(language)}});${frameScript}`;
}

/**
 * A frame with a page of the script in it. Stricter than Google's, which has allow-same-origin too: without it
 * localStorage throws, so no sidebar comes to rely on it.
 */
export function scriptFrame(html: string, title: string, frameScript: FrameScript, host: FrameHost): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-popups allow-downloads');
  frame.srcdoc = withScript(html, frameScript);

  const reply = (message: ReplyMessage) => frame.contentWindow?.postMessage(message, '*');
  const answer = async ({ call, name, args }: CallMessage) => {
    try {
      reply({ call, value: await host.call(name, args) });
    } catch (error) {
      const { name, message } = error as Error;
      reply({ call, error: { name, message } });
    }
  };
  const listen = ({ data, source }: MessageEvent<FrameMessage>) => {
    if (!frame.isConnected) return removeEventListener('message', listen);
    if (source !== frame.contentWindow) return;
    if ('call' in data) void answer(data);
    else if (data.host === 'close') host.close();
    else if (data.host === 'focusEditor') host.focusEditor();
    else if (data.host === 'exportFile') host.exportFile(data.format);
    else if (data.host === 'askPermission') host.askPermission(data.address);
  };
  addEventListener('message', listen);
  return frame;
}

/** Puts the script before the page's own, without disturbing its doctype. */
function withScript(html: string, script: FrameScript): string {
  const tag = `<script>${script}</script>`;
  const start = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/gi;
  let at = 0;
  for (const found of html.matchAll(start)) {
    at = found.index + found[0].length;
    if (/^<head/i.test(found[0])) break;
  }
  return html.slice(0, at) + tag + html.slice(at);
}
