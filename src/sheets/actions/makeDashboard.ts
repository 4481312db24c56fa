import { serialOf } from '../../core/calendar/day.ts';
import { layout, NEWS, slotsFor } from '../../core/dashboard/layout.ts';
import { dashboardTab } from '../../core/dashboard/tab.ts';
import { dashboardWords } from '../../core/dashboard/words.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import type { Text } from '../../core/text.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { type PlacedCharts, takeChartsBack } from '../document/charts.ts';
import type { OpenDocument } from '../document/document.ts';
import { settleLanguage } from '../document/language.ts';
import { sheetById } from '../services/sheetById.ts';
import { action } from './action.ts';
import { type ReadSources, readSources } from './dashboardSources.ts';
import { fillDashboard, makeDashboardTab, removeDashboardTab } from './dashboardTab.ts';
import { editedInDashboard, type RenewedStep, renewDashboard, takeRenewedBack } from './renewDashboard.ts';
import { readDashboard } from './standingDashboard.ts';

interface Request {
  /** The sentences of the week, the weightiest first; null where nobody has worked them out. */
  readonly news: readonly Text[] | null;
}

interface Outcome {
  readonly tab: string;
  /** Whether it was made now, and not brought up to date. */
  readonly made: boolean;
}

type Step =
  | {
      readonly sheet: number;
      readonly madeTab: boolean;
      readonly written: readonly string[];
      readonly formulas: number;
      /** What was drawn in a tab that people had cleared. */
      readonly charts?: PlacedCharts | null;
    }
  | ({ readonly sheet: number } & RenewedStep);

const NEWS_CHARACTERS = 300;

/** Makes the Dashboard tab of the KPIs and OKRs that stand in the file, or brings it up to date around what people changed there. */
export const makeDashboard = action({
  id: 'makeDashboard',
  undoLabel: (_, step: Step) =>
    'cells' in step
      ? { en: 'renewal of the dashboard', fa: 'تازه‌کردن داشبورد' }
      : { en: 'making of the dashboard', fa: 'ساختن داشبورد' },
  menu: [
    {
      fn: 'renewDashboard',
      label: { en: 'Make or renew the dashboard', fa: 'ساختن یا تازه‌کردن داشبورد' },
      request: { news: null },
      before: ['followColumns', 'recordPast'],
    },
  ],
  message: ({ tab, made }: Outcome): Text => ({
    en: `The dashboard in ${isolate(tab)} was ${made ? 'made' : 'renewed'}.`,
    fa: `داشبورد در برگهٔ ${isolate(tab)} ${made ? 'ساخته' : 'تازه'} شد.`,
  }),
  run(request: Request, document, { onFailure, record }): Outcome {
    const read = readSources(document);
    if (read.names.length === 0 && read.keys.length === 0) throw new Refusal('nothingToShow', {});
    const standing = document.tabs.of(dashboardTab);
    const found = standing && readDashboard(standing);
    const language = found?.language ?? document.language();
    const news =
      request.news?.slice(0, NEWS).map((sentence) => String(sentence[language]).slice(0, NEWS_CHARACTERS)) ?? null;
    if (standing && found) {
      const tab = standing.getName();
      const renewal = renewDashboard(found, { ...read, news }, document, onFailure);
      standing.activate();
      record({ sheet: document.tabs.idOf(standing), ...renewal }, tab);
      return { tab, made: false };
    }
    if (standing && standing.getLastRow() > 0) throw new Refusal('dashboardGone', { value: standing.getName() });
    return makeAnew(standing, read, news, document, { onFailure, record });
  },
  /** Takes the tab away, or puts back what stood in the slots; what people wrote since is asked about. */
  undo(step: Step, _, { force }) {
    const sheet = sheetById(step.sheet);
    if (!sheet) return 0;
    if ('cells' in step) return takeRenewedBack(sheet, step, force);
    const edited = editedInDashboard(sheet, step);
    if (edited > 0 && !force) return edited;
    if (step.madeTab) removeDashboardTab(sheet);
    else {
      sheet.clear().clearConditionalFormatRules();
      if (step.charts) takeChartsBack(step.charts);
    }
    return 0;
  },
});

function makeAnew(
  cleared: GoogleAppsScript.Spreadsheet.Sheet | null,
  { sources, names, keys }: ReadSources,
  news: readonly string[] | null,
  document: OpenDocument,
  { onFailure, record }: { readonly onFailure: OnFailure; record(step: Step, target: string): void },
): Outcome {
  const settings = document.settings();
  const { language } = settings;
  const scope = { language, settings };
  const slots = slotsFor(names.length, keys.length);
  const sentences =
    news && news.length === 0 ? [dashboardWords.noNews[language]] : (news ?? [dashboardWords.newsFrom[language]]);
  const newsDay = news ? serialOf(document.today()) : null;
  const made = layout(slots, { names, keys, news: sentences, newsDay }, sources, scope);
  const {
    sheet,
    tab,
    charts = null,
  } = cleared
    ? fillDashboard(cleared, made, scope, document, onFailure)
    : makeDashboardTab(made, scope, document, onFailure);
  document.tabs.add(dashboardTab, sheet);
  settleLanguage(document.properties, language);
  const written = made.written;
  const formulas = made.page.cells.filter(({ content }) => 'formula' in content).length;
  document.tabs.rememberWithNext(onFailure);
  record({ sheet: document.tabs.idOf(sheet), madeTab: cleared === null, written, formulas, charts }, tab);
  return { tab, made: true };
}
