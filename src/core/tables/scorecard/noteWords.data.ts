import { isolate } from '../../isolate.ts';

/** What the note column says of a row, and the pieces of the sentence that it says of an objective; as JSON in the bundle. */
export function noteWords() {
  return {
    twice: {
      en: 'Two rows have one key; give one of them another: ',
      fa: 'دو ردیف یک کلید دارند؛ کلید یکی را عوض کنید: ',
    },
    orphan: {
      en: 'Belongs to no objective: move it below one',
      fa: 'از آنِ هیچ هدفی نیست؛ آن را به زیر یک هدف ببرید',
    },
    numbersOfObjective: {
      en: 'An objective is computed from its key results: type numbers in theirs',
      fa: 'هدف از نتیجه‌های کلیدی‌اش حساب می‌شود؛ عدد را در ردیف آن‌ها بنویسید',
    },
    notANumber: {
      en: 'Start, target or current is not a number: type 1200 or 25%',
      fa: 'شروع، هدف یا مقدار فعلی عدد نیست؛ مانند ۱۲۰۰ یا ۲۵٪ بنویسید',
    },
    noDays: {
      en: 'Type both days as dates: 2026-11-23',
      fa: `هر دو روز را به شکل تاریخ بنویسید: ${isolate('2026-11-23')}`,
    },
    daysOutOfOrder: { en: 'The last day must come after the first', fa: 'آخرین روز باید پس از نخستین روز باشد' },
    daysMissing: { en: 'Type the first and the last day', fa: 'نخستین و آخرین روز را بنویسید' },
    targetMissing: { en: 'Type a target', fa: 'مقدار هدف را بنویسید' },
    targetsMeanNothing: {
      en: 'Targets by period are numbers with ; in between: 20; 45; 80',
      fa: 'هدف‌های میانی عددهایی‌اند که «؛» از هم جدایشان می‌کند؛ مانند ۲۰؛ ۴۵؛ ۸۰',
    },
    startMissing: { en: 'Type the value at the start', fa: 'مقدار شروع را بنویسید' },
    noWay: {
      en: 'Start and target are equal: change one, or choose a type that stays',
      fa: 'شروع و هدف یکی است؛ یکی را عوض کنید یا نوع «حداقل» را برگزینید',
    },
    increaseDown: {
      en: 'The type is Increase, but the target lies below the start',
      fa: 'نوع «افزایش» است، ولی هدف کمتر از شروع است',
    },
    decreaseUp: {
      en: 'The type is Decrease, but the target lies above the start',
      fa: 'نوع «کاهش» است، ولی هدف بیشتر از شروع است',
    },
    rangeUpsideDown: {
      en: 'The range begins above its end: exchange start and target',
      fa: 'آغاز بازه از پایانش بیشتر است؛ جای شروع و هدف را عوض کنید',
    },
    confidence: { en: 'Confidence is a number from 0 to 10', fa: 'اطمینان عددی از ۰ تا ۱۰ است' },
    sourceSilent: {
      en: 'Its source gives no number: fill it, or connect another',
      fa: 'منبع این عدد مقداری نمی‌دهد؛ آن را پر کنید یا منبع دیگری وصل کنید',
    },
    sample: { en: 'Sample number', fa: 'عدد نمونه' },
    sampleStart: { en: 'Sample start', fa: 'مقدار شروع نمونه است' },
    beyond: { en: 'Beyond target', fa: 'فراتر از مقدار هدف' },
    worse: { en: 'Worse than start', fa: 'بدتر از شروع' },
    disagree: {
      en: 'Numbers and people disagree: ask why',
      fa: 'عددها و آدم‌ها هم‌نظر نیستند؛ علت را بپرسید',
    },
    of: { en: ' of ', fa: ' از ' },
    offTrack: { en: ' off track', fa: ' خارج از مسیر' },
    withoutData: { en: ' without data', fa: ' بدون داده' },
    atRisk: { en: ' at risk', fa: ' نیازمند توجه' },
    noData: { en: 'No key result has a number yet', fa: 'هنوز هیچ نتیجهٔ کلیدی عددی ندارد' },
    parentGone: { en: 'No objective has the key ', fa: 'هیچ هدفی این کلید را ندارد: ' },
    loop: { en: 'Aligned in a circle with ', fa: 'هم‌راستایی دور می‌زند با ' },
    fromAligned: { en: 'From the objectives aligned with it', fa: 'از هدف‌های هم‌راستا با آن' },
    noKeyResults: { en: 'No key result yet: type one below', fa: 'هنوز نتیجهٔ کلیدی ندارد؛ یکی زیر آن بنویسید' },
  } as const;
}
