const words = {
  longTitle: {
    en: 'The objective is long: say it in under 70 letters, so that people remember it',
    fa: 'عنوان هدف بلند است؛ در کمتر از ۷۰ حرف بگویید تا در یاد بماند',
  },
  noKeyResult: {
    en: 'No key result yet: add two to five numbers that show the objective is reached',
    fa: 'هنوز نتیجهٔ کلیدی ندارد؛ دو تا پنج عدد بیفزایید که رسیدن به هدف را نشان دهد',
  },
  manyKeyResults: {
    en: 'Over five key results: keep those without which the objective is missed',
    fa: 'بیش از پنج نتیجهٔ کلیدی دارد؛ آن‌هایی را نگه دارید که بدونشان هدف محقق نمی‌شود',
  },
  noGuardrail: {
    en: 'Every key result wants more: add one that stays, such as a cost or a quality that must not suffer',
    fa: 'همهٔ نتیجه‌ها بیشتر می‌خواهند؛ یک شاخص محافظ بیفزایید، مانند هزینه یا کیفیتی که نباید آسیب ببیند',
  },
  noNumber: {
    en: 'No target: which number shows that it is reached?',
    fa: 'مقدار هدف ندارد؛ کدام عدد نشان می‌دهد که به آن رسیده‌اید؟',
  },
  noStart: {
    en: 'No start: without it nobody sees how far it has come',
    fa: 'مقدار شروع ندارد؛ بدون آن پیشرفتش دیده نمی‌شود',
  },
  noOwner: {
    en: 'No owner: name one person who reports on it',
    fa: 'مسئول ندارد؛ نام یک نفر را بنویسید که گزارشش را می‌دهد',
  },
  task: {
    en: 'This is a task: name the outcome that it is done for, as a number',
    fa: 'این یک کار است؛ نتیجه‌ای را که این کار برای آن انجام می‌شود با عدد بگویید',
  },
} as const;

/** What could be better in the wording of an objective, and how; as JSON in the bundle, each the same whoever asks. */
export function hintWords(): typeof words {
  return words;
}
