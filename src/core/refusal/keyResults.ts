import type { Given, Sentences } from './sentence.ts';

/** A row of the OKRs tab that cannot be written as asked, or get its number from where it was asked to. */
export const keyResultRefusals = {
  blankField: ({ argument }: Given<'argument'>) => ({
    en: `${argument} is blank. Write something there.`,
    fa: `${argument} خالی است. چیزی در آن بنویسید.`,
  }),
  rowGone: ({ value }: Given<'value'>, show) => ({
    en: `no row of the OKRs tab has the key ${show(value)} any more. Pick the row from the list again.`,
    fa: `دیگر ردیفی با کلید ${show(value)} در برگهٔ اهداف نیست. ردیف را دوباره از فهرست انتخاب کنید.`,
  }),
  keyTwice: ({ value }: Given<'value'>, show) => ({
    en: `several rows of the OKRs tab have the key ${show(value)}. Repair the tab, which gives each a key of its own, and try again.`,
    fa: `چند ردیف برگهٔ اهداف کلید ${show(value)} دارند. برگه را تعمیر کنید تا هر ردیف کلید خودش را بگیرد، و دوباره امتحان کنید.`,
  }),
  keysMissing: () => ({
    en: 'some rows of the OKRs tab have no key of their own. Repair the tab, which gives each its key, and try again.',
    fa: 'چند ردیف برگهٔ اهداف کلید خودشان را ندارند. برگه را تعمیر کنید تا هر ردیف کلیدش را بگیرد، و دوباره امتحان کنید.',
  }),
  cycleChanged: ({ value }: Given<'value'>, show) => ({
    en: `the key results of ${show(value)} have changed since they were shown. Look through them once more.`,
    fa: `نتیجه‌های کلیدی ${show(value)} از وقتی نشان داده شدند تغییر کرده‌اند. یک بار دیگر مرورشان کنید.`,
  }),
  targetReached: ({ value }: Given<'value'>, show) => ({
    en: `the last value has reached the target ${show(value)} already. Give a new target, or close the key result.`,
    fa: `آخرین مقدار به مقدار هدف ${show(value)} رسیده است. مقدار هدف تازه‌ای بنویسید، یا این نتیجهٔ کلیدی را ببندید.`,
  }),
  reasonMissing: () => ({
    en: 'say in a few words why it ended so.',
    fa: 'در چند کلمه بنویسید چرا چنین شد.',
  }),
  outcomeMissing: () => ({
    en: 'no number tells how it ended. Choose an outcome, or write its last value into the OKRs tab.',
    fa: 'عددی نیست که بگوید چه شد. سرانجامش را انتخاب کنید، یا آخرین مقدارش را در برگهٔ اهداف بنویسید.',
  }),
  nextMissing: () => ({
    en: 'choose what comes next: close it, carry it over, or drop it.',
    fa: 'بگویید پس از این چه می‌شود: بستن، انتقال یا کنار گذاشتن.',
  }),
  fieldGone: ({ argument }: Given<'argument'>) => ({
    en: `the column ${argument} is no longer in the OKRs tab. Undo its deletion, or repair the tab.`,
    fa: `ستون ${argument} دیگر در برگهٔ اهداف نیست. حذف آن را برگردانید یا برگه را تعمیر کنید.`,
  }),
  noOkrs: () => ({
    en: 'there is no OKRs tab to arrange. Insert a template or write an objective first.',
    fa: 'برگهٔ اهدافی نیست که چیده شود. نخست قالبی درج کنید یا هدفی بنویسید.',
  }),
  noObjective: ({ value }: Given<'value'>, show) => ({
    en: `the OKRs tab has no objective ${show(value)}. Pick one from the list.`,
    fa: `در برگهٔ اهداف هدفی با کلید یا عنوان ${show(value)} نیست. یکی را از فهرست انتخاب کنید.`,
  }),
  alignmentLoop: ({ words: path }: Given<'words'>) => ({
    en: `${path.join(' → ')} would go round in a circle. Choose an objective that is not aligned with this one.`,
    fa: `زنجیرهٔ ${path.join(' ← ')} دور می‌زند. هدفی را انتخاب کنید که خودش با این هدف هم‌راستا نباشد.`,
  }),
  noKpi: ({ value }: Given<'value'>, show) => ({
    en: `the KPIs tab has no KPI ${show(value)}. Pick one from the list.`,
    fa: `در برگهٔ شاخص‌ها شاخص ${show(value)} نیست. یکی را از فهرست انتخاب کنید.`,
  }),
  kpiTwice: ({ value }: Given<'value'>, show) => ({
    en: `two KPIs are called ${show(value)}. Give one of them another name.`,
    fa: `دو شاخص نام ${show(value)} را دارند. نام یکی را عوض کنید.`,
  }),
  nothingToBringBack: ({ value }: Given<'value'>, show) => ({
    en: `the KPI ${show(value)} meets its target now, or has none. Record today’s values, and look at it again.`,
    fa: `شاخص ${show(value)} همین حالا به مقدار هدف خود رسیده یا مقدار هدف ندارد. مقدارهای امروز را ثبت و دوباره آن را ببینید.`,
  }),
  noSourceCell: () => ({
    en: 'the number of a key result comes from one cell of another tab. Click that cell and try again.',
    fa: 'عدد نتیجهٔ کلیدی از یک خانهٔ برگه‌ای دیگر می‌آید. روی آن خانه بزنید و دوباره امتحان کنید.',
  }),
} satisfies Sentences;
