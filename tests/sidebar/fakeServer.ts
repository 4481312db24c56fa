import type { AnswerTo, Api, DocumentState } from '../../src/api.ts';
import type { FakeGoals } from './fakeGoals.ts';
import type { FakeKpis } from './fakeKpis.ts';
import type { Did, FakeOkrs, FakeTabs } from './fakeOkrs.ts';

type Mode = 'answers' | 'unreachable' | 'refuses' | 'never';

/** What the sidebar asks for; the rest of the Api stands in the menu. */
type Asked = Pick<
  Api,
  | 'connect'
  | 'setLanguage'
  | 'setFavourite'
  | 'insertTemplate'
  | 'ownTemplates'
  | 'keepChangeLog'
  | 'shareFile'
  | 'saveTemplate'
  | 'insertOwnTemplate'
  | 'startScorecard'
  | 'makePlan'
  | 'followColumns'
  | 'recordPast'
  | 'makeDashboard'
  | keyof FakeOkrs['api']
  | keyof FakeKpis['api']
  | keyof FakeGoals['api']
  | 'insertFormula'
  | 'columns'
  | 'selection'
  | 'useColumns'
  | 'insertKpis'
  | 'numberSources'
  | 'bindCurrent'
  | 'unbindCurrent'
  | 'clearSamples'
  | 'openSettings'
  | 'undo'
>;

/** What the page finds behind it. */
export interface FakeDocument extends FakeTabs {
  readonly mode: Mode;
  /** Told with the first answer. */
  readonly notice: DocumentState['notice'];
  /** Whether there is a KPIs tab. */
  readonly hasKpis: boolean;
  /** Whether people have deleted the OKRs tab. */
  readonly lostOkrs: boolean;
}

/**
 * Puts a google.script.run into the page that answers as the server would. It runs inside the browser, so it may use
 * nothing from outside. The calls are kept in `window.calls`, the mode may be changed in `window.mode`, and
 * `window.undoInMenu()` undoes behind the back of the sidebar.
 */
export function fakeServer({ mode, language, notice, keyResults, hasKpis, lostOkrs }: FakeDocument): void {
  const page = Object.assign(window, { calls: [] as string[], columns: [] as string[], mode });
  let state: Required<DocumentState> = {
    language,
    undo: [],
    notice,
    hasOkrs: keyResults > 0,
    lostOkrs,
    hasOwnTemplates: false,
    hasKpis,
    hasChangeLog: false,
    samples: 0,
    favourites: [],
    week: { quarter: { en: 'Autumn 1405', fa: 'پاییز ۱۴۰۵' }, number: 9 },
    money: language === 'fa' ? { en: 'toman', fa: 'تومان' } : null,
  };
  const now = (change: Partial<DocumentState>): void => {
    state = { ...state, ...change };
  };
  let steps = 0;
  const waysBack = new Map<number, () => void>();
  const did = (en: string, fa: string, back = (): void => undefined): void => {
    steps++;
    waysBack.set(steps, back);
    now({ undo: [{ id: steps, label: { en, fa }, at: Date.now() }, ...state.undo] });
  };
  /** The cells that people have edited since a step, and the steps that come between the page and another one. */
  const edited = new Set<number>();
  const overtaken = new Set<number>();
  let ownTemplates: ReturnType<Api['ownTemplates']> = [];
  let kpis: ReturnType<Api['numberSources']>['kpis'] = [];
  let source = '';
  const okrs = (window as unknown as { makeOkrs(did: Did): FakeOkrs }).makeOkrs(did);
  const cards = (window as unknown as { makeKpis(did: Did): FakeKpis }).makeKpis(did);
  const goals = (window as unknown as { makeGoals(did: Did): FakeGoals }).makeGoals(did);
  const api: Asked = {
    ...okrs.api,
    ...cards.api,
    ...goals.api,
    connect: () => null,
    setLanguage: (chosen) => {
      now({ language: chosen });
      return null;
    },
    setFavourite: ({ fn, favourite }) => {
      const others = state.favourites.filter((name) => name !== fn);
      now({ favourites: favourite ? [...others, fn] : others });
      return null;
    },
    insertTemplate: ({ template }) => {
      did(`template \u2068${template}\u2069`, `قالب \u2068${template}\u2069`);
      edited.add(steps);
      now({ samples: 3 });
      return { done: true, tab: 'اهداف', rows: 4, cell: 'F4', objective: 'O1' };
    },
    keepChangeLog: () => {
      now({ hasChangeLog: true });
      did('log', 'رویدادها', () => now({ hasChangeLog: false }));
      return { tab: { en: 'Change log', fa: 'رویدادها' }[language] };
    },
    shareFile: ({ addresses, confirmed }) => {
      const typed = addresses.split(/[\s,]+/).filter((address) => address !== '');
      if (!typed.every((address) => address.includes('@'))) return { done: false, refused: `${addresses} ✕` };
      if (!confirmed) return { done: false, asked: typed };
      did('access', 'دسترسی');
      return { done: true, added: typed.length };
    },
    ownTemplates: () => ownTemplates,
    saveTemplate: ({ key }) => {
      const { rows } = okrs.api.okrs(null, null as never);
      const row = (own: (typeof rows)[number]) => ({
        ...{ template: name, title: String(own.cells.title), type: String(own.cells.type ?? '') },
        ...{
          unit: String(own.cells.unit ?? ''),
          start: Number(own.cells.start ?? 0),
          target: Number(own.cells.target),
        },
        ...{ weight: 1, kpi: '' },
      });
      const objective = rows.find(({ cells }) => cells.key === key);
      const name = String(objective?.cells.title);
      if (!objective) throw new Error(`There is no ${key}.`);
      const keyResults = rows.filter(({ cells }) => String(cells.key).startsWith(`${key}.`));
      ownTemplates = [...ownTemplates, { name, objective: row(objective), keyResults: keyResults.map(row) }];
      did(`template of “${name}”`, `قالب «${name}»`);
      now({ hasOwnTemplates: true });
      return { name };
    },
    insertOwnTemplate: ({ name }) => {
      did(`template “${name}”`, `قالب «${name}»`);
      return { tab: 'اهداف', rows: 5, objective: 'O1' };
    },
    startScorecard: ({ goal, again }) => {
      if (state.hasOkrs && !again) return { done: false, tab: 'اهداف' };
      const back = okrs.fill(4);
      did(`scorecard “\u2068${goal}\u2069”`, `کارت امتیاز «\u2068${goal}\u2069»`, () => {
        back();
        now({ hasOkrs: keyResults > 0 });
      });
      now({ hasOkrs: true, lostOkrs: false, samples: 4 });
      return { done: true, tab: 'اهداف', objective: 'O1' };
    },
    makePlan: () => {
      did('plan in \u2068Plan\u2069', 'برنامه در برگهٔ \u2068برنامه\u2069');
      return { tab: language === 'fa' ? 'برنامه' : 'Plan', made: true };
    },
    followColumns: () => 0,
    recordPast: () => ({ readings: 0, kpis: 0 }),
    makeDashboard: () => {
      did('making of the dashboard', 'ساختن داشبورد');
      return { tab: language === 'fa' ? 'داشبورد' : 'Dashboard', made: true };
    },
    insertFormula: ({ fn, overwrite }) => {
      if (!overwrite) return { done: false, cell: 'B2', holds: '1200' };
      did(`formula \u2068${fn}\u2069`, `فرمول \u2068${fn}\u2069`);
      return { done: true, cell: 'B2' };
    },
    columns: () => ({
      sheet: 7,
      name: 'Data',
      columns: page.columns.map((word, index) => ({
        word,
        range: `${'ABCDEFG'.charAt(index)}2:${'ABCDEFG'.charAt(index)}13`,
        holds: index === 0 ? ('texts' as const) : ('numbers' as const),
        sample: [],
      })),
      totals: page.columns.length > 0 ? [14] : [],
      subtotals: [],
    }),
    selection: () => ({ sheet: 8, name: 'Data 2', range: 'D2:D9' }),
    useColumns: ({ fn }) => {
      did(`formula \u2068${fn}\u2069`, `فرمول \u2068${fn}\u2069`);
      return { tab: 'Data', cell: 'H2' };
    },
    insertKpis: ({ fns }) => {
      did('KPIs from \u2068Sales\u2069', 'شاخص‌های حساب‌شده از \u2068Sales\u2069');
      kpis = [{ name: 'هزینهٔ جذب مشتری', shown: '91,667', unit: 'تومان' }];
      return { tab: 'شاخص‌ها', from: 'Sales', computed: fns.length - 2, incomplete: 2 };
    },
    numberSources: () => ({ kpis, keyResults: [{ key: 'O1.2', title: 'Win customers', source }] }),
    bindCurrent: ({ key, source: wanted }) => {
      did('source of the number of “Win customers”', 'منبع عدد \u2068O1.2\u2069');
      okrs.lock(key);
      source = typeof wanted === 'object' ? `شاخص: ${wanted.kpi}` : 'خانهٔ C5 از برگهٔ Sales';
      return {
        title: 'Win customers',
        source,
        units: wanted === 'selection' ? null : { keyResult: 'مشتری', kpi: 'تومان' },
      };
    },
    unbindCurrent: ({ key }) => {
      did('disconnecting of \u2068O1.2\u2069', 'قطع منبع عدد \u2068O1.2\u2069');
      source = '';
      okrs.unlock(key);
      return { title: 'Win customers', kept: 850 };
    },
    clearSamples: () => {
      const cells = state.samples;
      did('clearing of sample numbers', 'پاک کردن عددهای نمونه');
      now({ samples: 0 });
      return { cells };
    },
    openSettings: () => {
      did('the tab \u2068تنظیمات\u2069', 'برگهٔ \u2068تنظیمات\u2069');
      overtaken.add(steps);
      return { tab: 'تنظیمات' };
    },
    undo: ({ force, shown }) => {
      // As if something was read from the sheet while the sidebar showed the settings as last.
      if (shown !== undefined && overtaken.delete(shown))
        did('reading: Current of O1.2: 12', 'خواندن: مقدار فعلی O1.2: ۱۲');
      const [last, ...earlier] = state.undo;
      if (!last) return { done: true, undone: null };
      if (shown !== undefined && shown !== last.id) return { done: false, last };
      if (edited.has(last.id) && !force) return { done: false, editedCells: 2 };
      waysBack.get(last.id)?.();
      now({ undo: earlier, samples: 0 });
      return { done: true, undone: last.label };
    },
  };
  const refusal: AnswerTo<never> = { ok: false, sentence: 'The tab is protected.', remedy: 'Ask its owner.' };
  const answer = (name: keyof Asked, request: unknown): AnswerTo<keyof Asked> => {
    const ask = api[name] as (request: unknown) => ReturnType<Api[keyof Asked]>;
    // The value first: asking changes where the document stands.
    const value = ask(request);
    const { language: usersLanguage, favourites, ...ofDocument } = state;
    const isOfUser = ['connect', 'setLanguage', 'setFavourite'].includes(name);
    const told = isOfUser ? { ...ofDocument, language: usersLanguage, favourites } : ofDocument;
    now({ notice: null });
    return { ok: true, value, state: told };
  };
  type Handler = (value: unknown) => void;
  const runner = (success?: Handler, failure?: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    rasad: (name: keyof Asked, json: string) => {
      page.calls.push(`${name} ${json}`);
      if (page.mode === 'never') return;
      setTimeout(() => {
        if (page.mode === 'unreachable') return failure?.(new Error('PERMISSION_DENIED'));
        success?.(JSON.stringify(page.mode === 'refuses' ? refusal : answer(name, JSON.parse(json))));
      }, 10);
    },
  });
  const undoInMenu = (): void => now({ undo: state.undo.slice(1), samples: 0 });
  Object.assign(window, { undoInMenu, google: { script: { run: runner() } } });
}
