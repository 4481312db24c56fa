import type { Answer, Api } from '../api.ts';
import type { Language } from '../core/text.ts';
import { failureOf } from './failure.ts';
import { keepFavourite } from './favourites.ts';
import { insertFormula } from './insertFormula.ts';
import { chooseStartingLanguage, chooseUserLanguage, chosenStartingLanguage, userLanguage } from './language.ts';
import { insertTemplate } from './okrs/insertTemplate.ts';
import { clearSamples } from './okrs/samples.ts';
import { openSettings } from './settings/openSettings.ts';
import { findSettingsRange } from './settings/range.ts';
import { standing } from './standing.ts';
import { undo } from './undo/undo.ts';

const api: Api = {
  ping: () => {
    if (!chosenStartingLanguage()) chooseStartingLanguage(userLanguage());
    return standing();
  },
  setLanguage: (language: Language) => {
    chooseUserLanguage(language);
    // Once there is a Settings tab, the language of the document is chosen there.
    if (!findSettingsRange()) chooseStartingLanguage(language);
    return standing();
  },
  setFavourite: (request) => {
    keepFavourite(request);
    return standing();
  },
  insertTemplate,
  insertFormula,
  clearSamples,
  openSettings,
  undo,
};

/** Answers one call of the sidebar: a name of the Api, its argument as JSON text; the answer is JSON text too. */
export function serve(name: string, json: string): string {
  return JSON.stringify(answer(name, json));
}

function answer(name: string, json: string): Answer<unknown> {
  try {
    if (!Object.keys(api).includes(name))
      throw new Error(`The sidebar asked for ${name}, which the server does not know.`);
    const method = api[name as keyof Api] as (argument: unknown) => unknown;
    return { ok: true, value: method(JSON.parse(json)) };
  } catch (error) {
    return { ok: false, ...failureOf(error) };
  }
}
