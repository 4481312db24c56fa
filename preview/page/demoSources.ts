import { demoSources, demoWeb } from '../demo/demoWeb.ts';
import type { Web } from '../host/contract.ts';
import type { PageLanguage } from './address.ts';
import type { Words } from './words.ts';

/** Lets a person turn the demo services on and off, and tells the keys that they take; gives what answers for the web. */
export function addDemoSources(words: Words, language: PageLanguage): Web {
  const box = document.getElementById('demo') as HTMLDetailsElement;
  const summary = element('summary', words.demoSources);
  const label = element('label', '');
  const isOn = document.createElement('input');
  isOn.type = 'checkbox';
  isOn.checked = true;
  label.append(isOn, words.demoAnswer);
  const keys = document.createElement('dl');
  for (const { name, host, key } of demoSources) {
    if (!name) continue;
    const tool = element('dt', `${name[language]} `);
    const address = element('bdi', host);
    tool.append(address);
    keys.append(tool, element('dd', key));
  }
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

function element(name: 'summary' | 'label' | 'p' | 'dt' | 'dd' | 'bdi', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
