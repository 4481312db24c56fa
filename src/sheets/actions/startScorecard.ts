import { isolate } from '../../core/isolate.ts';
import { keyText } from '../../core/tables/scorecard/keys.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import type { Language } from '../../core/text.ts';
import { languageFrom, settleLanguage } from '../document/language.ts';
import { ensureTable } from '../tables/ensure.ts';
import { findWholeTable } from '../tables/find.ts';
import { action } from './action.ts';
import { type KpisStep, writtenKpis } from './kpiRows.ts';
import { placeKpis } from './placeKpis.ts';
import { holdsObjective, placeTemplates, selectFirstNumber, templateOf } from './placeTemplates.ts';
import { type Added, addedRows, writtenRow } from './undoAdding.ts';
import { undoAll } from './undoing.ts';

interface Request {
  /** What the team is after, in its own plain words. */
  readonly goal: string;
  /** The functions of the KPIs that such a business watches. */
  readonly kpis: readonly string[];
  /** The templates that lead to the goal. */
  readonly templates: readonly string[];
  readonly language: Language;
  /** Whether the person wants it although the objective is in the tab already. */
  readonly again?: boolean;
}

type Outcome =
  | {
      readonly done: true;
      readonly tab: string;
      /** The key of the first objective. */
      readonly objective: string;
    }
  /** The tab already holds that objective: ask, then call again with `again`. */
  | { readonly done: false; readonly tab: string };

interface Step {
  /** Null where every KPI stood there already. */
  readonly kpis: KpisStep | null;
  readonly okrs: Added;
}

/** Makes a scorecard for a goal in one go: the KPIs to watch, and the OKRs that lead there. */
export const startScorecard = action({
  id: 'startScorecard',
  undoLabel: (target) => ({ en: `scorecard “${isolate(target)}”`, fa: `کارت امتیاز «${isolate(target)}»` }),
  run({ goal, kpis, templates: ids, language, again }: Request, document, { onFailure, record }): Outcome {
    const templates = ids.map(templateOf);
    const titles = languageFrom(language);
    const standing = again ? null : findWholeTable(scorecard, document.tabs);
    if (standing && templates.some((template) => holdsObjective(standing, template))) {
      return { done: false, tab: standing.sheet.getName() };
    }
    const { step } = placeKpis(kpis, document, onFailure);
    const { found, made } = ensureTable(scorecard, document, onFailure);
    if (made) settleLanguage(document.properties, found.language);
    const placed = placeTemplates(found, templates, titles, document, onFailure);
    const okrs: Added = {
      sheet: found.sheet.getSheetId(),
      madeTab: made,
      inserted: false,
      rows: placed.rows.map(writtenRow),
    };
    record({ kpis: step, okrs }, goal);
    selectFirstNumber(found, placed);
    const objective = keyText({ objective: placed.placement.objective, keyResult: null });
    return { done: true, tab: found.sheet.getName(), objective };
  },
  undo: ({ kpis, okrs }: Step, document, options) =>
    undoAll([addedRows(okrs, document), ...(kpis ? [writtenKpis(kpis)] : [])], options),
});
