import { demoSources, demoWeb } from '../demo/demoWeb.ts';
import type { Web } from '../host/contract.ts';
import type { Words } from './words.ts';

/** Lets a person turn the demo services on and off, and tells the keys that they take; gives what answers for the web. */
export function addDemoSources(words: Words): Web {
  const box = document.getElementById('demo') as HTMLDetailsElement;
  const summary = element('summary', words.demoSources);
  const label = element('label', '');
  const isOn = document.createElement('input');
  isOn.type = 'checkbox';
  isOn.checked = true;
  label.append(isOn, words.demoAnswer);
  const keys = document.createElement('dl');
  keys.dir = 'ltr';
  for (const { host, key } of demoSources.filter(({ isUntyped }) => !isUntyped))
    keys.append(element('dt', host), element('dd', key));
  const panel = document.createElement('div');
  const about = element('p', words.demoKeys);
  about.className = 'about';
  panel.append(label, about, keys);
  box.append(summary, panel);
  return (request) => {
    if (isOn.checked) return demoWeb(request);
    throw new Error(`DNS error: ${new URL(request.url).host}`);
  };
}

function element(name: 'summary' | 'label' | 'p' | 'dt' | 'dd', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
