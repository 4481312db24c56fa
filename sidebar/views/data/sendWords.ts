import type { SendingLine, SentChange } from '../../../src/api.ts';
import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';
import { numbers } from './numbersInWords.ts';

/** The words of progress that goes back to the tool of its goals. */
export const sendWords = {
  title: { en: 'Send progress back', fa: 'فرستادن پیشرفت به ابزار' },
  about: {
    en: 'You see each change first, and what is newer there stays. Nothing is made or deleted in the tool.',
    fa: 'نخست هر تغییر را می‌بینید و آنچه آن‌جا تازه‌تر است می‌ماند. در ابزار چیزی ساخته یا پاک نمی‌شود.',
  },
  preview: { en: 'Show changes', fa: 'دیدن تغییرها' },
  found: (ready: number, conflicts: number, all: number): Text => {
    if (all === 0) {
      return {
        en: 'No row is linked to this tool yet. Bring its goals in first.',
        fa: 'هنوز ردیفی به این ابزار پیوند ندارد. نخست هدف‌هایش را بیاورید.',
      };
    }
    if (ready + conflicts === 0) return { en: 'There is nothing to send', fa: 'چیزی برای فرستادن نیست' };
    const [changes, open] = [numbers(ready), numbers(conflicts)];
    if (conflicts === 0)
      return {
        en: `${changes.en} to send; nothing is sent yet`,
        fa: `${changes.fa} برای فرستادن؛ هنوز چیزی فرستاده نشده است`,
      };
    if (ready === 0)
      return {
        en: `${open.en} for you to decide; nothing is sent yet`,
        fa: `${open.fa} برای تصمیم شما؛ هنوز چیزی فرستاده نشده است`,
      };
    return {
      en: `${changes.en} to send, ${open.en} for you to decide; nothing is sent yet`,
      fa: `${changes.fa} برای فرستادن و ${open.fa} برای تصمیم شما؛ هنوز چیزی فرستاده نشده است`,
    };
  },
  changes: { en: 'What would change there', fa: 'چه چیزی آن‌جا تغییر می‌کند' },
  keyResult: { en: 'Key result', fa: 'نتیجهٔ کلیدی' },
  thereToHere: { en: 'There → here', fa: 'آن‌جا ← این‌جا' },
  rounded: (exact: string): Text => ({
    en: `Rounded: here it is ${isolate(exact)}.`,
    fa: `گرد شده: این‌جا ${isolate(exact)} است.`,
  }),
  noNumber: { en: 'no number', fa: 'بی‌عدد' },
  conflicts: { en: 'For you to decide', fa: 'تصمیم با شما' },
  keepTheirs: (value: string): Text => ({
    en: `Keep theirs, here too: ${isolate(value)}`,
    fa: `عدد آن‌جا بماند و این‌جا هم نوشته شود: ${isolate(value)}`,
  }),
  sendMine: (value: string): Text => ({
    en: `Send mine: ${isolate(value)}`,
    fa: `عدد من فرستاده شود: ${isolate(value)}`,
  }),
  left: (count: number): Text => ({
    en: `Not sent: ${writeNumber(count, 'en')}`,
    fa: `فرستاده نمی‌شود: ${writeNumber(count, 'fa')}`,
  }),
  same: (count: number): Text => ({
    en: count === 1 ? '1 is the same on both sides.' : `${writeNumber(count, 'en')} are the same on both sides.`,
    fa: `${writeNumber(count, 'fa')} مورد در هر دو طرف یکی است.`,
  }),
  send: (count: number, theirs: number): Text => {
    if (count + theirs === 0) return { en: 'Choose what to send', fa: 'انتخاب کنید چه فرستاده شود' };
    if (theirs === 0) return { en: `Send ${numbers(count).en}`, fa: `فرستادن ${numbers(count).fa}` };
    if (count === 0) return { en: `Take over ${numbers(theirs).en}`, fa: `گرفتن ${numbers(theirs).fa}` };
    return {
      en: `Send ${numbers(count).en}, take over ${writeNumber(theirs, 'en')}`,
      fa: `فرستادن ${numbers(count).fa} و گرفتن ${numbers(theirs).fa}`,
    };
  },
  leftToSend: (count: number): Text => ({
    en: `Sending; ${numbers(count).en} left`,
    fa: `در حال فرستادن؛ ${numbers(count).fa} مانده`,
  }),
  sent: (took: number, taken: number, not: number, tool: Text): Text => {
    const text = came(took, taken, tool);
    if (not === 0) return text;
    return {
      en: `${text.en}, ${writeNumber(not, 'en')} not. The list says why.`,
      fa: `${text.fa} و ${writeNumber(not, 'fa')} عدد نه. دلیلش در فهرست است.`,
    };
  },
  stopped: (why: Text, took: number, taken: number, left: number): Text => {
    const text = came(took, taken, null);
    return {
      en: `${why.en} ${text.en}, ${writeNumber(left, 'en')} left; what was sent is not sent twice.`,
      fa: `${why.fa} ${text.fa} و ${writeNumber(left, 'fa')} عدد ماند؛ چیزی دو بار فرستاده نمی‌شود.`,
    };
  },
  became: {
    sent: { en: 'Sent', fa: 'فرستاده شد' },
    already: { en: 'It was there already', fa: 'از پیش آن‌جا بود' },
    taken: { en: 'Now here too', fa: 'حالا این‌جا هم همین است' },
    changedHere: {
      en: 'Not sent: the row has changed since it was shown. Show the changes again.',
      fa: 'فرستاده نشد: ردیف از وقتی نشان داده شد تغییر کرده است. تغییرها را دوباره ببینید.',
    },
    unknown: {
      en: 'No answer came, so it may be there or not. Look there, or show the changes again; it is not sent a second time by itself.',
      fa: 'پاسخی نیامد؛ شاید رسیده باشد و شاید نه. آن‌جا را ببینید یا تغییرها را دوباره ببینید؛ خودبه‌خود دوباره فرستاده نمی‌شود.',
    },
  } satisfies Readonly<Partial<Record<SentChange['became'], Text>>>,
  movedThere: (value: string): Text => ({
    en: `Not sent: it is ${isolate(value)} there by now. Show the changes again.`,
    fa: `فرستاده نشد: آن‌جا دیگر ${isolate(value)} است. تغییرها را دوباره ببینید.`,
  }),
  refused: (said: string): Text => ({
    en: `The tool did not take it (${isolate(said)}). You may not be allowed to change it there.`,
    fa: `ابزار آن را نپذیرفت (${isolate(said)}). شاید اجازهٔ تغییرش را آن‌جا نداشته باشید.`,
  }),
  why: {
    changedInBoth: { en: 'The number has changed here and there.', fa: 'عدد هم این‌جا و هم آن‌جا تغییر کرده است.' },
    changedThere: { en: 'The number has changed there, not here.', fa: 'عدد آن‌جا تغییر کرده است، نه این‌جا.' },
    neverSeen: {
      en: 'The numbers differ, and Rasad cannot tell which is newer.',
      fa: 'دو عدد یکی نیستند و رصد نمی‌داند کدام تازه‌تر است.',
    },
    gone: { en: 'It is not there any more.', fa: 'دیگر آن‌جا نیست.' },
    linkTwice: {
      en: 'Another row has the same link and is sent.',
      fa: 'ردیف دیگری همین پیوند را دارد و همان فرستاده می‌شود.',
    },
    ofObjective: {
      en: 'Here an objective moves by its key results and has no number of its own.',
      fa: 'این‌جا هدف از نتیجه‌های کلیدی‌اش پیش می‌رود و عددی از خود ندارد.',
    },
    noNumberThere: { en: 'It counts nothing there.', fa: 'آن‌جا چیزی شمرده نمی‌شود.' },
    noNumberHere: { en: 'There is no number here yet.', fa: 'این‌جا هنوز عددی نیست.' },
    percentAgainstNumber: {
      en: 'One side counts in percent and the other does not. Correct the unit here.',
      fa: 'یک طرف به درصد می‌شمارد و طرف دیگر نه. واحد را این‌جا درست کنید.',
    },
    otherCurrency: {
      en: 'Both sides count in different money. Correct the unit here, or count in the same money.',
      fa: 'پول دو طرف یکی نیست. واحد را این‌جا درست کنید، یا هر دو را به یک پول بشمارید.',
    },
    countedThere: { en: 'The tool counts it by itself.', fa: 'ابزار خودش آن را می‌شمارد.' },
    computedHere: {
      en: 'A formula gives the number here, so it stays. Send yours, or change the formula.',
      fa: 'عدد این‌جا از فرمول می‌آید و می‌ماند. عدد خودتان را بفرستید یا فرمول را تغییر دهید.',
    },
    closedThere: { en: 'It has ended there.', fa: 'آن‌جا بسته شده است.' },
  } satisfies Readonly<Record<Exclude<SendingLine['why'], null>, Text>>,
} as const;

/** How many numbers went to a tool, and how many came from it. */
function came(took: number, taken: number, tool: Text | null): Text {
  const [out, back] = [numbers(took), numbers(taken)];
  const sent = {
    en: `${out.en} sent${tool ? ` to ${tool.en}` : ''}`,
    fa: `${out.fa}${tool ? ` به ${tool.fa}` : ''} فرستاده شد`,
  };
  const here = {
    en: `${back.en} taken over${tool ? ` from ${tool.en}` : ''}`,
    fa: `${back.fa}${tool ? ` از ${tool.fa}` : ''} گرفته شد`,
  };
  if (taken === 0) return sent;
  return took === 0 ? here : { en: `${sent.en}, ${here.en}`, fa: `${sent.fa} و ${here.fa}` };
}
