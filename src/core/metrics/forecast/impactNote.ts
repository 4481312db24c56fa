import type { Effect } from '../../impact/effect.ts';
import { isFound, type Placebo } from '../../impact/guards.ts';
import { writeNumber } from '../../numbers/write.ts';
import type { Language, Text } from '../../text.ts';

/**
 * What a reader should make of the numbers, in a few sentences: the answer, what a pretended start says of it, and what is
 * missing.
 * @param controlled whether there is any control
 */
export function impactNote(
  effect: Effect,
  placebo: Placebo | null,
  controlled: boolean,
  level: number,
  language: Language,
): string {
  const sentences = [
    answer(effect, writeNumber(Math.round(level * 1000) / 10, language)),
    placebo ? pretended(placebo, writeNumber(placebo.earlier, language)) : TOO_SHORT,
    ...restsOn(controlled, effect.wanders),
    ...(effect.relative ? [] : [NO_SHARE]),
  ];
  return sentences.map((sentence) => sentence[language]).join(' ');
}

function answer({ average }: Effect, percent: string): Text {
  if (!isFound(average)) {
    return {
      en: `No effect is shown: the ${percent}% interval holds 0.`,
      fa: `اثری نشان داده نشد: بازهٔ ${percent}٪ صفر را در بر دارد.`,
    };
  }
  const risen = average.lower > 0;
  return {
    en: `An effect is likely: the ${percent}% interval lies wholly ${risen ? 'above' : 'below'} 0.`,
    fa: `احتمالاً اثر داشته است: بازهٔ ${percent}٪ به‌تمامی ${risen ? 'بالای' : 'زیر'} صفر است.`,
  };
}

/** What the answer has to rest on, where that is little. */
function restsOn(controlled: boolean, wanders: boolean): readonly Text[] {
  if (controlled) return wanders ? [WANDERS] : [];
  return [wanders ? UNCONTROLLED_WANDERS : UNCONTROLLED];
}

function pretended({ effect }: Placebo, rows: string): Text {
  return isFound(effect.average)
    ? {
        en: `A pretended start ${rows} rows earlier also “finds” an effect: do not trust it.`,
        fa: `آغازی ساختگی در ${rows} ردیف پیش‌تر هم «اثر» پیدا می‌کند: به این نتیجه اعتماد نکنید.`,
      }
    : {
        en: `A pretended start ${rows} rows earlier finds none, as it should.`,
        fa: `آغازی ساختگی در ${rows} ردیف پیش‌تر اثری پیدا نمی‌کند، همان‌طور که باید.`,
      };
}

const TOO_SHORT: Text = {
  en: 'The time before is too short to try a pretended start.',
  fa: 'زمان پیش از آغاز کوتاه‌تر از آن است که بتوان آغازی ساختگی را آزمود.',
};

const UNCONTROLLED: Text = {
  en: 'There is no control: whatever else changed since then counts as effect. The values came back to one level so far, so the answer has something to rest on; of values that wander, six in ten such answers and more would be false.',
  fa: 'شاهدی در کار نیست: هر چیز دیگری که از آن پس تغییر کرده باشد اثر به حساب می‌آید. مقدارها تا اینجا به یک سطح برگشته‌اند و پاسخ تکیه‌گاهی دارد؛ برای مقدارهایی که بالا و پایین می‌روند، از هر ده پاسخ این‌چنینی شش پاسخ و بیشتر نادرست است.',
};

const UNCONTROLLED_WANDERS: Text = {
  en: 'There is no control and the values wander: six in ten such answers and more find an effect where there is none. Do not trust it without a control.',
  fa: 'شاهدی در کار نیست و مقدارها بالا و پایین می‌روند: از هر ده پاسخ این‌چنینی شش پاسخ و بیشتر اثری می‌بیند که نیست. بدون شاهد به آن اعتماد نکنید.',
};

const WANDERS: Text = {
  en: 'Beside the controls the values still wander: on such values, six in ten answers find an effect where there is none. Look for a control that moves more like them.',
  fa: 'مقدارها جدا از شاهدها هنوز بالا و پایین می‌روند: برای چنین مقدارهایی از هر ده پاسخ شش پاسخ اثری می‌بیند که نیست. شاهدی پیدا کنید که بیشتر مانند آن‌ها حرکت کند.',
};

const NO_SHARE: Text = {
  en: 'What was expected may be 0, so there is no relative effect.',
  fa: 'مقدار مورد انتظار ممکن است صفر باشد، پس اثر نسبی حساب نمی‌شود.',
};
