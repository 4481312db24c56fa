import type { Host, SentMail } from '../host/host.ts';
import { fillPanel } from './panel.ts';
import type { Words } from './words.ts';

/** Shows what would have been sent, and lets a person set off the hourly trigger, which nothing else does here. */
export function addOutbox(host: Host, words: Words, run: (functionName: string) => void): void {
  const box = document.getElementById('outbox') as HTMLDetailsElement;
  const summary = document.createElement('summary');
  const panel = document.createElement('div');
  box.append(summary, panel);
  const fill = (): void => {
    summary.textContent = `${words.outbox} (${host.outbox.length})`;
    const trigger = document.createElement('button');
    trigger.type = 'button';
    trigger.className = 'run-trigger';
    trigger.textContent = words.runTrigger;
    trigger.disabled = host.triggers.length === 0;
    trigger.addEventListener('click', () => {
      for (const { handler } of host.triggers) run(handler);
      fill();
    });
    const list = document.createElement('ol');
    list.append(...host.outbox.map((mail) => item(mail, words)));
    panel.replaceChildren(paragraph(words.outboxAbout), trigger, list);
  };
  box.addEventListener('toggle', fill);
  host.onUiChange(fill);
  fill();
}

function item(mail: SentMail, words: Words): HTMLLIElement {
  const made = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.dir = 'auto';
  button.textContent = `${mail.to}: ${mail.subject}`;
  button.addEventListener('click', () => show(mail, words));
  made.append(button);
  return made;
}

/** In a frame that runs no script, as a mail program shows it. */
function show({ subject, html }: SentMail, words: Words): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'mail';
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.title = subject;
  frame.srcdoc = html;
  const close = () => dialog.close();
  dialog.addEventListener('close', () => dialog.remove());
  fillPanel(dialog, { title: subject, closeLabel: words.closeDialog, frame, close });
  document.body.append(dialog);
  dialog.showModal();
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.className = 'about';
  made.textContent = text;
  return made;
}
