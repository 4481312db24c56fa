import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

/** What the sidebar says of the KPIs tab and of where the numbers of key results come from. */
export const sourceWords = {
  insertKpis: { en: 'Insert these KPIs', fa: 'درج این شاخص‌ها' },
  kpisInserted: ({ computed, incomplete, from, tab }: Inserted): Text => ({
    en: `${counted(computed)} computed from ${isolate(from)}.${incomplete > 0 ? ` ${writeNumber(incomplete, 'en')} ${incomplete === 1 ? 'lacks' : 'lack'} a column: the tab ${isolate(tab)} says which.` : ''}`,
    fa: `${writeNumber(computed, 'fa')} شاخص از برگهٔ ${isolate(from)} حساب شد.${incomplete > 0 ? ` ${writeNumber(incomplete, 'fa')} شاخص ستون کم دارد؛ برگهٔ ${isolate(tab)} می‌گوید کدام ستون.` : ''}`,
  }),

  heading: { en: 'Where the number comes from', fa: 'عدد از کجا می‌آید' },
  useForKeyResult: { en: 'Use it for a key result', fa: 'استفاده برای نتیجهٔ کلیدی' },
  useExplained: {
    en: 'The current value of the key result then follows this KPI.',
    fa: 'از آن پس مقدار فعلی نتیجهٔ کلیدی همراه این شاخص تغییر می‌کند.',
  },
  typedByHand: { en: 'Someone types it into the sheet.', fa: 'کسی آن را در برگه می‌نویسد.' },
  ownFormula: { en: 'A formula of your own works it out.', fa: 'فرمولی که خودتان نوشته‌اید آن را حساب می‌کند.' },
  keyResult: { en: 'Key result', fa: 'نتیجهٔ کلیدی' },
  kpi: { en: 'KPI', fa: 'شاخص' },
  chooseKpi: { en: 'Choose a KPI…', fa: 'شاخصی انتخاب کنید…' },
  chooseKeyResult: { en: 'Choose a key result…', fa: 'نتیجهٔ کلیدی را انتخاب کنید…' },
  connect: { en: 'Connect this KPI', fa: 'وصل کردن این شاخص' },
  connectSelected: { en: 'Connect the selected cell', fa: 'وصل کردن خانهٔ انتخاب‌شده' },
  disconnect: { en: 'Disconnect, keep the number', fa: 'قطع کردن با حفظ عدد' },
  noKeyResults: {
    en: 'There is no key result yet. Insert a template first.',
    fa: 'هنوز نتیجهٔ کلیدی ندارید. اول یک قالب درج کنید.',
  },
  notInTab: {
    en: 'This KPI is not in the KPIs tab yet. Choose your kind of business in the list, and insert its KPIs.',
    fa: 'این شاخص هنوز در برگهٔ شاخص‌ها نیست. در فهرست، نوع کسب‌وکارتان را انتخاب و شاخص‌هایش را درج کنید.',
  },
  noKpis: {
    en: 'There is no KPI in the KPIs tab yet.',
    fa: 'هنوز شاخصی در برگهٔ شاخص‌ها نیست.',
  },
  loading: { en: 'Reading the file…', fa: 'در حال خواندن فایل…' },
  connected: (title: string, source: string): Text => ({
    en: `“${isolate(title)}” takes its number from: ${isolate(source)}.`,
    fa: `عدد «${isolate(title)}» از این پس از اینجا می‌آید: ${isolate(source)}.`,
  }),
  unitsDiffer: (keyResult: string, kpi: string): Text => ({
    en: ` It counts in “${isolate(keyResult)}”, the KPI in “${isolate(kpi)}”: check that they agree.`,
    fa: ` واحد نتیجهٔ کلیدی «${isolate(keyResult)}» و واحد شاخص «${isolate(kpi)}» است؛ ببینید با هم می‌خوانند یا نه.`,
  }),
  disconnected: (title: string): Text => ({
    en: `“${isolate(title)}” keeps its number and follows nothing any more.`,
    fa: `عدد «${isolate(title)}» ماند و دیگر به جایی وصل نیست.`,
  }),
};

interface Inserted {
  readonly computed: number;
  readonly incomplete: number;
  /** The tab with people's numbers, and the KPIs tab. */
  readonly from: string;
  readonly tab: string;
}

function counted(count: number): string {
  return `${writeNumber(count, 'en')} ${count === 1 ? 'KPI' : 'KPIs'}`;
}
