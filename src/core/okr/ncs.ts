import { foldText } from '../fold.ts';
import { sheetFunction } from '../functions/sheetFunction.ts';
import { readNumber } from '../numbers/read.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { Text } from '../text.ts';
import { type Status, statuses } from './status.ts';

/** Net confidence score: key results on track less those off track, in points. Tability; rule R11. */
export const okrNcs = sheetFunction({
  fn: 'OKR_NCS',
  name: { en: 'Net confidence score', fa: 'شاخص خالص اطمینان' },
  args: {
    statuses: {
      kind: 'labels',
      unit: 'text',
      guide: {
        en: 'Status words in English or Persian, or confidences from 0 to 10',
        fa: 'واژهٔ وضعیت به فارسی یا انگلیسی، یا اطمینان از ۰ تا ۱۰',
      },
    },
  },
  gives: { unit: 'points', shape: 'number' },
  compute: ({ statuses: typed }) => {
    let net = 0;
    let counted = 0;
    typed.forEach((text, row) => {
      const status = text === null ? 'no_data' : statusOf(text, row + 1);
      if (status === 'no_data') return;
      counted += 1;
      if (status === 'on_track' || status === 'done') net += 1;
      if (status === 'off_track') net -= 1;
    });
    return counted === 0 ? null : (100 * net) / counted;
  },
  guide: {
    family: 'okr',
    synonyms: ['confidence'],
    about: {
      en: 'Share of key results on track less the share off track, in points.',
      fa: 'سهم نتیجه‌های کلیدی در مسیر منهای سهم خارج از مسیر، به امتیاز.',
    },
    notes: [
      {
        en: 'Blank cells and No data are skipped; nothing left gives a blank cell.',
        fa: 'خانه‌های خالی و «بدون داده» کنار گذاشته می‌شود؛ اگر چیزی نماند خانه خالی می‌ماند.',
      },
      { en: 'From -100 to 100.', fa: 'از ۱۰۰− تا ۱۰۰ است.' },
    ],
    source: {
      title: 'Tability, net confidence score; confidence cut after Koan; rule R11 of this project',
      url: 'https://www.tability.io',
      certainty: 'documented',
    },
    examples: [
      { given: { statuses: ['On track', 'On track', 'At risk', 'Off track', 'Done'] }, gives: 40 },
      { given: { statuses: ['در مسیر', 'خارج از مسیر', 'نیازمند توجه', 'در مسیر'] }, gives: 25 },
      { given: { statuses: [9, 5, 2, 8, null] }, gives: 25 },
    ],
  },
});

/** The status that a word or a confidence of 0 to 10 means. */
function statusOf(text: string, row: number): Status {
  const folded = foldText(text);
  for (const [id, { en, fa }] of Object.entries(statuses)) {
    if ([id, en, fa].some((word) => foldText(word) === folded)) return id as Status;
  }
  const reading = readNumber(text);
  const confidence = reading.kind === 'number' ? reading.value : null;
  if (confidence === null || confidence < 0 || confidence > 10) {
    const value = confidence ?? text;
    throw new Refusal('between', { argument: 'statuses', row, limit: 0, otherLimit: 10, value, hint: orStatus() });
  }
  return confidence >= 8 ? 'on_track' : confidence >= 4 ? 'at_risk' : 'off_track';
}

function orStatus(): Text {
  const words: readonly Text[] = Object.values(statuses);
  return {
    en: `or one of ${words.map(({ en }) => en).join(', ')}`,
    fa: `یا یکی از ${words.map(({ fa }) => fa).join('، ')}`,
  };
}
