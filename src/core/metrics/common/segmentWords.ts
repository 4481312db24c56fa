/** The words of a table of segments. */
export const segmentWords = {
  all: { en: 'All', fa: 'همه' },
  unnamed: { en: '(no name)', fa: '(بدون نام)' },
} as const;

export const segmentColumn = { en: 'Segment', fa: 'بخش' };

export const segmentsArgument = {
  kind: 'labels',
  unit: 'text',
  guide: { en: 'Segment of each row, such as its channel', fa: 'بخش هر ردیف، مانند کانال آن' },
} as const;

export const segmentNotes = [
  {
    en: 'Segments keep their order; rows of one segment are summed, a blank number counts as 0, and a row without numbers is passed over.',
    fa: 'ترتیب بخش‌ها همان است که داده‌اید؛ ردیف‌های یک بخش جمع می‌شوند، عدد خالی ۰ به حساب می‌آید و از ردیف بی‌عدد می‌گذرد.',
  },
];
