import type { Brought, BroughtGoal } from '../../../src/api.ts';
import type { ArrangedGoal } from '../../../src/core/goals/arrange.ts';
import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber, writePercent } from '../../../src/core/numbers/write.ts';
import { objectiveOf } from '../../../src/core/tables/scorecard/keys.ts';
import type { Language, Text } from '../../../src/core/text.ts';

/** The words of goals that are brought in from another tool. */
export const goalWords = {
  goals: { en: 'Goals of this tool', fa: 'هدف‌های این ابزار' },
  about: {
    en: 'They become objectives and key results in the OKRs tab. Bringing them in again doubles nothing and leaves what you have typed.',
    fa: 'در برگهٔ اهداف، هدف و نتیجهٔ کلیدی می‌شوند. آوردن دوباره چیزی را تکراری نمی‌کند و به آنچه نوشته‌اید دست نمی‌زند.',
  },
  bring: { en: 'Bring in goals', fa: 'آوردن هدف‌ها' },
  /** Before a file is brought in, by what its goals become. */
  bringFile: (arranged: readonly ArrangedGoal[]): Text => {
    const keyResults = arranged.reduce((sum, each) => sum + each.keyResults.length, 0);
    const parts = [
      ...some(arranged.length, 'objective', 'objectives', 'هدف'),
      ...some(keyResults, 'key result', 'key results', 'نتیجهٔ کلیدی'),
    ];
    return {
      en: `Bring ${parts.map(({ en }) => en).join(' and ')}`,
      fa: `آوردن ${parts.map(({ fa }) => fa).join(' و ')}`,
    };
  },
  aboutFile: {
    en: 'The goals of this file become objectives and key results, and the work below them becomes steps that do not count as progress. A newer file of the same goals brings their numbers up to date and leaves what you have typed.',
    fa: 'هدف‌های این فایل، هدف و نتیجهٔ کلیدی می‌شوند و کارهای زیرشان گام‌هایی که در پیشرفت به حساب نمی‌آیند. فایل تازه‌ترِ همین هدف‌ها عددها را به‌روز می‌کند و به آنچه نوشته‌اید دست نمی‌زند.',
  },
  /** What became of all of them, in a line. */
  told: ({ lines, steps }: Pick<Brought, 'lines' | 'steps'>): Text => {
    if (lines.length === 0) return { en: 'There are no goals there', fa: 'آن‌جا هدفی نیست' };
    const count = (became: BroughtGoal['became']): number => lines.filter((each) => each.became === became).length;
    const parts = [
      ...some(count('objective') + objectivesOfTheirOwn(lines), 'objective added', 'objectives added', 'هدف افزوده شد'),
      ...some(count('keyResult'), 'key result added', 'key results added', 'نتیجهٔ کلیدی افزوده شد'),
      ...some(count('updated'), 'number brought up to date', 'numbers brought up to date', 'عدد به‌روز شد'),
      ...some(
        lines.filter(({ why }) => why === 'changedInBoth').length,
        'number changed on both sides',
        'numbers changed on both sides',
        'عدد در هر دو طرف تغییر کرده است',
      ),
      ...some(
        lines.filter(({ why }) => why === 'otherTarget' || why === 'otherDays').length,
        'goal with another target or other days there',
        'goals with another target or other days there',
        'هدف آن‌جا مقدار هدف یا روزهای دیگری دارد',
      ),
      ...some(
        steps,
        'step added, which does not count as progress',
        'steps added, which do not count as progress',
        'گام افزوده شد که در پیشرفت به حساب نمی‌آید',
      ),
    ];
    if (parts.length === 0) return { en: 'Nothing is new there', fa: 'آن‌جا چیز تازه‌ای نیست' };
    return { en: parts.map(({ en }) => en).join(', '), fa: parts.map(({ fa }) => fa).join('، ') };
  },
  steps: (count: number): Text => ({
    en: `${writeNumber(count, 'en')} ${count === 1 ? 'step' : 'steps'} came along into the Steps tab. ${count === 1 ? 'It does' : 'They do'} not count as progress.`,
    fa: `${writeNumber(count, 'fa')} گام هم به برگهٔ گام‌ها آمد که در پیشرفت به حساب نمی‌آید.`,
  }),
  people: (count: number): Text => ({
    en: `${writeNumber(count, 'en')} ${count === 1 ? 'owner' : 'owners'} came along into the People tab with a mail address, for reminders.`,
    fa: `${writeNumber(count, 'fa')} مسئول هم با نشانی ایمیل به برگهٔ افراد آمد تا یادآوری به دستشان برسد.`,
  }),
  stopped: (why: Text): Text => ({
    en: `${why.en} Nothing was brought in; the next try reads all goals again.`,
    fa: `${why.fa} چیزی آورده نشد؛ بار بعد همهٔ هدف‌ها از نو خوانده می‌شوند.`,
  }),
  missing: { en: 'Is a number missing?', fa: 'عددی جا مانده است؟' },
  shapeAbout: {
    en: 'This tool does not publish the fields of its key results. Rasad can list those that come: their names and kinds, and no value. Send the list to whoever maintains Rasad for you.',
    fa: 'این ابزار فیلدهای نتیجه‌های کلیدی‌اش را منتشر نکرده است. رصد می‌تواند آن‌هایی را که می‌رسد فهرست کند: فقط نام و نوعشان، بدون هیچ مقداری. فهرست را برای کسی بفرستید که رصد را برایتان نگه می‌دارد.',
  },
  showShape: { en: 'List the fields', fa: 'فهرست فیلدها' },
  copyShape: { en: 'Copy the fields', fa: 'کپی فیلدها' },
  shapeFound: { en: 'The fields are listed', fa: 'فیلدها فهرست شد' },
  noShape: { en: 'No key result came', fa: 'نتیجهٔ کلیدی‌ای نرسید' },
  what: { en: 'What became of each', fa: 'هر کدام چه شد' },
  goal: { en: 'Goal', fa: 'هدف در آن ابزار' },
  here: { en: 'Here', fa: 'در این فایل' },
  became: {
    objective: { en: 'Objective', fa: 'هدف' },
    keyResult: { en: 'Key result', fa: 'نتیجهٔ کلیدی' },
    updated: { en: 'Brought up to date', fa: 'به‌روز شد' },
    same: { en: 'As before', fa: 'مثل قبل' },
    left: { en: 'Left as it is', fa: 'دست نخورد' },
    stays: { en: 'Stays there', fa: 'همان‌جا می‌ماند' },
  } satisfies Readonly<Record<BroughtGoal['became'], Text>>,
  why: {
    ownNumber: {
      en: 'Its own number stays there: here an objective has key results.',
      fa: 'عدد خودش همان‌جا می‌ماند: این‌جا هدف از نتیجه‌های کلیدی‌اش پیش می‌رود.',
    },
    noTarget: { en: 'It has no target there. Type one here.', fa: 'آن‌جا مقدار هدف ندارد. همین‌جا بنویسید.' },
    oneDay: {
      en: 'It has its first or its last day only. Type the other here, so that its status can be told.',
      fa: 'فقط روز شروع یا روز پایانش گفته شده است. روز دیگر را همین‌جا بنویسید تا وضعیتش معلوم شود.',
    },
    closedThere: { en: 'It has ended there.', fa: 'آن‌جا بسته شده است.' },
    changedHere: { en: 'Your number is newer and stays.', fa: 'عدد شما تازه‌تر است و می‌ماند.' },
    changedInBoth: {
      en: 'The number has changed here and there. Yours stays: type theirs if it is right, or decide under “Send progress back”.',
      fa: 'عدد هم این‌جا و هم آن‌جا تغییر کرده است. عدد شما می‌ماند: اگر عدد آن‌جا درست است همان را بنویسید، یا در «فرستادن پیشرفت به ابزار» تصمیم بگیرید.',
    },
    percentAgainstNumber: {
      en: 'One side counts in percent and the other does not. Correct the unit here.',
      fa: 'یک طرف به درصد می‌شمارد و طرف دیگر نه. واحد را این‌جا درست کنید.',
    },
    computedHere: { en: 'A formula gives its number here.', fa: 'این‌جا عددش از فرمول می‌آید.' },
    linkTwice: { en: 'Another row has the same link.', fa: 'ردیف دیگری همین پیوند را دارد.' },
    gone: { en: 'It is not there any more. The row stays.', fa: 'دیگر آن‌جا نیست. ردیف می‌ماند.' },
    otherDays: {
      en: 'Its days there are others. Yours stay: change them here if those are right.',
      fa: 'روزهایش آن‌جا چیز دیگری است. روزهای شما می‌ماند: اگر آن‌ها درست است همین‌جا تغییرشان دهید.',
    },
    pillar: {
      en: 'A strategic pillar has neither days nor a number.',
      fa: 'ستون راهبردی نه روز دارد و نه عدد.',
    },
    kpi: {
      en: 'It has no last day to be reached by. Make a KPI of it here, under KPIs.',
      fa: 'روز پایانی ندارد که تا آن به جایی برسد. این‌جا در «شاخص‌ها» برایش شاخص بسازید.',
    },
    kpiWithoutTarget: {
      en: 'A KPI without a target: nobody can tell how it goes. Set a target there and bring the goals in again.',
      fa: 'شاخصی بی‌مقدار هدف است و کسی نمی‌داند چطور پیش می‌رود. آن‌جا برایش هدف بگذارید و هدف‌ها را دوباره بیاورید.',
    },
  } satisfies Readonly<Record<Exclude<BroughtGoal['why'], null | 'otherTarget'>, Text>>,
  targetThere: (target: number, isPercent: boolean): Text => {
    const written = (language: Language): string =>
      isolate(isPercent ? writePercent(target, language, 2) : writeNumber(target, language));
    return {
      en: `Its target there is ${written('en')}. Yours stays: type theirs if it is right.`,
      fa: `مقدار هدفش آن‌جا ${written('fa')} است. مقدار شما می‌ماند: اگر آن یکی درست است همان را بنویسید.`,
    };
  },
  folder: (name: string): Text => ({ en: `In the folder ${isolate(name)}`, fa: `در پوشهٔ ${isolate(name)}` }),
  open: (name: string): Text => ({
    en: `Open “${isolate(name)}” in its tool`,
    fa: `باز کردن «${isolate(name)}» در ابزار خودش`,
  }),
} as const;

/** A number of things, or nothing where there are none. */
function some(number: number, one: string, several: string, fa: string): readonly Text[] {
  if (number === 0) return [];
  return [
    { en: `${writeNumber(number, 'en')} ${number === 1 ? one : several}`, fa: `${writeNumber(number, 'fa')} ${fa}` },
  ];
}

/** A goal that stands alone with its number is told in one line, and comes as a key result below an objective of its name. */
function objectivesOfTheirOwn(lines: readonly BroughtGoal[]): number {
  const added = new Set(lines.filter(({ became }) => became === 'keyResult').map(({ key }) => objectiveOf(key)));
  for (const { key, became } of lines) if (became !== 'keyResult') added.delete(objectiveOf(key));
  return added.size;
}
