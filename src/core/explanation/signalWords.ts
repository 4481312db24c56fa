import type { Text } from '../text.ts';
import type { Signal } from './individualsChart.ts';

/** What a signal is called beside its value. */
export const signalWords: Readonly<Record<Signal, Text>> = {
  ordinary: { en: 'ordinary', fa: 'نوسان عادی' },
  aboveLimit: { en: 'above limit', fa: 'بالاتر از حد' },
  belowLimit: { en: 'below limit', fa: 'پایین‌تر از حد' },
  nearUpper: { en: 'near upper limit', fa: 'نزدیک حد بالا' },
  nearLower: { en: 'near lower limit', fa: 'نزدیک حد پایین' },
  runAbove: { en: 'run above mean', fa: 'پیاپی بالای میانگین' },
  runBelow: { en: 'run below mean', fa: 'پیاپی زیر میانگین' },
};
