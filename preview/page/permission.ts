import { demoSources } from '../demo/demoWeb.ts';
import type { Host } from '../host/host.ts';
import { fillPanel } from './panel.ts';
import type { Words } from './words.ts';

/** Plays the page on which a tool asks its people whether an app may read there, and sends them back with their answer. */
export function showPermission(host: Host, address: string, words: Words): void {
  const { host: tool, searchParams } = new URL(address);
  const code = demoSources.find((each) => each.host === tool)?.code;
  const dialog = document.createElement('dialog');
  dialog.className = 'permission';
  const close = () => dialog.close();
  const answer = (said: Readonly<Record<string, string>>): void => {
    const back = new URL(searchParams.get('redirect_uri') ?? '');
    back.search = String(new URLSearchParams({ state: searchParams.get('state') ?? '', ...said }));
    fill(pageOf(host, back.href, tool));
  };
  const asks = document.createElement('div');
  const question = document.createElement('p');
  asks.dir = 'auto';
  question.className = 'permission-asked';
  question.textContent = words.permissionAsked;
  asks.append(
    question,
    button(words.permit, () => answer(code === undefined ? { error: 'server_error' } : { code })),
    button(words.decline, () => answer({ error: 'access_denied' })),
  );
  fill(asks);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();

  function fill(content: HTMLElement): void {
    fillPanel(dialog, { title: tool, closeLabel: words.closeDialog, frame: content, close });
  }
}

/** What the script says to those who came back, in a frame that runs no script. */
function pageOf(host: Host, address: string, title: string): HTMLElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.title = title;
  try {
    frame.srcdoc = host.comeBack(address);
  } catch (error) {
    frame.srcdoc = `<p>${(error as Error).message}</p>`;
  }
  return frame;
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'permission-answer';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}
