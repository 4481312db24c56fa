import type { Answer, Api, Standing } from '../../src/api.ts';
import type { Language } from '../../src/core/text.ts';

export type Mode = 'answers' | 'unreachable' | 'refuses' | 'never';

/**
 * Puts a google.script.run into the page that answers as the server would. It runs inside the browser, so it may use
 * nothing from outside. The calls are kept in `window.calls`, the mode may be changed in `window.mode`.
 */
export function fakeServer({ mode, language }: { readonly mode: Mode; readonly language: Language }): void {
  const page = Object.assign(window, { calls: [] as string[], mode });
  let standing: Standing = {
    language,
    undo: null,
    samples: 0,
    favourites: [],
    week: { quarter: { en: 'Autumn 1405', fa: 'پاییز ۱۴۰۵' }, number: 9 },
  };
  const now = (change: Partial<Standing>): Standing => {
    standing = { ...standing, ...change };
    return standing;
  };
  const api: Api = {
    ping: () => standing,
    setLanguage: (chosen) => now({ language: chosen }),
    setFavourite: ({ fn, favourite }) => {
      const others = standing.favourites.filter((name) => name !== fn);
      return now({ favourites: favourite ? [...others, fn] : others });
    },
    insertTemplate: ({ template }) => ({
      done: true,
      tab: 'اهداف',
      rows: 4,
      standing: now({ undo: { did: 'insertTemplate', what: template }, samples: 3 }),
    }),
    insertFormula: ({ formula, overwrite }) =>
      overwrite
        ? {
            done: true,
            cell: 'B2',
            standing: now({ undo: { did: 'insertFormula', what: formula.slice(1, formula.indexOf('(')) } }),
          }
        : { done: false, cell: 'B2', holds: '1200' },
    clearSamples: () => {
      const cells = standing.samples;
      return { done: true, cells, standing: now({ undo: { did: 'clearSamples', what: 'OKRs' }, samples: 0 }) };
    },
    openSettings: () => ({
      done: true,
      tab: 'تنظیمات',
      standing: now({ undo: { did: 'makeSettings', what: 'تنظیمات' } }),
    }),
    undo: ({ evenIfEdited, shown }) => {
      const undone = standing.undo;
      // As if something was read from the sheet while the sidebar showed the settings as last.
      if (shown?.did === 'makeSettings') return { done: false, last: { did: 'readTyping', what: '۱۲' } };
      if (undone?.did === 'insertTemplate' && !evenIfEdited) return { done: false, editedCells: 2 };
      return { done: true, undone, standing: now({ undo: null, samples: 0 }) };
    },
  };
  type Handler = (value: unknown) => void;
  const runner = (success?: Handler, failure?: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    rasad: (name: keyof Api, json: string) => {
      page.calls.push(`${name} ${json}`);
      if (page.mode === 'never') return;
      setTimeout(() => {
        if (page.mode === 'unreachable') return failure?.(new Error('PERMISSION_DENIED'));
        const refusal: Answer<never> = { ok: false, sentence: 'The tab is protected.', remedy: 'Ask its owner.' };
        const ask = api[name] as (given: unknown) => unknown;
        const answer = page.mode === 'refuses' ? refusal : { ok: true, value: ask(JSON.parse(json)) };
        success?.(JSON.stringify(answer));
      }, 10);
    },
  });
  Object.assign(window, { google: { script: { run: runner() } } });
}
