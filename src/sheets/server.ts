import { settingsTable } from '../core/tables/settings.ts';
import type { Language } from '../core/text.ts';
import { findAction, runAction } from './actions/run.ts';
import { type OpenDocument, openDocument } from './document/document.ts';
import { failureOf } from './document/failure.ts';
import { keepFavourite } from './document/favourites.ts';
import {
  chooseStartingLanguage,
  chooseUserLanguage,
  chosenStartingLanguage,
  userLanguage,
} from './document/language.ts';
import { type DocumentState, documentState } from './documentState.ts';
import { type UndoRequest, undo } from './undo.ts';

/** What the sidebar may ask besides the actions. */
const questions = {
  /** Proves that the server answers for this user. The sidebar's first call. */
  connect: (_: null, { properties }: OpenDocument) => {
    if (!chosenStartingLanguage(properties)) chooseStartingLanguage(properties, userLanguage());
    return null;
  },
  /** Remembers the language of this user's sidebar. */
  setLanguage: (language: Language, document: OpenDocument) => {
    chooseUserLanguage(language);
    // Once there is a Settings tab, the language of the document is chosen there.
    if (!document.tabs.of(settingsTable)) chooseStartingLanguage(document.properties, language);
    return null;
  },
  /** Puts a function among this user's favourites, or takes it out. */
  setFavourite: (request: { readonly fn: string; readonly favourite: boolean }) => {
    keepFavourite(request);
    return null;
  },
  undo: (request: UndoRequest, document: OpenDocument) => undo(request, document),
};

export type Questions = typeof questions;

/** What the server answers to one call: a value and the state of the document, or a sentence and what to do. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly state: DocumentState }
  | { readonly ok: false; readonly sentence: string; readonly remedy: string };

/** Answers one call of the sidebar: the name of an action or question, its request as JSON text; the answer is JSON too. */
export function serve(name: string, json: string): string {
  return JSON.stringify(answer(name, json));
}

function answer(name: string, json: string): Answer<unknown> {
  try {
    const request: unknown = JSON.parse(json);
    const document = openDocument(
      (properties) => chosenStartingLanguage(properties) ?? languageIn(request) ?? userLanguage(),
    );
    const value = ask(name, request, document);
    return { ok: true, value, state: documentState(document) };
  } catch (error) {
    return { ok: false, ...failureOf(error) };
  }
}

/** A document that has no language yet takes that of the first thing that is written into it. */
function languageIn(request: unknown): Language | null {
  const { language } = (request ?? {}) as { readonly language?: unknown };
  return language === 'en' || language === 'fa' ? language : null;
}

function ask(name: string, request: unknown, document: OpenDocument): unknown {
  const action = findAction(name);
  if (action) return runAction(action, request, document);
  if (!Object.keys(questions).includes(name)) {
    throw new Error(`The sidebar asked for ${name}, which the server does not know.`);
  }
  const question = questions[name as keyof Questions] as (request: unknown, document: OpenDocument) => unknown;
  return question(request, document);
}
